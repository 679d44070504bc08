import CSQLite

/// A database used through libsqlite3 alone: the reference that the store is measured against.
///
/// It has the settings that the store gives its connections.
final class BareSQLite {
  private var handle: OpaquePointer?

  init(_ path: String) throws(BenchFailure) {
    let code = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK else { throw BenchFailure("SQLite \(code) when opening a register") }
    let settings = """
      PRAGMA trusted_schema = OFF;
      PRAGMA cell_size_check = ON;
      PRAGMA foreign_keys = ON;
      PRAGMA synchronous = FULL;
      PRAGMA cache_size = -16384;
      PRAGMA journal_mode = WAL;
      """
    try run(settings)
  }

  deinit {
    sqlite3_close_v2(handle)
  }

  /// Runs statements that give no rows.
  func run(_ sql: String) throws(BenchFailure) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw BenchFailure("SQLite \(code) in: \(sql)") }
  }

  func prepare(_ sql: String) throws(BenchFailure) -> BareStatement {
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v2(handle, sql, -1, &prepared, nil)
    guard code == SQLITE_OK, let prepared else {
      throw BenchFailure("SQLite \(code) in: \(sql)")
    }
    return BareStatement(prepared)
  }

  /// All rows that a query gives.
  func rows(_ sql: String) throws(BenchFailure) -> [BareRow] {
    try prepare(sql).allRows()
  }

  /// The first column of the first row as a number.
  func number(_ sql: String) throws(BenchFailure) -> Int {
    guard case .integer(let number) = try rows(sql).first?.first else { return 0 }
    return Int(number)
  }
}

/// The values of a row, kept for inserting them elsewhere.
typealias BareRow = [BareValue]

/// One value of a row.
enum BareValue {
  case null
  case integer(Int64)
  case text([UInt8])
}

/// A prepared statement of the reference.
final class BareStatement {
  private let handle: OpaquePointer
  private let count: Int32

  init(_ handle: OpaquePointer) {
    self.handle = handle
    count = sqlite3_column_count(handle)
  }

  deinit {
    sqlite3_finalize(handle)
  }

  func step() throws(BenchFailure) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw BenchFailure("SQLite \(code) while running a statement")
    }
  }

  /// Inserts a row and makes the statement ready for the next one.
  func insert(_ row: BareRow) throws(BenchFailure) {
    for (place, value) in row.enumerated() { bind(Int32(place) + 1, value) }
    _ = try step()
    sqlite3_reset(handle)
  }

  func bind(_ place: Int32, _ value: BareValue) {
    switch value {
    case .null: sqlite3_bind_null(handle, place)
    case .integer(let number): sqlite3_bind_int64(handle, place, number)
    case .text(let bytes): tiimi_bind_text(handle, place, bytes, Int32(bytes.count))
    }
  }

  /// Steps through all rows and reads every column; gives the number of bytes of text.
  func readAll() throws(BenchFailure) -> Int {
    var bytes = 0
    while try step() {
      for column in 0..<count {
        if sqlite3_column_type(handle, column) == SQLITE_INTEGER {
          bytes += Int(sqlite3_column_int64(handle, column) & 1)
        } else if sqlite3_column_text(handle, column) != nil {
          bytes += Int(sqlite3_column_bytes(handle, column))
        }
      }
    }
    sqlite3_reset(handle)
    return bytes
  }

  /// Steps through all rows and gives copies of them.
  func allRows() throws(BenchFailure) -> [BareRow] {
    var rows: [BareRow] = []
    while try step() { rows.append(row) }
    sqlite3_reset(handle)
    return rows
  }

  private var row: BareRow {
    (0..<count).map { column in
      switch sqlite3_column_type(handle, column) {
      case SQLITE_NULL: return .null
      case SQLITE_INTEGER: return .integer(sqlite3_column_int64(handle, column))
      default:
        let start = sqlite3_column_text(handle, column)
        let length = Int(sqlite3_column_bytes(handle, column))
        return .text([UInt8](UnsafeBufferPointer(start: start, count: length)))
      }
    }
  }
}
