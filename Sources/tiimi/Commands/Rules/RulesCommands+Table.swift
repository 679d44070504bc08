import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiRules

extension Command {
  /// Shows the decision table of a rule.
  static let rulesTable = Command(
    "rules table",
    summary: Phrase(
      fi: "Näytä säännön päätöstaulukko",
      sv: "Visa en regels beslutstabell",
      en: "Show the decision table of a rule"
    ),
    arguments: [.rule],
    examples: [
      Example(
        "tiimi rules table MT-RECOMMENDATION",
        Phrase(
          fi: "tarkistuslistan suositus rivi riviltä",
          sv: "checklistans rekommendation rad för rad",
          en: "the checklist's recommendation, row by row"
        )
      )
    ]
  ) { call in
    let (rule, table, book) = try ruleTable(call)
    let json = RuleJSON(book: book, language: call.language).whole(rule)
    return Output(json: ["rule": .string(rule.id), "table": json["table"] ?? .null]) {
      RuleTablePage(rule: rule, table: table).blocks($0)
    }
  }

  /// Writes the decision table of a rule as DMN.
  static let rulesExport = Command(
    "rules export",
    summary: Phrase(
      fi: "Kirjoita säännön päätöstaulukko DMN-tiedostoksi",
      sv: "Skriv en regels beslutstabell som en DMN-fil",
      en: "Write the decision table of a rule as a DMN file"
    ),
    details: Phrase(
      fi: "Tiedosto on DMN 1.3 -muotoa ja avautuu esimerkiksi dmn-js-muokkaimessa.",
      sv: "Filen är DMN 1.3 och öppnas till exempel i redigeraren dmn-js.",
      en: "The file is DMN 1.3 and opens in an editor such as dmn-js."
    ),
    arguments: [.rule],
    options: [
      Option(
        "to",
        .file,
        summary: Phrase(
          fi: "tiedosto; - on vakiotuloste",
          sv: "en fil; - är standardutdata",
          en: "a file; - is standard output"
        ),
        standard: Phrase(fi: "-", sv: "-", en: "-")
      )
    ],
    examples: [
      Example(
        "tiimi rules export MT-RECOMMENDATION --to taulukko.dmn",
        Phrase(
          fi: "vie päätöstaulukko DMN-tiedostoksi",
          sv: "exportera beslutstabellen som en DMN-fil",
          en: "export the decision table as a DMN file"
        )
      )
    ]
  ) { call in
    let (rule, table, _) = try ruleTable(call)
    let document = DMNDocument(
      table,
      name: rule.id,
      id: rule.id,
      question: rule.title(call.language)
    )
    let bytes = Array(document.xml().utf8)
    guard let path = call.arguments.text("to"), path != "-" else {
      return Output { try $0.write(bytes: bytes) }
    }
    let file = try OutputFile(becoming: path)
    try file.write(bytes)
    try file.finish()
    return Output(json: ["file": .string(path), "bytes": JSON(bytes.count)]) { style in
      [
        .paragraph(
          style(Phrase(fi: "Viety: \(path)", sv: "Exporterat: \(path)", en: "Exported: \(path)")),
          role: .good
        )
      ]
    }
  }

  /// The newest version of the rule and its table.
  private static func ruleTable(_ call: Invocation) throws -> (Rule, DecisionTable, RuleBook) {
    let book = try call.settings.shelf.book()
    guard let rule = book.versions(of: try call.arguments.requiredText("rule")).last else {
      throw CentreRefusal.unknownRule
    }
    guard let table = rule.outcome.table?.table else { throw ProgramFailure.ruleHasNoTable }
    return (rule, table, book)
  }
}
