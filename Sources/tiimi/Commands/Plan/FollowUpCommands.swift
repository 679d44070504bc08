import TiimiDomain

extension CommandGroup {
  /// The follow-up of the plan.
  static let followUp = CommandGroup(
    "followup",
    summary: Phrase(
      fi: "Suunnitelman seuranta",
      sv: "Uppföljningen av planen",
      en: "The follow-up of the plan"
    ),
    commands: [.followUpSchedule, .followUpHold]
  )
}

extension Command {
  fileprivate static let followUpSchedule = Command.onCase(
    "followup schedule",
    summary: Phrase(
      fi: "Sovi seurantapäivä",
      sv: "Bestäm en uppföljningsdag",
      en: "Set a day for follow-up"
    ),
    arguments: [
      Argument(
        "day",
        .day,
        summary: Phrase(fi: "seurantapäivä", sv: "dagen", en: "the day")
      )
    ],
    examples: [
      Example(
        "tiimi followup schedule YLO-2026-1 1.6.2026",
        Phrase(
          fi: "sovi seuranta kesäkuun alkuun",
          sv: "uppföljning i början av juni",
          en: "follow up in early June"
        )
      )
    ]
  ) { call in
    .followUp(.schedule(try call.arguments.requiredDay("day")))
  }

  fileprivate static let followUpHold = Command.onCase(
    "followup hold",
    summary: Phrase(
      fi: "Kirjaa pidetty seuranta",
      sv: "Anteckna en hållen uppföljning",
      en: "Record a follow-up that was held"
    ),
    details: Phrase(
      fi: "Tavoitteet arvioidaan erikseen: tiimi goal rate … --followup NUMERO.",
      sv: "Målen bedöms för sig: tiimi goal rate … --followup NUMMER.",
      en: "Goals are rated apart: tiimi goal rate … --followup NUMBER."
    ),
    arguments: [
      .number(
        "followup",
        Phrase(fi: "seurannan numero", sv: "uppföljningens nummer", en: "its number")
      )
    ],
    options: [
      Option(
        "day",
        .day,
        summary: Phrase(
          fi: "päivä, jona se pidettiin",
          sv: "dagen då den hölls",
          en: "the day it was held"
        )
      ),
      Option(
        "experience",
        .text,
        summary: Phrase(
          fi: "asiakkaan kokemus hänen omin sanoin",
          sv: "klientens erfarenhet med egna ord",
          en: "the client's experience in their own words"
        )
      ),
      Option(
        "obstacle",
        .text,
        summary: Phrase(
          fi: "este, jos kokemusta ei saatu",
          sv: "hindret, om erfarenheten inte kunde inhämtas",
          en: "the obstacle, if it could not be had"
        )
      ),
      Option(
        "next",
        .day,
        summary: Phrase(
          fi: "seuraava seurantapäivä",
          sv: "nästa uppföljningsdag",
          en: "the day of the next follow-up"
        )
      ),
      Option(
        flag: "closing",
        summary: Phrase(
          fi: "seuraavaksi päätetään asia",
          sv: "härnäst avslutas ärendet",
          en: "the case is closed next"
        )
      ),
    ],
    examples: [
      Example(
        "tiimi followup hold YLO-2026-1 1 --experience \"Nyt sujuu paremmin\" "
          + "--next 1.9.2026",
        Phrase(
          fi: "seuranta pidettiin ja seuraava sovittiin",
          sv: "uppföljningen hölls och nästa avtalades",
          en: "the follow-up was held and the next one agreed"
        )
      )
    ]
  ) { call in
    let next: NextStep =
      try call.one(of: ["next", "closing"]) == "closing"
      ? .closing : .followUp(try call.arguments.requiredDay("next"))
    return .followUp(
      .hold(
        try call.number("followup"),
        day: call.desk.day("day"),
        experience: try call.content("experience"),
        next: next
      )
    )
  }
}
