import TiimiDomain

extension CommandGroup {
  /// Facts for the rules.
  static let fact = CommandGroup(
    "fact",
    summary: Phrase(
      fi: "Säännöissä tarvittavat tiedot",
      sv: "Uppgifter som reglerna behöver",
      en: "Facts that the rules need"
    ),
    commands: [.factRecord, .factList]
  )
}

extension Command {
  fileprivate static let factRecord = Command.onCase(
    "fact record",
    summary: Phrase(
      fi: "Kirjaa tieto, jolle asiassa ei ole omaa paikkaa",
      sv: "Anteckna en uppgift som saknar egen plats i ärendet",
      en: "Record a fact that has no place of its own in the case"
    ),
    details: Phrase(
      fi: """
        Myöhempi samanniminen tieto korvaa aiemman; molemmat säilyvät historiassa. Arvon laji \
        päätellään: kyllä tai ei, päivä, luku tai teksti. --kind määrää lajin.
        """,
      sv: """
        En senare uppgift med samma namn ersätter den tidigare; båda bevaras i historiken. Värdets \
        slag framgår av hur det är skrivet: ja eller nej, dag, tal eller text. --kind bestämmer det.
        """,
      en: """
        A later fact of the same name takes the earlier one's place; the history keeps both. The \
        kind of the value follows from how it is written: yes or no, a day, a number or text. \
        --kind settles the kind.
        """
    ),
    options: [
      .text(
        "name",
        Phrase(
          fi: "tiedon nimi, kuten sääntö sen kirjoittaa",
          sv: "uppgiftens namn, såsom regeln skriver det",
          en: "the fact's name, as the rule writes it"
        ),
        isRequired: true
      ),
      .text("value", Phrase(fi: "arvo", sv: "värdet", en: "the value"), isRequired: true),
      Option(
        "kind",
        .choice(WrittenFact.Kind.allCases.map { Choice($0.rawValue, $0.label) }),
        summary: Phrase(fi: "arvon laji", sv: "värdets slag", en: "the kind of the value")
      ),
      .text("note", Phrase(fi: "huomautus", sv: "en anmärkning", en: "a note")),
    ],
    examples: [
      Example(
        "tiimi fact record YLO-2026-1 --name \"decision enforced on\" --value 12.3.2026",
        Phrase(
          fi: "päätöksen toimeenpanon päivä",
          sv: "dagen då beslutet verkställdes",
          en: "the day on which the decision was enforced"
        )
      )
    ]
  ) { call in
    let kind = call.arguments.text("kind").flatMap(WrittenFact.Kind.init(rawValue:))
    guard let value = WrittenFact.value(of: try call.text("value"), as: kind) else {
      throw call.arguments.wrong(.badForm, "value")
    }
    return .fact(
      .record(name: try call.text("name"), value: value, note: call.arguments.text("note"))
    )
  }

  fileprivate static let factList = Command(
    "fact list",
    summary: Phrase(
      fi: "Luettele asiaan kirjatut tiedot",
      sv: "Lista uppgifterna i ärendet",
      en: "List the facts recorded in a case"
    ),
    arguments: [.case],
    examples: [
      Example(
        "tiimi fact list YLO-2026-1",
        Phrase(
          fi: "mitä säännöt tietävät asiasta",
          sv: "vad reglerna vet om ärendet",
          en: "what the rules know of the case"
        )
      )
    ]
  ) { call in
    let list = FactList(view: try call.openCase().view)
    return Output(json: list.json) { list.blocks($0) }
  }
}
