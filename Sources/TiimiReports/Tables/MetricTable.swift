import TiimiDomain

/// The metrics of an export as a table: a row for each metric of everybody, and one for each unit of it.
///
/// It is made from a report that has been through disclosure control; what is hidden is an empty cell
/// in a row whose `suppressed` is true.
public struct MetricTable: Sendable {
  /// What the table holds.
  public static let schema = TableSchema(
    name: "metrics",
    title: Phrase(fi: "Tunnusluvut", sv: "Mått", en: "Metrics"),
    description: Phrase(
      fi: "Tunnusluku kaikista ja yksiköittäin; pienten ryhmien luvut on peitetty.",
      sv: "Ett mått för alla och per enhet; tal om små grupper är dolda.",
      en: "A metric of everybody and by unit; figures of small groups are hidden."
    ),
    fields: columns.map(\.field),
    key: ["metric", "dimension", "group_code"],
    references: []
  )

  /// The rows, without a heading.
  public let bytes: [UInt8]
  /// How many rows there are.
  public let rows: Int

  /// Writes the rows of a report by unit.
  ///
  /// - Parameters:
  ///   - report: Metrics, in groups of one dimension or in none.
  ///   - names: What stands for units.
  ///   - context: What all the cases share.
  public init(_ report: MetricReport, names: ExportNames, context: EvaluationContext) {
    let scope = TableScope(names: names, context: context)
    let units = context.units.compactMap { id, code in scope.units[id].map { (code, $0) } }
    let unitNames = Dictionary(units) { first, _ in first }
    var cells = CSVCells()
    for result in report.results {
      let row = MetricRow(result: result, report: report, unitNames: unitNames)
      for column in Self.columns { column.write(row, scope, &cells) }
      cells.endRow()
    }
    bytes = cells.bytes
    rows = report.results.count
  }
}

/// A row of the table: a result, and what its report and its export say of it.
struct MetricRow: Sendable {
  let result: MetricResult
  let report: MetricReport
  /// What stands for each unit, by its code.
  let unitNames: [String: String]

  /// What the result is a group by, or `none`.
  var dimension: String { result.groups.first?.dimension.rawValue ?? "none" }

  /// The group as it leaves: `total` for everybody, `unknown` for a group that is not known.
  var group: String {
    guard let group = result.groups.first else { return "total" }
    guard let code = group.code else { return "unknown" }
    return group.dimension == .unit ? unitNames[code] ?? "unknown" : code
  }

  /// The share that was still waiting after so many days.
  func waiting(after day: Int) -> Double? { result.curve?.estimate.waiting(after: day)?.share }
}
