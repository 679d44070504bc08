import TiimiDomain
import TiimiReports
import TiimiStore

extension ExportSource {
  /// Writes the chosen cases as objects and events into a new SQLite file, OCEL 2.0's relational form.
  ///
  /// The file is whole only when this returns: it belongs into a folder that nobody takes for a
  /// finished export.
  /// - Parameters:
  ///   - path: Where the file is made; it must not be there.
  ///   - names: What stands for clients, cases, staff and units, and how dates leave.
  ///   - progress: Told how many cases of the register have been passed.
  /// - Returns: How much was written.
  /// - Throws: `StoreFailure`, as on a full disk, and what the closures throw.
  public func writeObjectEvents(
    intoTablesAt path: String,
    names: ExportNames,
    progress: (_ done: Int) throws -> Void = { _ in }
  ) throws -> EventLogCounts {
    let feed = ObjectFeed(self, names: names)
    var shared = SharedObjects(feed.words, names: names)
    var counts = EventLogCounts(feed.words.vocabulary)
    let tables = OCELTables(feed.words.vocabulary)
    let file = try TableFile(at: path, tables: tables.tables.map(TableForm.init))
    try file.insert(tables.typeRows)
    try feed.eachCase(progress: progress) { told, evaluated in
      counts.addCase(of: evaluated.person)
      for object in shared.withNew(told, evaluated.person) {
        counts.add(object)
        try file.insert(tables.rows(of: object))
      }
      for event in told.events {
        counts.add(event)
        try file.insert(tables.rows(of: event))
      }
    }
    try file.finish()
    return counts
  }
}

extension TableFile {
  fileprivate func insert(_ rows: [OCELTables.Row]) throws {
    for row in rows { try insert(row.values.map(\.tableValue), into: row.table) }
  }
}

extension TableForm {
  fileprivate init(_ table: OCELTables.Table) {
    self.init(
      table.name,
      table.columns.map { Column($0.name, $0.type) },
      key: table.key,
      references: table.references.map { Reference($0.column, to: $0.table, $0.target) }
    )
  }
}

extension OCELValue? {
  fileprivate var tableValue: TableValue {
    switch self {
    case .integer(let number): .integer(number)
    case .boolean(let truth): .integer(truth ? 1 : 0)
    case .string(let text): .text(text)
    case .time(let moment): .text(OCELValue.text(moment))
    case nil: .null
    }
  }
}
