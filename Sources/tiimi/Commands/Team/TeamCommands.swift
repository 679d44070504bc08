import TiimiDomain

extension CommandGroup {
  /// The client's own team.
  static let team = CommandGroup(
    "team",
    summary: Phrase(
      fi: "Asiakkaan oma tiimi ja omatyöntekijä",
      sv: "Klientens eget team och egen kontaktperson",
      en: "The client's own team and own worker"
    ),
    commands: [
      .teamPropose, .teamApprove, .teamTurnDown, .teamAccept, .teamDecline, .teamEnd,
      .teamOwnWorker, .teamNoOwnWorker, .teamConvener,
    ]
  )
}

extension Command {
  fileprivate static let teamPropose = Command.onCase(
    "team propose",
    summary: Phrase(
      fi: "Ehdota tiimiin jäsentä",
      sv: "Föreslå en medlem i teamet",
      en: "Propose a member of the team"
    ),
    details: Phrase(
      fi: "Jäsen tulee tiimiin, kun asiakas on hyväksynyt hänet ja hän itse on suostunut.",
      sv: "Medlemmen hör till teamet när klienten har godkänt den och den själv har tackat ja.",
      en: "A member joins when the client has approved and the one proposed has accepted."
    ),
    options: [
      .who("who", Phrase(fi: "ketä ehdotetaan", sv: "vem som föreslås", en: "who is proposed")),
      Option(
        "capacity",
        .choice(Capacity.choices),
        summary: Phrase(fi: "missä roolissa", sv: "i vilken roll", en: "in what capacity"),
        isRequired: true
      ),
      .need, .reason,
    ],
    examples: [
      Example(
        "tiimi team propose YLO-2026-1 --who member:1 --capacity professional --need 1 "
          + "--reason \"Tuntee asiakkaan kodin\"",
        Phrase(
          fi: "jäsenen 1 henkilö myös tarpeeseen 1",
          sv: "medlem 1 också för behov 1",
          en: "the person of member 1 for need 1 as well"
        )
      ),
      Example(
        "tiimi team propose YLO-2026-1 --who \"Maija Malli / Kela\" --capacity otherSector "
          + "--need 2 --reason \"Etuudet ovat auki\"",
        Phrase(
          fi: "joku rekisterin ulkopuolelta",
          sv: "någon utanför registret",
          en: "somebody from outside the register"
        )
      ),
    ]
  ) { call in
    .team(
      .propose(
        try call.participant("who"),
        capacity: try call.desk.choice("capacity"),
        need: try call.number("need"),
        reason: try call.text("reason")
      )
    )
  }

  fileprivate static let teamApprove = Command.onCase(
    "team approve",
    summary: Phrase(
      fi: "Kirjaa, että asiakas hyväksyy ehdotetun jäsenen",
      sv: "Anteckna att klienten godkänner den föreslagna medlemmen",
      en: "Record that the client approves a proposed member"
    ),
    arguments: [.member],
    examples: [
      Example(
        "tiimi team approve YLO-2026-1 1",
        Phrase(
          fi: "asiakas hyväksyy ehdotetun jäsenen",
          sv: "klienten godkänner den föreslagna medlemmen",
          en: "the client approves the proposed member"
        )
      )
    ]
  ) { call in
    .team(.approve(try call.number("member")))
  }

  fileprivate static let teamTurnDown = Command.onCase(
    "team turn-down",
    summary: Phrase(
      fi: "Kirjaa, että asiakas ei halua ehdotettua jäsentä",
      sv: "Anteckna att klienten inte vill ha den föreslagna medlemmen",
      en: "Record that the client does not want a proposed member"
    ),
    arguments: [.member],
    options: [
      .text(
        "words",
        Phrase(
          fi: "asiakkaan omat sanat",
          sv: "klientens egna ord",
          en: "the client's own words"
        )
      )
    ],
    examples: [
      Example(
        "tiimi team turn-down YLO-2026-1 2 --words \"En tunne häntä\"",
        Phrase(
          fi: "asiakas ei halua jäsentä 2",
          sv: "klienten vill inte ha medlem 2",
          en: "the client does not want member 2"
        )
      )
    ]
  ) { call in
    .team(.declineForClient(try call.number("member"), words: call.arguments.text("words")))
  }
}
