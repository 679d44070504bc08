import Testing
import TiimiDomain

@Suite struct `The same thing` {
  struct Repetition: Sendable {
    let stage: Stage
    let command: CaseCommand

    init(_ stage: Stage, _ command: CaseCommand) {
      self.stage = stage
      self.command = command
    }
  }

  static let repetitions = [
    Repetition(.proposed, .inform),
    Repetition(.informed, .answer(.no)),
    Repetition(.saidYes, .permit(.disclosurePermit, from: .beginning)),
    Repetition(.assessing, .view(of: .client, "I am tired.")),
    Repetition(.assessing, .assessment(.recordObstacle(reason: "Unconscious"))),
    Repetition(.assessed, .need(.housing, "The stairs")),
    Repetition(.assessed, .assessment(.recordStrength(words: "Patience", namedBy: .client))),
    Repetition(
      .assessed,
      .assessment(
        .placeOnMap(
          NetworkPlace(
            who: Cast.daughter,
            relation: "daughter",
            closeness: 1,
            support: nil,
            isWanted: true
          )
        )
      )
    ),
    Repetition(
      .assessed,
      .assessment(
        .recordUnderstanding(words: "Help", agreeing: [.client], disagreeing: [])
      )
    ),
    Repetition(
      .assessed,
      .assessment(.evaluateOwnWorkerNeed(isNeeded: false, words: "Not now."))
    ),
    Repetition(.opened, .team(.recordNoOwnWorker(ground: "Unnecessary"))),
    Repetition(.teamAccepted, .team(.nameConvener(1))),
    Repetition(.teamAccepted, .call(.room())),
    Repetition(.meetingCalled, .meeting(.move(1, to: .room(onDay: 9), reason: "Illness"))),
    Repetition(.meetingCalled, .raise("Food")),
    Repetition(.meetingHeld, .settle(1)),
    Repetition(.assessed, .setGoal("To walk")),
    Repetition(.assessed, .agree("Walk", holder: .client, due: .beginning.adding(days: 9))),
    Repetition(
      .responsibilitiesAgreed,
      .agreement(.reschedule(1, due: .beginning.adding(days: 60), reason: "Illness"))
    ),
    Repetition(.planDrafted, .write(.goals, "To walk")),
    Repetition(.opened, .record("rai used", .yesNo(true), note: "Full")),
    Repetition(.opened, .override(agreed: .beginning.adding(days: 20))),
    Repetition(.opened, .recordScore("4", band: "positive")),
    Repetition(.planAgreed, .followUp(.schedule(.beginning.adding(days: 60)))),
  ]

  @Test(arguments: repetitions)
  func `is written once`(repetition: Repetition) throws {
    var story = try Story(repetition.stage)
    try story.tell(repetition.command)
    let before = story.file
    #expect(story.reason(against: repetition.command) == .alreadyRecorded)
    #expect(story.file == before)
  }
}
