import TiimiDomain

extension Command {
  static let teamAccept = Command.onCase(
    "team accept",
    summary: Phrase(
      fi: "Kirjaa, että ehdotettu suostuu jäseneksi",
      sv: "Anteckna att den föreslagna tackar ja",
      en: "Record that the one proposed accepts"
    ),
    arguments: [.member],
    options: [
      .day(
        "from",
        Phrase(
          fi: "jäsenyyden ensimmäinen päivä, muuten tänään",
          sv: "medlemskapets första dag, annars i dag",
          en: "the first day of the membership, otherwise today"
        )
      ),
      .day(
        "until",
        Phrase(
          fi: "viimeinen päivä, jos se on tiedossa",
          sv: "den sista dagen, om den är känd",
          en: "the last day, if it is known"
        )
      ),
    ],
    examples: [
      Example(
        "tiimi team accept YLO-2026-1 2 --from 5.1.2026",
        Phrase(
          fi: "jäsen 2 aloittaa loppiaisen alla",
          sv: "medlem 2 börjar före trettondagen",
          en: "member 2 starts just before Epiphany"
        )
      )
    ]
  ) { call in
    .team(
      .accept(
        try call.number("member"),
        from: call.desk.day("from"),
        until: call.arguments.day("until")
      )
    )
  }

  static let teamDecline = Command.onCase(
    "team decline",
    summary: Phrase(
      fi: "Kirjaa, että ehdotettu ei suostu jäseneksi",
      sv: "Anteckna att den föreslagna tackar nej",
      en: "Record that the one proposed declines"
    ),
    arguments: [.member],
    options: [.reason],
    examples: [
      Example(
        "tiimi team decline YLO-2026-1 2 --reason \"Ei aikaa keväällä\"",
        Phrase(
          fi: "pyydetty ei lähde mukaan",
          sv: "den tillfrågade deltar inte",
          en: "the one who was asked does not join"
        )
      )
    ]
  ) { call in
    .team(.decline(try call.number("member"), reason: try call.text("reason")))
  }

  static let teamEnd = Command.onCase(
    "team end",
    summary: Phrase(
      fi: "Päätä jäsenyys",
      sv: "Avsluta ett medlemskap",
      en: "End a membership"
    ),
    details: Phrase(
      fi: "Jokaiselle jäsenen avoimelle vastuulle kerrotaan kohtalo valitsimella --fate.",
      sv: "För varje öppet ansvar som medlemmen har anges med --fate vad som händer.",
      en: "Say with --fate what happens to each open responsibility of the member."
    ),
    arguments: [.member],
    options: [
      .reason,
      .day(
        "day",
        Phrase(
          fi: "viimeinen päivä, muuten tänään",
          sv: "den sista dagen, annars i dag",
          en: "the last day, otherwise today"
        )
      ),
      .fate,
    ],
    examples: [
      Example(
        "tiimi team end YLO-2026-1 2 --reason \"Työ päättyy\" --fate 1=member:3 --fate 4=client",
        Phrase(
          fi: "vastuu 1 jäsenelle 3, vastuu 4 asiakkaalle",
          sv: "ansvar 1 till medlem 3, ansvar 4 till klienten",
          en: "responsibility 1 to member 3, responsibility 4 to the client"
        )
      )
    ]
  ) { call in
    .team(
      .end(
        try call.number("member"),
        day: call.desk.day("day"),
        reason: try call.text("reason"),
        fates: try call.fates()
      )
    )
  }
}
