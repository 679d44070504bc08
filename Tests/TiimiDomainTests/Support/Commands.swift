import TiimiDomain

/// Ready-made commands, named as a story would name them.
extension CaseCommand {
  static let openCase = CaseCommand.identification(
    .open(
      client: Cast.client,
      unit: Cast.unit,
      caseNumber: "YLO-2026-1",
      source: .contact,
      worry: "I do not know whom to call."
    )
  )

  static func screen(_ recommendation: ScreeningRecommendation) -> CaseCommand {
    .identification(
      .recordScreening(
        ScreeningRecord(
          instrument: "minun-tiimini-checklist",
          version: "1",
          answers: [ScreeningAnswer(item: "services", answer: "yes")],
          score: recommendation == .cannotTell ? nil : 4,
          redFlags: [],
          recommendation: recommendation
        )
      )
    )
  }

  static func decide(_ decision: IdentificationDecision, _ reason: String? = nil) -> CaseCommand {
    .identification(.decide(decision, reason: reason))
  }

  static let guide = decide(
    .lightGuidance(help: "Filled in the form together.", contactNext: "The front desk"),
    "The client wants no more."
  )

  static let inform = CaseCommand.invitation(
    .inform(
      Information(
        what: "A team of your own",
        who: "Those whom you choose",
        why: "You have many services and nobody in charge",
        alternatives: "Each service by itself"
      )
    )
  )

  static func answer(_ answer: InvitationAnswer, by voice: Voice = .client) -> CaseCommand {
    .invitation(.answer(answer, by: voice, words: nil))
  }

  static func permit(_ kind: PermissionKind, from: Day, until: Day? = nil) -> CaseCommand {
    .invitation(
      .permit(
        PermissionTerms(
          kind: kind,
          purpose: "The shared plan",
          recipients: ["The team"],
          items: ["The plan"],
          from: from,
          until: until
        ),
        by: .client
      )
    )
  }

  static func withdraw(_ permission: ItemNumber<Permission>) -> CaseCommand {
    .invitation(.withdrawPermission(permission, reason: nil))
  }

  static func view(of participant: Participant, _ words: String) -> CaseCommand {
    .assessment(.recordView(of: participant, words: words))
  }

  static func need(_ area: NeedArea, _ words: String, importance: Int? = nil) -> CaseCommand {
    .assessment(
      .recordNeed(area: area, nature: .longTerm, words: words, importance: importance)
    )
  }

  static let ownWorkerNeed = CaseCommand.assessment(
    .evaluateOwnWorkerNeed(isNeeded: true, words: "One number to call is enough.")
  )

  static func complete(assessmentOn day: Day) -> CaseCommand {
    .assessment(
      .complete(
        day: day,
        AssessmentConclusion(
          summary: "Daily life is heavy and money is short.",
          preconditions: "The preconditions are met.",
          needFound: true
        )
      )
    )
  }

  static func propose(
    _ participant: Participant,
    as capacity: Capacity = .professional,
    for need: ItemNumber<Need> = 1
  ) -> CaseCommand {
    .team(.propose(participant, capacity: capacity, need: need, reason: "Knows the client"))
  }

  static func approve(_ member: ItemNumber<Member>) -> CaseCommand { .team(.approve(member)) }

  static func accept(
    _ member: ItemNumber<Member>,
    from: Day = .beginning,
    until: Day? = nil
  ) -> CaseCommand {
    .team(.accept(member, from: from, until: until))
  }

  static func end(
    _ member: ItemNumber<Member>,
    on day: Day,
    _ fates: ResponsibilityDisposal...
  ) -> CaseCommand {
    .team(.end(member, day: day, reason: "Changes work", fates: fates))
  }
}
