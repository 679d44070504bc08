import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// The decision table of a rule, row by row.
struct RuleTablePage {
  /// The rule.
  let rule: Rule
  /// Its table.
  let table: DecisionTable

  /// The table with its hit policy.
  func blocks(_ style: TextStyle) -> [Block] {
    let inputs = table.inputs.map { Table.Column($0.expression.text) }
    let outputs = table.outputs.map { Table.Column("→ " + ($0.name ?? rule.id)) }
    return [
      .heading("\(style(Self.title)) (\(style(table.hitPolicy.label)))"),
      .table(
        Table(
          columns: [Table.Column("#", isNumeric: true)] + inputs + outputs,
          rows: table.rules.enumerated().map { place, row in
            [Cell(String(place + 1), .dim)] + row.tests.map { Cell($0?.text ?? "-") }
              + row.outputs.map { Cell($0.text, .emphasis) }
          }
        )
      ),
    ]
  }

  private static let title = Phrase(fi: "Päätöstaulukko", sv: "Beslutstabell", en: "Decision table")
}
