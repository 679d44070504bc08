/// A table, index or trigger as its statement made it.
struct SchemaObject: Hashable {
  /// `table`, `index` or `trigger`.
  let type: String
  let name: String
  /// The statement, word for word.
  let sql: String
}

extension Connection {
  /// The tables with their indexes and triggers in the order of their making.
  func schema() throws -> [SchemaObject] {
    let sql = "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid"
    return try withStatement(sql) { statement in
      var objects: [SchemaObject] = []
      while try statement.step() {
        let (type, name) = (statement.string(0), statement.string(1))
        objects.append(SchemaObject(type: type, name: name, sql: statement.string(2)))
      }
      return objects
    }
  }
}
