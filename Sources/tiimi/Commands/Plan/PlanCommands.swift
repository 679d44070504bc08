import MinunTiimini
import TiimiDomain

extension CommandGroup {
  /// The shared plan.
  static let plan = CommandGroup(
    "plan",
    summary: Phrase(
      fi: "Yhteinen suunnitelma",
      sv: "Den gemensamma planen",
      en: "The shared plan"
    ),
    commands: [.planWrite, .planAgree, .planRevise, .planShow, .planPrint]
  )
}

extension Command {
  fileprivate static let planWrite = Command.onCase(
    "plan write",
    summary: Phrase(
      fi: "Kirjoita suunnitelman kohta",
      sv: "Skriv en punkt i planen",
      en: "Write an item of the plan"
    ),
    details: Phrase(
      fi: "Kohdat 1–11 ovat sosiaalihuoltolain (1301/2014 39 §) mukaiset: tiimi plan show.",
      sv: "Punkterna 1–11 följer socialvårdslagen (1301/2014 39 §): tiimi plan show.",
      en: "The items 1–11 are those of the Social Welfare Act (1301/2014 section 39): "
        + "tiimi plan show."
    ),
    arguments: [
      Argument(
        "item",
        .number(1...11),
        summary: Phrase(fi: "kohdan numero", sv: "punktens nummer", en: "the item's number")
      )
    ],
    options: [
      .text("text", Phrase(fi: "sisältö", sv: "innehållet", en: "the content")),
      .text(
        "obstacle",
        Phrase(
          fi: "este, jos kohtaa ei voi täyttää",
          sv: "hindret, om punkten inte kan fyllas i",
          en: "the obstacle, if the item cannot be filled"
        )
      ),
    ],
    examples: [
      Example(
        "tiimi plan write YLO-2026-1 5 --text \"Luja tahto asua kotona\"",
        Phrase(
          fi: "kohta 5, vahvuudet ja voimavarat",
          sv: "punkt 5, styrkor och resurser",
          en: "item 5, strengths and resources"
        )
      )
    ]
  ) { call in
    guard let item = PlanItem(rawValue: try call.arguments.requiredNumber("item")) else {
      throw UsageError(.badNumber(1...11), field: call.arguments.field("item"))
    }
    return .plan(.write(item, try call.content("text")))
  }

  fileprivate static let planAgree = Command.onCase(
    "plan agree",
    summary: Phrase(
      fi: "Hyväksy suunnitelma asiakkaan kanssa",
      sv: "Godkänn planen med klienten",
      en: "Agree the plan with the client"
    ),
    options: [
      .text(
        "client-view",
        Phrase(
          fi: "asiakkaan näkemys suunnitelmasta omin sanoin",
          sv: "klientens syn på planen med egna ord",
          en: "the client's view of the plan in their own words"
        )
      ),
      .text(
        "obstacle",
        Phrase(
          fi: "este, jos näkemystä ei saatu",
          sv: "hindret, om klientens syn inte kunde inhämtas",
          en: "the obstacle, if it could not be had"
        )
      ),
    ],
    examples: [
      Example(
        "tiimi plan agree YLO-2026-1 --client-view \"Tämä sopii minulle\"",
        Phrase(
          fi: "suunnitelmasta sovittiin",
          sv: "planen har avtalats",
          en: "the plan was agreed"
        )
      )
    ]
  ) { call in
    .plan(.agree(clientView: try call.content("client-view")))
  }

  fileprivate static let planRevise = Command.onCase(
    "plan revise",
    summary: Phrase(
      fi: "Avaa hyväksytty suunnitelma muutettavaksi",
      sv: "Öppna en godkänd plan för ändring",
      en: "Open an agreed plan for revision"
    ),
    options: [.reason],
    examples: [
      Example(
        "tiimi plan revise YLO-2026-1 --reason \"Asiakas kotiutui sairaalasta\"",
        Phrase(
          fi: "suunnitelmaa muutetaan",
          sv: "planen ändras",
          en: "the plan is to be changed"
        )
      )
    ]
  ) { call in
    .plan(.revise(reason: try call.text("reason")))
  }

  fileprivate static let planShow = Command(
    "plan show",
    summary: Phrase(
      fi: "Näytä suunnitelma: kohdat, puutteet ja versiot",
      sv: "Visa planen: punkter, brister och versioner",
      en: "Show the plan: items, what is missing, versions"
    ),
    arguments: [.case],
    examples: [
      Example(
        "tiimi plan show YLO-2026-1",
        Phrase(fi: "koko suunnitelma", sv: "hela planen", en: "the whole plan")
      )
    ]
  ) { call in
    let page = PlanPage(view: try call.openCase().view)
    return Output(json: page.json) { page.blocks($0) }
  }
}
