import TiimiDomain

extension Command {
  static let responsibilityHandOver = Command.onCase(
    "responsibility hand-over",
    summary: Phrase(
      fi: "Siirrä vastuu toiselle",
      sv: "Överlåt ett ansvar",
      en: "Hand a responsibility over"
    ),
    arguments: [.responsibility],
    options: [
      .text(
        "to",
        Phrase(
          fi: "uusi vastuuhenkilö (client | jäsenen numero)",
          sv: "ny ansvarsperson (client | medlemmens nummer)",
          en: "the new holder (client | a member's number)"
        ),
        isRequired: true
      ),
      .reason,
    ],
    examples: [
      Example(
        "tiimi responsibility hand-over YLO-2026-1 2 --to 3 --reason \"Loma alkaa\"",
        Phrase(
          fi: "vastuu 2 jäsenelle 3",
          sv: "ansvar 2 till medlem 3",
          en: "responsibility 2 to member 3"
        )
      )
    ]
  ) { call in
    .agreement(
      .handOver(
        try call.number("responsibility"),
        to: try call.accountable("to"),
        reason: try call.text("reason")
      )
    )
  }

  static let responsibilityReschedule = Command.onCase(
    "responsibility reschedule",
    summary: Phrase(
      fi: "Siirrä vastuun määräpäivää",
      sv: "Flytta förfallodagen för ett ansvar",
      en: "Move the due day of a responsibility"
    ),
    arguments: [.responsibility],
    options: [
      .day(
        "due",
        Phrase(fi: "uusi määräpäivä", sv: "den nya förfallodagen", en: "the new due day"),
        isRequired: true
      ),
      .reason,
    ],
    examples: [
      Example(
        "tiimi responsibility reschedule YLO-2026-1 1 --due 30.4.2026 --reason "
          + "\"Lomake viipyy\"",
        Phrase(
          fi: "vastuun 1 uusi määräpäivä",
          sv: "en ny sista dag för ansvar 1",
          en: "a new due day for responsibility 1"
        )
      )
    ]
  ) { call in
    .agreement(
      .reschedule(
        try call.number("responsibility"),
        due: try call.arguments.requiredDay("due"),
        reason: try call.text("reason")
      )
    )
  }

  static let responsibilityDone = Command.onCase(
    "responsibility done",
    summary: Phrase(
      fi: "Kirjaa vastuu tehdyksi",
      sv: "Anteckna ett ansvar som utfört",
      en: "Record a responsibility as done"
    ),
    arguments: [.responsibility],
    options: [
      .text(
        "outcome",
        Phrase(fi: "lopputulos", sv: "resultatet", en: "the outcome"),
        isRequired: true
      ),
      .day(
        "day",
        Phrase(
          fi: "päivä, jona se tehtiin, muuten tänään",
          sv: "dagen då det gjordes, annars i dag",
          en: "the day it was done, otherwise today"
        )
      ),
    ],
    examples: [
      Example(
        "tiimi responsibility done YLO-2026-1 2 --outcome \"Aika on varattu\"",
        Phrase(
          fi: "vastuu 2 on hoidettu",
          sv: "ansvar 2 är utfört",
          en: "responsibility 2 is done"
        )
      )
    ]
  ) { call in
    .agreement(
      .complete(
        try call.number("responsibility"),
        day: call.desk.day("day"),
        outcome: try call.text("outcome")
      )
    )
  }

  static let responsibilityCancel = Command.onCase(
    "responsibility cancel",
    summary: Phrase(
      fi: "Peru vastuu",
      sv: "Återkalla ett ansvar",
      en: "Cancel a responsibility"
    ),
    arguments: [.responsibility],
    options: [.reason],
    examples: [
      Example(
        "tiimi responsibility cancel YLO-2026-1 1 --reason \"Asiakas hoiti itse\"",
        Phrase(
          fi: "vastuuta 1 ei enää tarvita",
          sv: "ansvar 1 behövs inte längre",
          en: "responsibility 1 is not needed any more"
        )
      )
    ]
  ) { call in
    .agreement(
      .cancel(try call.number("responsibility"), reason: try call.text("reason"))
    )
  }
}
