import TiimiDomain

extension CommandGroup {
  /// Who does what and by when.
  static let responsibility = CommandGroup(
    "responsibility",
    summary: Phrase(
      fi: "Vastuut: kuka tekee mitä ja mihin mennessä",
      sv: "Ansvar: vem gör vad och när senast",
      en: "Responsibilities: who does what and by when"
    ),
    commands: [
      .responsibilityAgree, .responsibilityAccept, .responsibilityDecline,
      .responsibilityHandOver, .responsibilityReschedule, .responsibilityDone,
      .responsibilityCancel,
    ]
  )
}

extension Command {
  fileprivate static let responsibilityAgree = Command.onCase(
    "responsibility agree",
    summary: Phrase(
      fi: "Sovi vastuu",
      sv: "Kom överens om ett ansvar",
      en: "Agree a responsibility"
    ),
    details: Phrase(
      fi: "Vastuu nojaa yhteen asiaan: tapaamisen aiheeseen, tavoitteeseen tai tuen tarpeeseen.",
      sv: "Ansvaret bygger på en sak: ett ämne vid ett möte, ett mål eller ett stödbehov.",
      en: "A responsibility rests on one thing: a topic of a meeting, a goal or a need."
    ),
    options: [
      .text(
        "what",
        Phrase(fi: "mitä tehdään", sv: "vad som görs", en: "what is done"),
        isRequired: true
      ),
      .holder,
      .day(
        "due",
        Phrase(
          fi: "viimeinen päivä, joka on vielä ajoissa",
          sv: "den sista dagen i tid",
          en: "the last day in time"
        ),
        isRequired: true
      ),
      .number("topic", Phrase(fi: "aiheen numero", sv: "ämnets nummer", en: "the topic's number")),
      .number(
        "goal",
        Phrase(fi: "tavoitteen numero", sv: "målets nummer", en: "the goal's number")
      ),
      .number(
        "need",
        Phrase(fi: "tuen tarpeen numero", sv: "stödbehovets nummer", en: "the need's number")
      ),
    ],
    examples: [
      Example(
        "tiimi responsibility agree YLO-2026-1 --what \"Varaa ajan muistihoitajalle\" --holder 2 "
          + "--due 30.1.2026 --topic 1",
        Phrase(
          fi: "jäsenen 2 vastuu aiheesta 1",
          sv: "ansvar för medlem 2 utifrån ämne 1",
          en: "a responsibility of member 2 from topic 1"
        )
      )
    ]
  ) { call in
    .agreement(
      .agree(
        what: try call.text("what"),
        holder: try call.accountable("holder"),
        due: try call.arguments.requiredDay("due"),
        basis: try call.basis()
      )
    )
  }

  fileprivate static let responsibilityAccept = Command.onCase(
    "responsibility accept",
    summary: Phrase(
      fi: "Ota vastuu vastaan",
      sv: "Ta emot ett ansvar",
      en: "Accept a responsibility"
    ),
    arguments: [.responsibility],
    examples: [
      Example(
        "tiimi responsibility accept YLO-2026-1 1",
        Phrase(
          fi: "ota vastuu 1 itsellesi",
          sv: "åta dig ansvar 1",
          en: "take responsibility 1"
        )
      )
    ]
  ) { call in
    .agreement(.accept(try call.number("responsibility")))
  }

  fileprivate static let responsibilityDecline = Command.onCase(
    "responsibility decline",
    summary: Phrase(
      fi: "Kieltäydy vastuusta",
      sv: "Avböj ett ansvar",
      en: "Decline a responsibility"
    ),
    arguments: [.responsibility],
    options: [.reason],
    examples: [
      Example(
        "tiimi responsibility decline YLO-2026-1 1 --reason \"Ei kuulu tehtäviini\"",
        Phrase(
          fi: "vastuulle on löydettävä toinen",
          sv: "någon annan behövs för ansvaret",
          en: "somebody else is needed for it"
        )
      )
    ]
  ) { call in
    .agreement(
      .decline(try call.number("responsibility"), reason: try call.text("reason"))
    )
  }
}

extension Option {
  /// Who answers for a responsibility.
  fileprivate static let holder = Option(
    "holder",
    .text,
    summary: Phrase(
      fi: "kuka vastaa (client | jäsenen numero)",
      sv: "vem som ansvarar (client | medlemmens nummer)",
      en: "who answers for it (client | a member's number)"
    ),
    isRequired: true
  )
}

extension CaseDesk {
  /// The one thing that a responsibility rests on.
  fileprivate func basis() throws -> ResponsibilityBasis {
    switch try one(of: ["topic", "goal", "need"]) {
    case "topic": .topic(try number("topic"))
    case "goal": .goal(try number("goal"))
    default: .need(try number("need"))
    }
  }
}
