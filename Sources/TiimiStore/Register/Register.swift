/// One register: a single SQLite file with the journal and everything derived from it.
///
/// Reading and writing happen in transactions. A register is used by one thread at a time; several
/// programs may have the same file open.
public final class Register {
  /// What an opened register may be used for.
  public enum Mode: Sendable {
    /// Reading and writing; an older register is brought up to date when opened.
    case readWrite
    /// Reading only.
    case readOnly
  }

  /// What the register says of itself.
  public let identity: RegisterIdentity
  /// Where the register lies.
  public let path: String

  let connection: Connection

  init(connection: Connection, path: String) throws {
    self.connection = connection
    self.path = path
    self.identity = try RegisterIdentity(in: connection)
  }

  /// Closes the file at once; the register cannot be used afterwards.
  public func close() {
    connection.close()
  }

  /// Runs the body in a read transaction: everything it sees is from one moment.
  package func read<Value>(_ body: (Reader) throws -> Value) throws -> Value {
    try connection.withStatement("BEGIN") { try $0.run() }
    // There is nothing to keep, and committing would fail where a damaged page was met.
    defer { connection.rollBack() }
    return try body(Reader(connection: connection))
  }

  /// Runs the body in a write transaction: all of it is kept, or nothing when it throws.
  ///
  /// What was written is on the disk when this returns. Throws ``StoreFailure`` when others write
  /// for longer than the patience lasts, or there is no room; and whatever the body throws.
  @discardableResult
  package func write<Value>(_ body: (Writer) throws -> Value) throws -> Value {
    try connection.withStatement("BEGIN IMMEDIATE") { try $0.run() }
    do {
      let value = try body(Writer(connection: connection))
      try connection.withStatement("COMMIT") { try $0.run() }
      return value
    } catch {
      connection.rollBack()
      throw error
    }
  }
}

extension Connection {
  /// Ends the transaction without keeping it, if SQLite has not done so after a serious error.
  func rollBack() {
    if isInTransaction { try? withStatement("ROLLBACK") { try $0.run() } }
  }
}
