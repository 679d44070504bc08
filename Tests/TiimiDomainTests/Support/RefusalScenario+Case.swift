import TiimiDomain

extension RefusalScenario {
  static let anyCommand = [
    RefusalScenario(.caseAlreadyOpened, .opened, .openCase),
    RefusalScenario(.caseNotOpened, .notOpened, .inform),
    RefusalScenario(.caseClosed, .closed, .screen(.proposeTeam)),
    RefusalScenario(.occurredInFuture) {
      let story = try Story(.opened)
      return story.refusal(of: .screen(.proposeTeam), happened: story.now.adding(minutes: 1))
    },
    RefusalScenario(.occurredBeforeCase) {
      let story = try Story(.opened)
      let before = Story.beginning.adding(minutes: -1)
      return story.refusal(of: .screen(.proposeTeam), happened: before)
    },
    RefusalScenario(.textMissing, .membersProposed, .team(.decline(1, reason: " "))),
    RefusalScenario(
      .textTooLong,
      .membersProposed,
      .team(.decline(1, reason: String(repeating: "a", count: 20_001)))
    ),
    RefusalScenario(.noSuchItem, .membersProposed, .approve(3)),
    RefusalScenario(.numberOutOfRange, .assessing, .need(.housing, "Stairs", importance: 11)),
    RefusalScenario(
      .daysReversed,
      .membersProposed,
      after: [.approve(1)],
      .accept(
        1,
        from: .beginning,
        until: .beginning.adding(days: -1)
      )
    ),
    RefusalScenario(.dayInFuture, .saidYes) {
      .assessment(.start(day: $0.today.adding(days: 1)))
    },
    RefusalScenario(.alreadyRecorded, .informed, .inform),
    RefusalScenario(.staffUnknown, .opened, .ownWorker(Cast.stranger)),
    RefusalScenario(.occurredBeforeEpisode) {
      let story = try Story(.closed)
      return story.refusal(of: .reopen, happened: Story.beginning)
    },
  ]

  static let beginning = [
    RefusalScenario(.decisionNeedsReason, .screened, .decide(.notIndicated)),
    RefusalScenario(.identificationAlreadyDecided, .proposed, .decide(.proposeTeam)),
    RefusalScenario(.teamNotProposed, .screened, .inform),
    RefusalScenario(.clientNotInformed, .proposed, .answer(.yes)),
    RefusalScenario(.laterDayPast, .informed, .answer(.later(until: .beginning))),
    RefusalScenario(.clientDeclined, .declined, .setGoal("To walk")),
    RefusalScenario(.clientHasNotSaidYes, .later, .setGoal("To walk")),
    RefusalScenario(
      .permissionAlreadyWithdrawn,
      .planDrafted,
      after: [.withdraw(1)],
      .withdraw(1)
    ),
  ]

  static let assessment = [
    RefusalScenario(.contactAlreadyRecorded, .assessing) {
      .assessment(.recordContact(day: $0.today, from: .client, grounds: []))
    },
    RefusalScenario(
      .initiationAlreadyRecorded,
      .opened,
      after: [.assessment(.recordInitiation(day: .beginning, reason: "An application"))],
      .assessment(.recordInitiation(day: .beginning, reason: "Another"))
    ),
    RefusalScenario(.assessmentAlreadyStarted, .assessing, .assessment(.start(day: .beginning))),
    RefusalScenario(.assessmentNotStarted, .saidYes, .view(of: .client, "I manage.")),
    RefusalScenario(.assessmentHasNoGround, .opened, .assessment(.start(day: .beginning))),
    RefusalScenario(
      .assessmentBeforeContact,
      .opened,
      after: [.assessment(.recordContact(day: .beginning, from: .client, grounds: []))],
      .assessment(.start(day: .beginning.adding(days: -1)))
    ),
    RefusalScenario(.assessmentAlreadyCompleted, .assessed, .complete(assessmentOn: .beginning)),
    RefusalScenario(.assessmentIncomplete, .assessing, .complete(assessmentOn: .beginning)),
    RefusalScenario(.clientViewComesFirst, .assessing, .view(of: Cast.daughter, "She is ill.")),
    RefusalScenario(
      .clientViewStands,
      .assessed,
      .assessment(.recordObstacle(reason: "Unconscious"))
    ),
    RefusalScenario(
      .understandingWithoutParticipants,
      .assessed,
      .assessment(.recordUnderstanding(words: "Help", agreeing: [], disagreeing: []))
    ),
    RefusalScenario(
      .participantAgreesAndDisagrees,
      .assessed,
      .assessment(
        .recordUnderstanding(
          words: "Help",
          agreeing: [.client],
          disagreeing: [Disagreement(participant: .client, about: "When")]
        )
      )
    ),
  ]

