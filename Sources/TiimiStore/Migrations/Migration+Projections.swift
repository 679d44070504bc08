extension Migration {
  /// Version 2: the lists derived from the journal, for finding cases, people and what waits.
  static let projections = Migration(
    name: "0002-projections",
    sql: (ProjectionTable.creation(in: "main") + ProjectionTable.indexes)
      .joined(separator: ";\n\n") + ";"
  )
}
