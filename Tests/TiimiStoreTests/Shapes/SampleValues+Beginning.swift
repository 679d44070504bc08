import TiimiDomain

extension SampleValues {
  func identification() -> [ShapeSample] {
    [
      ofCase(
        "caseOpened.1",
        .identification(
          .opened(
            client: client,
            unit: unit,
            caseNumber: "YLO-2026-17",
            source: .professionalWorry,
            worry: "Kotona pärjääminen huolestuttaa \"välillä\"."
          )
        )
      ),
      ofCase("screeningRecorded.1", .identification(.screeningRecorded(1, screening))),
      ofCase("screeningRecorded.1-least", .identification(.screeningRecorded(2, partial))),
      ofCase("screeningRecorded.2", .identification(.screeningRecorded(3, traced))),
      ofCase(
        "identificationDecided.1",
        .identification(
          .decided(
            .lightGuidance(help: "Ohjattu kerhoon.", contactNext: "Lähitori"),
            screening: 1,
            recommendation: .proposeTeam,
            reason: "Asiakas ei halua tiimiä."
          )
        )
      ),
      ofCase(
        "identificationDecided.1-least",
        .identification(
          .decided(.notIndicated, screening: nil, recommendation: nil, reason: nil)
        )
      ),
      ofCase(
        "identificationDecided.1-proposeTeam",
        .identification(
          .decided(.proposeTeam, screening: 1, recommendation: .proposeTeam, reason: nil)
        )
      ),
    ]
  }

  private var screening: ScreeningRecord {
    ScreeningRecord(
      instrument: "minun-tiimini-checklist",
      version: "1",
      answers: [
        ScreeningAnswer(item: "a", answer: "yes"), ScreeningAnswer(item: "b", answer: "no"),
      ],
      score: 7,
      redFlags: ["a"],
      recommendation: .proposeTeam
    )
  }

  private var traced: ScreeningRecord {
    ScreeningRecord(
      instrument: "minun-tiimini-checklist",
      version: "1",
      answers: [ScreeningAnswer(item: "a", answer: "yes")],
      score: nil,
      redFlags: [],
      recommendation: .cannotTell,
      trace: [
        RecordedTrace(
          rule: "MT-IDENTIFY-3",
          version: "2",
          pack: "minun-tiimini",
          source: "Minun tiimini -tarkistuslista",
          outcome: .cannotTell,
          conditions: [
            RecordedCondition(depth: 0, text: "yes answers >= 3", value: "null"),
            RecordedCondition(depth: 1, text: "yes answers", value: "1"),
          ],
          missing: ["red flag"]
        )
      ]
    )
  }

  private var partial: ScreeningRecord {
    ScreeningRecord(
      instrument: "minun-tiimini-checklist",
      version: "1",
      answers: [ScreeningAnswer(item: "a", answer: "yes")],
      score: nil,
      redFlags: [],
      recommendation: .cannotTell
    )
  }

  func invitation() -> [ShapeSample] {
    let information = Information(
      what: "Oma tiimi",
      who: "Hoitaja, sosiaalityöntekijä ja tytär",
      why: "Apu sovitaan yhdessä.",
      alternatives: "Jatketaan nykyisillä palveluilla."
    )
    let representative = Voice.representative(ground: .guardian, name: "Testi Edunvalvoja")
    return [
      ofCase("clientInformed.1", .invitation(.informed(information))),
      ofCase(
        "invitationAnswered.1",
        .invitation(
          .answered(.later(until: laterDay), by: representative, words: "Mietin vielä.")
        )
      ),
      ofCase(
        "invitationAnswered.1-least",
        .invitation(.answered(.yes, by: .client, words: nil))
      ),
      ofCase("invitationAnswered.1-no", .invitation(.answered(.no, by: .client, words: "En."))),
      ofCase(
        "permissionGiven.1",
        .invitation(
          .permitted(1, permission(.disclosurePermit, until: laterDay), by: representative)
        )
      ),
      ofCase(
        "permissionGiven.1-least",
        .invitation(.permitted(2, permission(.sharedPlanConsent, until: nil), by: .client))
      ),
      ofCase(
        "permissionWithdrawn.1",
        .invitation(.permissionWithdrawn(1, reason: "En halua enää."))
      ),
      ofCase(
        "permissionWithdrawn.1-least",
        .invitation(.permissionWithdrawn(1, reason: nil))
      ),
    ]
  }

  private func permission(_ kind: PermissionKind, until: Day?) -> PermissionTerms {
    PermissionTerms(
      kind: kind,
      purpose: "Yhteinen suunnitelma",
      recipients: ["Kela"],
      items: ["Suunnitelma", "Muistiot"],
      from: day,
      until: until
    )
  }
}
