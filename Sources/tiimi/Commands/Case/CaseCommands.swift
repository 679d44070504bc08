import MinunTiimini
import TiimiDomain
import TiimiReports

extension CommandGroup {
  /// The cases of clients.
  static let `case` = CommandGroup(
    "case",
    summary: Phrase(
      fi: "Asiakkaiden asiat avaamisesta päättämiseen",
      sv: "Klienternas ärenden från öppnande till avslutande",
      en: "The cases of clients from opening to closing"
    ),
    commands: [
      .caseOpen, .caseList, .caseShow, .caseSummary, .caseTimeline, .caseChecklist, .caseDecide,
      .caseClose,
      .caseReopen, .caseTransfer, .caseAcceptTransfer, .caseRejectTransfer, .caseRevokeTransfer,
      .caseMarkError,
    ]
  )
}

extension Command {
  fileprivate static let caseOpen = Command.writing(
    "case open",
    summary: Phrase(
      fi: "Avaa asiakkaalle asia",
      sv: "Öppna ett ärende för en klient",
      en: "Open a case for a client"
    ),
    details: Phrase(
      fi: "Asia saa yksikön seuraavan numeron, kuten YLO-2026-17.",
      sv: "Ärendet får enhetens nästa nummer, såsom YLO-2026-17.",
      en: "The case gets the next number of the unit, such as YLO-2026-17."
    ),
    arguments: [.client],
    options: openingOptions,
    examples: [
      Example(
        "tiimi case open \"Helmi Metsä\" --source contact --worry \"Kotona ei enää pärjää yksin\"",
        Phrase(
          fi: "avaa asia omassa yksikössä",
          sv: "öppna ett ärende i den egna enheten",
          en: "open a case in your own unit"
        )
      )
    ]
  ) { desk in
    let performed = try desk.batch.openCase(
      client: try desk.batch.clientID(try desk.arguments.requiredText("client")),
      unit: try desk.openingUnit(),
      source: try desk.choice("source"),
      worry: try desk.arguments.requiredText("worry"),
      at: desk.occurred,
      despiteOpenCase: desk.arguments.flag("another")
    )
    let number = performed.file.opening?.caseNumber ?? ""
    return Receipt(performed).saying(
      Phrase(
        fi: "Asia \(number) avattu.",
        sv: "Ärende \(number) har öppnats.",
        en: "Case \(number) is open."
      )
    )
  }

  private static let openingOptions = [
    Option(
      "unit",
      .reference(.unit),
      summary: Phrase(fi: "yksikkö", sv: "enheten", en: "the unit"),
      standard: Phrase(fi: "oma yksikkö", sv: "den egna enheten", en: "your own unit")
    ),
    Option(
      "source",
      .choice(CaseSource.choices),
      summary: Phrase(
        fi: "mistä asia sai alkunsa",
        sv: "vad ärendet utgår från",
        en: "how the case came about"
      ),
      isRequired: true
    ),
    Option(
      "worry",
      .text,
      summary: Phrase(
        fi: "huoli tai toive, mieluiten asiakkaan omin sanoin",
        sv: "oron eller önskemålet, helst med klientens egna ord",
        en: "the worry or the wish, best in the client's own words"
      ),
      isRequired: true
    ),
    Option(
      flag: "another",
      summary: Phrase(
        fi: "avaa toinenkin asia, vaikka asiakkaalla on avoin asia yksikössä",
        sv: "öppna ännu ett ärende fastän klienten har ett öppet ärende i enheten",
        en: "open another case though the client has an open one in the unit"
      )
    ),
  ]

  fileprivate static let caseDecide = Command.onCase(
    "case decide",
    summary: Phrase(
      fi: "Kirjaa tunnistamisen johtopäätös",
      sv: "Anteckna slutsatsen av identifieringen",
      en: "Record the conclusion of the identification"
    ),
    details: Phrase(
      fi: """
        Seulonnan suositus ei sido, mutta siitä poikkeaminen perustellaan. Johtopäätös ei ole \
        hallintopäätös. Kevyt ohjaus päättää asian.
        """,
      sv: """
        Screeningens rekommendation är inte bindande, men en avvikelse motiveras. Slutsatsen är \
        inget förvaltningsbeslut. Lätt handledning avslutar ärendet.
        """,
      en: """
        What the screening recommends does not bind, but departing from it needs a reason. The \
        conclusion is no administrative decision. Light guidance closes the case.
        """
    ),
    options: decisionOptions,
    examples: [
      Example(
        "tiimi case decide YLO-2026-1 --decision team",
        Phrase(
          fi: "asiakkaalle ehdotetaan tiimiä",
          sv: "ett team föreslås för klienten",
          en: "a team is proposed to the client"
        )
      )
    ]
  ) { call in
    .identification(.decide(try call.decision(), reason: call.arguments.text("reason")))
  }

  private static let decisionOptions = [
    Option(
      "decision",
      .choice([
        Choice("team", IdentificationDecision.proposeTeam.label),
        Choice("guidance", IdentificationDecision.lightGuidance(help: "", contactNext: "").label),
        Choice("none", IdentificationDecision.notIndicated.label),
      ]),
      summary: Phrase(fi: "johtopäätös", sv: "slutsatsen", en: "the conclusion"),
      isRequired: true
    ),
    Option(
      "reason",
      .text,
      summary: Phrase(
        fi: "perustelu; pakollinen, jos poiketaan seulonnan suosituksesta",
        sv: "motivering; obligatorisk vid avvikelse från screeningens rekommendation",
        en: "the reason; required when departing from what the screening recommends"
      )
    ),
    Option(
      "help-given",
      .text,
      summary: Phrase(
        fi: "mitä apua annettiin (kevyt ohjaus)",
        sv: "vilken hjälp som gavs (lätt handledning)",
        en: "what help was given (light guidance)"
      )
    ),
    Option(
      "next",
      .text,
      summary: Phrase(
        fi: "kehen asiakas ottaa yhteyttä jatkossa (kevyt ohjaus)",
        sv: "vem klienten kontaktar i fortsättningen (lätt handledning)",
        en: "whom the client contacts next (light guidance)"
      )
    ),
  ]
}

extension Desk {
  /// The unit that was named, or the caller's own.
  fileprivate func openingUnit() throws -> UnitID {
    if arguments.isGiven("unit") { return try unit("unit").id }
    guard let own = batch.actor.details.unit else { throw arguments.missing("unit") }
    return own
  }
}

extension CaseDesk {
  /// The conclusion of the identification, with what light guidance asks for.
  fileprivate func decision() throws -> IdentificationDecision {
    let word = try text("decision")
    guard word == "guidance" else {
      try arguments.refuse("help-given", with: "--decision \(word)")
      try arguments.refuse("next", with: "--decision \(word)")
      return word == "team" ? .proposeTeam : .notIndicated
    }
    guard let help = arguments.text("help-given") else { throw arguments.missing("help-given") }
    guard let next = arguments.text("next") else { throw arguments.missing("next") }
    return .lightGuidance(help: help, contactNext: next)
  }
}
