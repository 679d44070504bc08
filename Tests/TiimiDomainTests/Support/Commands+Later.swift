import TiimiDomain

/// Ready-made commands of the later phases.
extension CaseCommand {
  static func call(_ venue: Venue) -> CaseCommand { .meeting(.call(venue)) }

  static func raise(
    _ title: String,
    by participant: Participant = .client,
    in meeting: ItemNumber<Meeting> = 1
  ) -> CaseCommand {
    .meeting(.raise(meeting, title: title, by: participant))
  }

  static func hold(
    _ meeting: ItemNumber<Meeting> = 1,
    _ attendance: [Attendance] = [
      Attendance(.client, .inPerson), Attendance(.staff(Cast.socialWorker), .inPerson),
    ],
    without reason: String? = nil
  ) -> CaseCommand {
    .meeting(.hold(meeting, attendance: attendance, workersOnlyReason: reason))
  }

  static func settle(
    _ topic: ItemNumber<Topic>,
    _ outcome: TopicOutcome = .decided("A benefit is applied for.")
  ) -> CaseCommand {
    .meeting(.settle(topic, outcome))
  }

  static func closeMinutes(_ meeting: ItemNumber<Meeting> = 1) -> CaseCommand {
    .meeting(.closeMinutes(meeting, text: "We met and agreed."))
  }

  static func reopenMinutes(_ meeting: ItemNumber<Meeting> = 1) -> CaseCommand {
    .meeting(.reopenMinutes(meeting, reason: "A name was wrong."))
  }

  static func setGoal(_ words: String, need: ItemNumber<Need> = 1) -> CaseCommand {
    .agreement(.setGoal(need: need, words: words, scale: nil, weight: 1))
  }

  static func rate(
    _ goal: ItemNumber<Goal>,
    _ viewpoint: Viewpoint,
    _ rating: Int,
    followUp: ItemNumber<FollowUp>? = nil
  ) -> CaseCommand {
    .agreement(
      .rate(
        GoalRating(
          goal: goal,
          viewpoint: viewpoint,
          rating: rating,
          followUp: followUp,
          words: nil
        )
      )
    )
  }

  static func agree(_ what: String, holder: Accountable, due: Day) -> CaseCommand {
    .agreement(.agree(what: what, holder: holder, due: due, basis: .need(1)))
  }

  static func done(_ responsibility: ItemNumber<Responsibility>, on day: Day) -> CaseCommand {
    .agreement(.complete(responsibility, day: day, outcome: "Done together."))
  }

  static func cancel(_ responsibility: ItemNumber<Responsibility>) -> CaseCommand {
    .agreement(.cancel(responsibility, reason: "Not needed any more."))
  }

  static func handOver(
    _ responsibility: ItemNumber<Responsibility>,
    to holder: Accountable
  ) -> CaseCommand {
    .agreement(.handOver(responsibility, to: holder, reason: "Holiday"))
  }

  static func write(_ item: PlanItem, _ words: String = "Written together.") -> CaseCommand {
    .plan(.write(item, .text(words)))
  }

  static let agreePlan = CaseCommand.plan(.agree(clientView: .text("This is my plan.")))

  static let revisePlan = CaseCommand.plan(.revise(reason: "The situation has changed."))

  static func holdFollowUp(
    _ followUp: ItemNumber<FollowUp> = 1,
    on day: Day,
    next: NextStep = .closing
  ) -> CaseCommand {
    .followUp(
      .hold(followUp, day: day, experience: .text("I have been heard."), next: next)
    )
  }

  static func close(_ reason: ClosingReason = .goalsMet) -> CaseCommand {
    .closing(
      .close(
        ClosingSummary(
          reason: reason,
          summary: "What was agreed is done.",
          contactNext: "The front desk"
        )
      )
    )
  }

  static let reopen = CaseCommand.closing(.reopen(reason: "The client called again."))

  static func requestTransfer(_ fates: ResponsibilityDisposal...) -> CaseCommand {
    .closing(.requestTransfer(to: Cast.otherUnit, reason: "The client moves.", fates: fates))
  }

  static func mark(_ entry: Int) -> CaseCommand {
    .markInError(entry: entry, reason: "Written in the wrong case.")
  }
}

extension Day {
  /// The day on which every story begins.
  static let beginning = HelsinkiTime.day(of: Story.beginning)
}

extension Venue {
  /// A meeting of one hour in a room, from 13.00 on a day counted from the beginning.
  static func room(_ place: String = "Room 2", onDay distance: Int = 7) -> Venue {
    let starts = Story.beginning.adding(minutes: distance * 1_440 + 180)
    return Venue(
      starts: HelsinkiTime.wall(at: starts),
      ends: HelsinkiTime.wall(at: starts.adding(minutes: 60)),
      place: place,
      mode: .inPerson,
      link: nil
    )
  }
}
