import TiimiDomain

extension CommandGroup {
  /// Clients, their identity and their close persons.
  static let client = CommandGroup(
    "client",
    summary: Phrase(
      fi: "Asiakkaat, heidän läheisensä ja tunnuksensa",
      sv: "Klienterna, deras närstående och beteckningar",
      en: "Clients, their close persons and codes"
    ),
    commands: [
      .clientAdd, .clientShow, .clientContact, .clientFind, .clientChange, .clientAddClosePerson,
      .clientRemoveClosePerson, .clientCompare, .clientLink, .clientUnlink, .clientAccessLog,
      .clientCheckCode,
    ]
  )
}

extension Command {
  /// Checks a personal identity code without a register.
  fileprivate static let clientCheckCode = Command(
    "client check-code",
    summary: Phrase(
      fi: "Tarkista henkilötunnus",
      sv: "Kontrollera en personbeteckning",
      en: "Check a personal identity code"
    ),
    details: Phrase(
      fi: "Tunnusta ei tulosteta eikä tallenneta. Paluuarvo on 1, jos tunnus ei kelpaa.",
      sv: "Beteckningen skrivs inte ut och sparas inte. Returvärdet är 1 om den inte duger.",
      en: "The code is neither printed nor stored. The exit code is 1 when it will not do."
    ),
    arguments: [
      Argument(
        "code",
        .text,
        summary: Phrase(fi: "henkilötunnus", sv: "personbeteckningen", en: "the code")
      )
    ],
    examples: [
      Example(
        "tiimi client check-code 010594Y9032",
        Phrase(
          fi: "keinotekoinen tunnus, jota kenelläkään ei ole",
          sv: "en konstgjord beteckning som ingen har",
          en: "an artificial code that nobody has"
        )
      )
    ]
  ) { call in
    CodeCheck(try call.arguments.requiredText("code")).output
  }
}

extension Argument {
  /// The client that a command is about.
  static let client = Argument(
    "client",
    .reference(.client),
    summary: Phrase(
      fi: "asiakkaan nimi, henkilötunnus tai tunniste",
      sv: "klientens namn, personbeteckning eller id",
      en: "the client's name, code or identifier"
    )
  )
}
