/// A table of a file of tables, as it is to be made.
package struct TableForm: Hashable, Sendable {
  /// A column by its name and its type in SQL.
  package struct Column: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// Its type, such as `TEXT`.
    package let type: String

    /// Makes a column.
    package init(_ name: String, _ type: String) {
      self.name = name
      self.type = type
    }
  }

  /// A column whose values are found in a column of another table.
  package struct Reference: Hashable, Sendable {
    /// The column.
    package let column: String
    /// The other table.
    package let table: String
    /// The column of the other table.
    package let target: String

    /// Makes a reference.
    package init(_ column: String, to table: String, _ target: String) {
      self.column = column
      self.table = table
      self.target = target
    }
  }

  /// Its name.
  package let name: String
  /// Its columns in order.
  package let columns: [Column]
  /// The names of the columns that tell rows apart; empty when nothing does.
  package let key: [String]
  /// What its columns refer to.
  package let references: [Reference]

  /// Makes a table.
  package init(
    _ name: String,
    _ columns: [Column],
    key: [String] = [],
    references: [Reference] = []
  ) {
    self.name = name
    self.columns = columns
    self.key = key
    self.references = references
  }

  /// The statement that makes the table; with a key the rows lie in its order.
  var creation: String {
    var parts = columns.map { "\(Self.quoted($0.name)) \($0.type)" }
    if !key.isEmpty { parts.append("PRIMARY KEY (\(Self.list(key)))") }
    parts += references.map {
      "FOREIGN KEY (\(Self.quoted($0.column))) REFERENCES \(Self.quoted($0.table)) (\(Self.quoted($0.target)))"
    }
    let ending = key.isEmpty ? "" : " WITHOUT ROWID"
    return "CREATE TABLE \(Self.quoted(name)) (\(parts.joined(separator: ", ")))\(ending)"
  }

  /// The statement that adds a row.
  var insertion: String {
    let places = (1...columns.count).map { "?\($0)" }.joined(separator: ", ")
    return "INSERT INTO \(Self.quoted(name)) VALUES (\(places))"
  }

  private static func list(_ names: [String]) -> String {
    names.map(quoted).joined(separator: ", ")
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}

/// A value in a row of a table.
package enum TableValue: Hashable, Sendable {
  /// A text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// Nothing.
  case null
}
