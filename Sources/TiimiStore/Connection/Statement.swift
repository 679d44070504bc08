internal import CSQLite

/// A prepared statement: parameters count from 1, columns from 0, as in SQLite.
package final class Statement {
  private let handle: OpaquePointer?

  init(_ sql: String, on connection: OpaquePointer?) throws(StoreFailure) {
    var prepared: OpaquePointer?
    let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
    let code = sqlite3_prepare_v3(connection, sql, -1, flags, &prepared, nil)
    handle = prepared
    if code != SQLITE_OK { throw StoreFailure(code: code) }
  }

  deinit {
    sqlite3_finalize(handle)
  }

  /// Moves to the next row; false after the last one.
  package func step() throws(StoreFailure) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw StoreFailure(code: code)
    }
  }

  /// Runs a statement that gives no rows.
  package func run() throws(StoreFailure) {
    while try step() {}
  }

  /// Runs a statement that gives no rows, then makes it ready for other parameters.
  package func runAgain() throws(StoreFailure) {
    defer { sqlite3_reset(handle) }
    try run()
  }

  /// Makes the statement ready for a new run and forgets its parameters.
  func reset() {
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }
}

extension Statement {
  /// Sets a parameter to a number.
  package func bind(_ index: Int, _ value: Int) throws(StoreFailure) {
    try accept(sqlite3_bind_int64(handle, Int32(index), Int64(value)))
  }

  /// Sets a parameter to 1 or 0.
  package func bind(_ index: Int, _ value: Bool) throws(StoreFailure) {
    try bind(index, value ? 1 : 0)
  }

  /// Sets a parameter to a text, or to NULL.
  package func bind(_ index: Int, _ value: String?) throws(StoreFailure) {
    guard var value else { return try bindNull(index) }
    let code = value.withUTF8 { utf8 in
      tiimi_bind_text(handle, Int32(index), utf8.baseAddress, Int32(clamping: utf8.count))
    }
    try accept(code)
  }

  /// Sets a parameter to a text given as UTF-8.
  package func bind(_ index: Int, utf8 value: [UInt8]) throws(StoreFailure) {
    try accept(tiimi_bind_text(handle, Int32(index), value, Int32(clamping: value.count)))
  }

  /// Sets a parameter to bytes that are no text.
  package func bind(_ index: Int, blob value: [UInt8]) throws(StoreFailure) {
    try accept(tiimi_bind_blob(handle, Int32(index), value, Int32(clamping: value.count)))
  }

  /// Sets a parameter to NULL.
  package func bindNull(_ index: Int) throws(StoreFailure) {
    try accept(sqlite3_bind_null(handle, Int32(index)))
  }

  private func accept(_ code: Int32) throws(StoreFailure) {
    if code != SQLITE_OK { throw StoreFailure(code: code) }
  }
}

extension Statement {
  /// The column as a number; NULL is 0.
  package func int(_ column: Int) -> Int {
    Int(sqlite3_column_int64(handle, Int32(column)))
  }

  /// The column as a truth value.
  package func bool(_ column: Int) -> Bool {
    int(column) != 0
  }

  /// The column as a text; NULL is empty.
  package func string(_ column: Int) -> String {
    String(decoding: bytes(column), as: UTF8.self)
  }

  /// The column as a text, or nil.
  package func optionalString(_ column: Int) -> String? {
    isNull(column) ? nil : string(column)
  }

  /// Whether the column is NULL.
  package func isNull(_ column: Int) -> Bool {
    sqlite3_column_type(handle, Int32(column)) == SQLITE_NULL
  }

  /// The bytes of a text or blob where SQLite keeps them; valid until the next step or reset.
  package func bytes(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let value = sqlite3_column_value(handle, Int32(column))
    let start = sqlite3_value_blob(value)
    let count = Int(sqlite3_value_bytes(value))
    return UnsafeBufferPointer(
      start: start?.assumingMemoryBound(to: UInt8.self),
      count: start == nil ? 0 : count
    )
  }
}
