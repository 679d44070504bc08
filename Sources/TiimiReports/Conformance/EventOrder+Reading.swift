import TiimiDomain

extension EventOrder {
  /// The episodes of a case, oldest first; none for a case that is not open yet.
  ///
  /// - Parameters:
  ///   - entries: The standing entries, in the order of their numbers.
  ///   - today: The day on which one looks.
  /// - Returns: The episodes with their steps in order.
  package static func episodes(of entries: [RecordedEntry], today: Day) -> [EventOrder] {
    var reading = EpisodeReading(today: today)
    for entry in entries { reading.take(entry) }
    return reading.finished()
  }
}

/// Reads the entries of a case one by one into episodes.
struct EpisodeReading {
  let today: Day
  private(set) var episodes: [EventOrder] = []
  private var starts = Moment(milliseconds: 0)
  private var ends: Moment?
  private var venues: [ItemNumber<Meeting>: Venue] = [:]
  private var team = TeamReading()
  private var promises = PromiseReading()
  private var consents = ConsentReading()
  private var isNo = false
  private var assessmentStarted: Day?

  init(today: Day) {
    self.today = today
  }

  /// The episodes, with their steps in order.
  consuming func finished() -> [EventOrder] {
    endPromises()
    for index in episodes.indices { episodes[index].steps.sort(by: ProcessStep.isBefore) }
    return episodes
  }

  mutating func take(_ recorded: RecordedEntry) {
    let happened = HelsinkiTime.day(of: recorded.occurred)
    switch recorded.entry {
    case .identification(.opened), .closing(.reopened): open(recorded, happened)
    default: break
    }
    guard let last = episodes.indices.last else { return }
    let step = ProcessStep(recorded, happened: happened, venues: venues)
    episodes[last].steps.append(step)
    examine(recorded, step)
    note(recorded, step)
    if case .closing(.closed(let summary, let cancelled)) = recorded.entry {
      promises.close(cancelled, on: step.day, entry: recorded.version)
      episodes[last].closed = max(step.day, episodes[last].opened)
      episodes[last].closingReason = summary.reason
      episodes[last].closingEntry = recorded.version
      ends = recorded.occurred
    }
  }

  private mutating func open(_ recorded: RecordedEntry, _ day: Day) {
    endPromises()
    if let ends, recorded.occurred < ends { contradict(recorded, .reopenedBeforeClosed) }
    if case .closing(.reopened(_, let restored)) = recorded.entry {
      promises.restore(restored)
      team.reopen()
    }
    starts = recorded.occurred
    ends = nil
    assessmentStarted = nil
    episodes.append(EventOrder(episode: episodes.count + 1, today: today, opened: day))
  }

  private mutating func endPromises() {
    guard let last = episodes.indices.last else { return }
    episodes[last].promises = promises.standing(
      until: episodes[last].closed ?? today,
      from: episodes[last].opened
    )
  }

  /// Notes what the rules ask about one by one.
  private mutating func note(_ recorded: RecordedEntry, _ step: ProcessStep) {
    let last = episodes.count - 1
    switch recorded.entry {
    case .identification(.decided(let decision, _, let recommendation, let reason)):
      let taken = DecisionTaken(
        entry: step.entry,
        day: step.day,
        decision: decision.recommended,
        recommendation: recommendation,
        isReasonRecorded: reason != nil
      )
      episodes[last].decisions.append(taken)
    case .invitation(.answered(let answer, _, _)): isNo = answer == .no
    case .invitation(let entry): consents.take(entry, step.day)
    case .team(let entry): team.take(entry)
    case .meeting(.called(let number, let venue)), .meeting(.moved(let number, let venue, _)):
      venues[number] = venue
    case .meeting(.held(let number, let attendance, let reason)):
      episodes[last].meetings.append(team.meeting(number, attendance, reason, step))
    case .agreement(let entry): promises.take(entry, step)
    case .plan(.agreed(let version, let view)):
      episodes[last].plans.append(
        PlanAgreed(
          version: version,
          entry: step.entry,
          day: step.day,
          hasClientView: view.isText,
          isConsentStanding: consents.isStanding(on: step.day)
        )
      )
    default: break
    }
    if isNo, step.activity.isTeamWork { episodes[last].stepsAfterNo.append(step) }
  }

  /// Notes times that do not fit each other.
  private mutating func examine(_ recorded: RecordedEntry, _ step: ProcessStep) {
    if recorded.occurred > recorded.recorded { contradict(recorded, .recordedBeforeItHappened) }
    if case .closing(.closed) = recorded.entry {
      if recorded.occurred < starts { contradict(recorded, .closedBeforeOpened) }
      let late = episodes[episodes.count - 1].steps.filter { $0.occurred > recorded.occurred }
      for step in late {
        episodes[episodes.count - 1].contradictions.append(
          OrderContradiction(entry: step.entry, kind: .afterClosing)
        )
      }
    } else if recorded.occurred < starts {
      contradict(recorded, .beforeOpening)
    }
    switch recorded.entry {
    case .assessment(.started(let day)): assessmentStarted = day
    case .assessment(.completed(let day, _, _)):
      if let assessmentStarted, day < assessmentStarted {
        contradict(recorded, .completedBeforeStarted)
      }
    default: break
    }
  }

  private mutating func contradict(_ recorded: RecordedEntry, _ kind: OrderContradiction.Kind) {
    guard let last = episodes.indices.last else { return }
    episodes[last].contradictions.append(OrderContradiction(entry: recorded.version, kind: kind))
  }
}

extension ProcessStep {
  fileprivate init(
    _ recorded: RecordedEntry,
    happened: Day,
    venues: [ItemNumber<Meeting>: Venue]
  ) {
    let written = HelsinkiTime.day(of: recorded.recorded)
    self.init(
      entry: recorded.version,
      activity: ProcessActivity(recorded.entry),
      day: recorded.entry.ownDay(venues) ?? happened,
      occurred: recorded.occurred,
      delay: max(0, Int(written.number) - Int(happened.number)),
      milestones: Milestone.milestones(of: recorded.entry)
    )
  }
}

extension CaseEntry {
  /// The day that the entry itself names for what happened.
  fileprivate func ownDay(_ venues: [ItemNumber<Meeting>: Venue]) -> Day? {
    switch self {
    case .assessment(.contactRecorded(let day, _, _)), .assessment(.initiationRecorded(let day, _)),
      .assessment(.started(let day)), .assessment(.completed(let day, _, _)),
      .team(.ended(_, let day, _, _)), .agreement(.completed(_, let day, _)),
      .followUp(.held(_, let day, _, _)):
      day
    case .meeting(.held(let number, _, _)): venues[number]?.starts.day
    default: nil
    }
  }
}

extension ProcessActivity {
  /// Whether the step belongs to the phases 4–8, which a no of the client stops (domain.md 1.3).
  ///
  /// What only finishes or takes back something made before the no does not count.
  fileprivate var isTeamWork: Bool {
    switch self {
    case .memberProposed, .memberApproved, .memberAccepted, .convenerNamed, .meetingCalled,
      .meetingMoved, .meetingHeld, .responsibilityAgreed, .goalSet, .planItemWritten, .planAgreed,
      .followUpScheduled, .followUpHeld:
      true
    default: false
    }
  }
}

extension IdentificationDecision {
  /// The decision in the words of a recommendation.
  fileprivate var recommended: ScreeningRecommendation {
    switch self {
    case .notIndicated: .notIndicated
    case .lightGuidance: .lightGuidance
    case .proposeTeam: .proposeTeam
    }
  }
}

extension PlanContent {
  var isText: Bool { if case .text = self { true } else { false } }
}