  static let team = [
    RefusalScenario(.clientIsAlwaysMember, .assessed, .propose(.client)),
    RefusalScenario(.memberAlreadyInTeam, .membersProposed, .propose(.staff(Cast.socialWorker))),
    RefusalScenario(.memberAlreadyAnswered, .teamAccepted, .approve(1)),
    RefusalScenario(.memberNotApproved, .membersProposed, .accept(1)),
    RefusalScenario(
      .memberDeclinedByClient,
      .membersProposed,
      after: [.team(.declineForClient(1, words: nil))],
      .accept(1)
    ),
    RefusalScenario(.memberNotActive, .membersProposed, .team(.nameConvener(1))),
    RefusalScenario(.responsibilityFateMissing, .responsibilitiesAgreed) {
      .end(1, on: $0.today)
    },
    RefusalScenario(.fateOfOtherResponsibility, .responsibilitiesAgreed) {
      .end(1, on: $0.today, .init(1, .unassign), .init(2, .unassign))
    },
    RefusalScenario(.fateToldTwice, .responsibilitiesAgreed) {
      .end(1, on: $0.today, .init(1, .unassign), .init(1, .unassign))
    },
    RefusalScenario(.leaverCannotKeep, .responsibilitiesAgreed) {
      .end(1, on: $0.today, .init(1, .keep))
    },
    RefusalScenario(.ownWorkerUnqualified, .opened, .ownWorker(Cast.teacher)),
    RefusalScenario(.ownWorkerHealthNeedsGround, .opened, .ownWorker(Cast.nurse)),
    RefusalScenario(
      .ownWorkerNeedsSocialWorker,
      .opened,
      .ownWorker(Cast.counsellor, special: true)
    ),
  ]

  static let meetings = [
    RefusalScenario(.teamTooSmall, .assessed, .call(.room())),
    RefusalScenario(.meetingEndsBeforeStart, .teamAccepted) { story in
      let now = HelsinkiTime.wall(at: story.now)
      return .call(Venue(starts: now, ends: now, place: "Room", mode: .inPerson, link: nil))
    },
    RefusalScenario(.meetingNotCalled, .meetingHeld, .hold()),
    RefusalScenario(
      .meetingInFuture,
      .teamAccepted,
      after: [.call(.room(onDay: 90))],
      .hold()
    ),
    RefusalScenario(.meetingNotHeld, .meetingCalled, .settle(1)),
    RefusalScenario(
      .participantTwice,
      .meetingCalled,
      .hold(1, [Attendance(.client, .inPerson), Attendance(.client, .absent)])
    ),
    RefusalScenario(.nobodyThere, .meetingCalled, .hold(1, [], without: "Illness")),
    RefusalScenario(.attendanceTimesWrong, .meetingCalled) { story in
      let early = HelsinkiTime.wall(at: Story.beginning)
      return .hold(1, [Attendance(.client, .inPerson, arrived: early)])
    },
    RefusalScenario(
      .clientAbsentNeedsReason,
      .meetingCalled,
      .hold(1, [Attendance(.staff(Cast.nurse), .inPerson)])
    ),
    RefusalScenario(.clientWasThere, .meetingCalled, .hold(without: "Illness")),
    RefusalScenario(
      .identifiedWithoutConnection,
      .meetingCalled,
      .hold(1, [Attendance(.client, .inPerson, identified: .strong)])
    ),
    RefusalScenario(.topicsUnsettled, .meetingHeld, .closeMinutes()),
    RefusalScenario(.minutesAlreadyClosed, .minutesClosed, .closeMinutes()),
    RefusalScenario(.minutesNotClosed, .meetingHeld, .reopenMinutes()),
  ]
}

extension CaseCommand {
  fileprivate static func ownWorker(_ staff: StaffID, special: Bool = false) -> CaseCommand {
    .team(
      .nameOwnWorker(
        OwnWorkerNaming(staff: staff, coWorker: nil, specialSupport: special, healthGround: nil)
      )
    )
  }
}
