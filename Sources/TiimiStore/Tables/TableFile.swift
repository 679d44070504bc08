import Glibc

/// A new SQLite file of plain tables for other programs to read; it is no register.
///
/// All rows are added in one transaction without a journal: until ``finish()`` the file is worth
/// nothing, so it belongs into a folder that nobody takes for a finished export.
package final class TableFile {
  private let path: String
  private let connection: Connection
  private let insertions: [String]

  /// Pages kept in memory while writing, in KiB.
  private static let cache = 32_768

  /// Makes the file with its tables; throws ``StoreFailure`` `alreadyExists` when it is there.
  package init(at path: String, tables: [TableForm]) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw errno == EEXIST ? StoreFailure.alreadyExists : .cannotOpen }
    Glibc.close(file)
    self.path = path
    connection = try Connection(path: path, access: .readWrite)
    insertions = tables.map(\.insertion)
    try connection.exec(
      "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -\(Self.cache); BEGIN"
    )
    for table in tables { try connection.exec(table.creation) }
  }

  /// Adds a row to the table at a place; throws ``StoreFailure``, as on a full disk.
  package func insert(_ values: [TableValue], into table: Int) throws {
    try connection.withStatement(insertions[table]) { statement in
      for (index, value) in values.enumerated() {
        switch value {
        case .text(let text): try statement.bind(index + 1, text)
        case .integer(let number): try statement.bind(index + 1, number)
        case .null: try statement.bindNull(index + 1)
        }
      }
      try statement.run()
    }
  }

  /// Ends the transaction, closes the file and puts it on the disk; throws ``StoreFailure``.
  package func finish() throws {
    try connection.exec("COMMIT")
    connection.close()
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw StoreFailure.cannotOpen }
    defer { Glibc.close(file) }
    if fsync(file) != 0 { throw errno == ENOSPC ? StoreFailure.diskFull : .cannotOpen }
  }
}
