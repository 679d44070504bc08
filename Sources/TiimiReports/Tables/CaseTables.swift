import TiimiDomain

/// The tables of an export, written case by case; each into bytes of its own.
public struct CaseTables: Sendable {
  /// What the tables of cases hold, in the order in which they are listed.
  public static let schemas = tables.map(\.schema)

  private static let tables: [ExportTable] = [
    .cases, .episodes, .screenings, .needs, .members, .meetings, .attendance, .topics,
    .responsibilities, .goals, .ratings, .followUps, .permissions,
  ]

  /// How many rows each table has so far, in the order of the schemas.
  public private(set) var rows = [Int](repeating: 0, count: tables.count)

  private var scope: TableScope
  private var cells = CSVCells()
  private let rareTraits: RareTraits?

  /// Makes tables.
  ///
  /// - Parameters:
  ///   - names: What stands for persons, and what happens to dates.
  ///   - context: What all cases share.
  ///   - rareTraits: What was decided about rare combinations; nil to let all traits leave.
  public init(names: ExportNames, context: EvaluationContext, rareTraits: RareTraits?) {
    scope = TableScope(names: names, context: context)
    self.rareTraits = rareTraits
  }

  /// Writes the rows of a case, table by table; tables without any are passed over.
  ///
  /// - Parameters:
  ///   - figures: The case.
  ///   - send: Takes the place of the table among the schemas and the bytes of its rows.
  /// - Throws: What `send` throws.
  public mutating func write(
    _ figures: CaseFigures,
    to send: (_ table: Int, _ bytes: [UInt8]) throws -> Void
  ) rethrows {
    let traits = rareTraits.map { $0.traits(of: figures) } ?? ExportedTraits(figures)
    scope.begin(figures, as: traits)
    for (place, table) in Self.tables.enumerated() {
      cells.removeAll()
      let count = table.write(figures, scope, &cells)
      guard count > 0 else { continue }
      rows[place] += count
      try send(place, cells.bytes)
    }
  }
}
