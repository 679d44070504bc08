import TiimiDomain

/// One row of the phase table: a name and a representative command, made for the story's day.
struct CommandRow: Sendable {
  let name: String
  let command: @Sendable (Story) -> CaseCommand

  private init(_ name: String, _ command: @escaping @Sendable (Story) -> CaseCommand) {
    self.name = name
    self.command = command
  }

  private init(_ name: String, _ command: CaseCommand) {
    self.init(name) { _ in command }
  }

  static let all =
    identification + invitation + assessment + team + meetings + agreements + end + facts

  private static let identification = [
    CommandRow("open", .openCase),
    CommandRow("record screening", .screen(.lightGuidance)),
    CommandRow("decide: not indicated", .decide(.notIndicated, "Manages well")),
    CommandRow("decide: light guidance", .guide),
    CommandRow("decide: propose team", .decide(.proposeTeam, "Asks for it")),
  ]

  private static let invitation = [
    CommandRow(
      "inform",
      .invitation(
        .inform(Information(what: "Team", who: "You", why: "Needs", alternatives: "None"))
      )
    ),
    CommandRow("answer: yes", .invitation(.answer(.yes, by: .client, words: "Yes, please."))),
    CommandRow("answer: no", .invitation(.answer(.no, by: .client, words: "No, thank you."))),
    CommandRow("answer: later") { .answer(.later(until: $0.today.adding(days: 7))) },
    CommandRow("permit") { .permit(.disclosurePermit, from: $0.today) },
    CommandRow("withdraw permission", .withdraw(1)),
  ]

  private static let assessment = [
    CommandRow("record contact") {
      .assessment(.recordContact(day: $0.today, from: .client, grounds: []))
    },
    CommandRow("record initiation") {
      .assessment(.recordInitiation(day: $0.today, reason: "An application"))
    },
    CommandRow("start assessment") { .assessment(.start(day: $0.today)) },
    CommandRow("record client's view", .view(of: .client, "I am tired.")),
    CommandRow("record other's view", .view(of: Cast.daughter, "She is tired.")),
    CommandRow("record obstacle", .assessment(.recordObstacle(reason: "Unconscious"))),
    CommandRow("record need", .need(.housing, "The stairs")),
    CommandRow(
      "record strength",
      .assessment(.recordStrength(words: "Patience", namedBy: Cast.daughter))
    ),
    CommandRow(
      "place on map",
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
    CommandRow(
      "record understanding",
      .assessment(
        .recordUnderstanding(words: "Help is needed.", agreeing: [.client], disagreeing: [])
      )
    ),
    CommandRow(
      "evaluate own worker need",
      .assessment(.evaluateOwnWorkerNeed(isNeeded: false, words: "Not now."))
    ),
    CommandRow("complete assessment") { .complete(assessmentOn: $0.today) },
  ]

  private static let team = [
    CommandRow("propose member", .propose(.staff(Cast.nurse))),
    CommandRow("approve member", .approve(1)),
    CommandRow("decline for client", .team(.declineForClient(1, words: nil))),
    CommandRow("accept membership", .accept(1)),
    CommandRow("decline membership", .team(.decline(1, reason: "No time"))),
    CommandRow("end membership") { story in
      let open = story.file.openResponsibilities.filter { $0.holder == .member(1) }
      let fates = open.map { ResponsibilityDisposal($0.number, .unassign) }
      return .team(.end(1, day: story.today, reason: "Changes work", fates: fates))
    },
    CommandRow(
      "name own worker",
      .team(
        .nameOwnWorker(
          OwnWorkerNaming(
            staff: Cast.socialWorker,
            coWorker: nil,
            specialSupport: false,
            healthGround: nil
          )
        )
      )
    ),
    CommandRow("record no own worker", .team(.recordNoOwnWorker(ground: "Unnecessary"))),
    CommandRow("name convener", .team(.nameConvener(1))),
  ]

  private static let meetings = [
    CommandRow("call meeting", .call(.room("Room 9", onDay: 90))),
    CommandRow(
      "move meeting",
      .meeting(.move(1, to: .room("Room 9", onDay: 90), reason: "Illness"))
    ),
    CommandRow("cancel meeting", .meeting(.cancel(1, reason: "Illness"))),
    CommandRow("raise topic", .raise("The cat")),
    CommandRow("hold meeting", .hold()),
    CommandRow("settle topic", .settle(1, .dropped(reason: "Solved"))),
    CommandRow("close minutes", .closeMinutes()),
    CommandRow("reopen minutes", .reopenMinutes()),
  ]

  private static let agreements = [
    CommandRow("set goal", .setGoal("To walk to the shop")),
    CommandRow("rate goal", .rate(1, .client, -1)),
    CommandRow("agree responsibility") {
      .agree("Take a walk", holder: .client, due: $0.today)
    },
    CommandRow("accept responsibility", .agreement(.accept(1))),
    CommandRow("decline responsibility", .agreement(.decline(1, reason: "No time"))),
    CommandRow("hand over", .handOver(1, to: .client)),
    CommandRow("reschedule") {
      .agreement(.reschedule(1, due: $0.today.adding(days: 60), reason: "Illness"))
    },
    CommandRow("complete") { .done(1, on: $0.today) },
    CommandRow("cancel", .cancel(1)),
  ]

  private static let end = [
    CommandRow("write plan", .write(.goals, "To walk to the shop")),
    CommandRow("agree plan", .agreePlan),
    CommandRow("revise plan", .revisePlan),
    CommandRow("schedule follow-up") { .followUp(.schedule($0.today.adding(days: 60))) },
    CommandRow("hold follow-up") { .holdFollowUp(on: $0.today) },
    CommandRow(
      "close",
      .closing(
        .close(
          ClosingSummary(
            reason: .moved,
            summary: "Moved.",
            contactNext: "The new county",
            unfinishedAssessmentGround: "The new county assesses."
          )
        )
      )
    ),
    CommandRow("reopen", .reopen),
    CommandRow("request transfer") { story in
      let fates = story.file.openResponsibilities.map {
        ResponsibilityDisposal($0.number, .keep)
      }
      return .closing(
        .requestTransfer(to: Cast.otherUnit, reason: "The client moves.", fates: fates)
      )
    },
    CommandRow("accept transfer", .closing(.acceptTransfer)),
    CommandRow("reject transfer", .closing(.rejectTransfer(reason: "No room"))),
    CommandRow("revoke transfer", .closing(.revokeTransfer(reason: "The client stays"))),
    CommandRow("mark the screening", .mark(2)),
    CommandRow("mark the latest entry") { .mark($0.file.version) },
  ]

  private static let facts = [
    CommandRow("record fact", .record("decision enforced on", .day(.beginning))),
    CommandRow("override deadline", .override(agreed: .beginning.adding(days: 20))),
    CommandRow("record result", .recordScore("4")),
  ]
}
