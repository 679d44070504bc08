internal import CSQLite

/// One open database with its prepared statements, for one thread at a time.
package final class Connection {
  /// How a database file may be used.
  package enum Access {
    /// Reading and writing.
    case readWrite
    /// Reading; other programs may be writing at the same time.
    case readOnly
    /// Reading a file that nobody can change, such as one on a read-only disk.
    case immutable
  }

  /// How long to wait for others unless told otherwise, in milliseconds.
  package static let usualPatience = 10_000

  private(set) var handle: OpaquePointer?
  private var idle: [String: Statement] = [:]

  /// Opens an existing database file; throws ``StoreFailure``.
  package init(
    path: String,
    access: Access,
    patience milliseconds: Int = usualPatience
  ) throws(StoreFailure) {
    let flags =
      switch access {
      case .readWrite: SQLITE_OPEN_READWRITE
      case .readOnly: SQLITE_OPEN_READONLY
      case .immutable: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      }
    let name = access == .immutable ? Self.immutableAddress(of: path) : path
    let code = sqlite3_open_v2(name, &handle, flags | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK else {
      close()
      throw StoreFailure(code: code)
    }
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, Int32(clamping: milliseconds))
  }

  deinit {
    close()
  }

  /// Closes the database; using the connection afterwards fails.
  package func close() {
    idle = [:]
    sqlite3_close_v2(handle)
    handle = nil
  }

  /// Runs statements that give no rows; throws ``StoreFailure``.
  package func exec(_ sql: String) throws(StoreFailure) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    if code != SQLITE_OK { throw StoreFailure(code: code) }
  }

  /// Lends a prepared statement, which is reset and kept for the next time afterwards.
  ///
  /// A statement is never lent twice at the same time, so the same text may be used inside itself.
  package func withStatement<Value>(
    _ sql: String,
    _ body: (Statement) throws -> Value
  ) throws -> Value {
    let statement = try idle.removeValue(forKey: sql) ?? Statement(sql, on: handle)
    defer {
      statement.reset()
      idle[sql] = statement
    }
    return try body(statement)
  }

  /// Whether a transaction is open.
  package var isInTransaction: Bool { handle != nil && sqlite3_get_autocommit(handle) == 0 }

  /// The first column of the first row as a number; nil without rows.
  package func number(_ sql: String) throws -> Int? {
    try withStatement(sql) { statement in try statement.step() ? statement.int(0) : nil }
  }

  private static func immutableAddress(of path: String) -> String {
    var address = "file:"
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "."):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        address += (byte < 16 ? "%0" : "%") + String(byte, radix: 16)
      }
    }
    return address + "?immutable=1"
  }
}
