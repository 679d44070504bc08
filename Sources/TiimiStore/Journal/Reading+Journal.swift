extension Reading {
  /// Gives the rows of a stream to the body in order; each view is valid during its call only.
  package func rows(
    of stream: String,
    from version: Int = 1,
    _ body: (borrowing JournalRowView) throws -> Void
  ) throws {
    try connection.withStatement(JournalSQL.ofStream) { statement in
      try statement.bind(1, stream)
      try statement.bind(2, version)
      let view = JournalRowView(statement: statement)
      while try statement.step() { try body(view) }
    }
  }

  /// Gives the rows of the whole journal to the body in order, one in memory at a time.
  package func allRows(
    from position: Int = 1,
    _ body: (borrowing JournalRowView) throws -> Void
  ) throws {
    try connection.withStatement(JournalSQL.all) { statement in
      try statement.bind(1, position)
      let view = JournalRowView(statement: statement)
      while try statement.step() { try body(view) }
    }
  }

  /// How far the journal has come.
  package func head() throws -> JournalHead {
    let sql = "SELECT position, hash FROM journal ORDER BY position DESC LIMIT 1"
    return try connection.withStatement(sql) { statement in
      guard try statement.step() else { return .empty }
      return JournalHead(count: statement.int(0), hash: statement.string(1))
    }
  }

  /// The hash of the entry at the position; nil when the journal does not reach it.
  package func hash(at position: Int) throws -> String? {
    if position == 0 { return JournalHead.empty.hash }
    return try connection.withStatement("SELECT hash FROM journal WHERE position = ?1") {
      try $0.bind(1, position)
      return try $0.step() ? $0.string(0) : nil
    }
  }

  /// How many entries the stream has; 0 when there is no such stream.
  package func streamVersion(_ stream: String) throws -> Int {
    try connection.withStatement("SELECT max(version) FROM journal WHERE stream = ?1") {
      try $0.bind(1, stream)
      return try $0.step() ? $0.int(0) : 0
    }
  }

  /// Gives the names of the streams that begin with the prefix to the body, in byte order.
  package func eachStream(prefix: String, _ body: (String) throws -> Void) throws {
    try connection.withStatement(JournalSQL.streams) { statement in
      try statement.bind(1, prefix)
      // No UTF-8 text has a byte 0xFF, so this is beyond everything with the prefix.
      try statement.bind(2, utf8: [UInt8](prefix.utf8) + [0xFF])
      while try statement.step() { try body(statement.string(0)) }
    }
  }

  /// Whether a stream, or any client's when none is named, has ever told of a protection order.
  ///
  /// Text within a payload has its quotation marks escaped, so no words of people look like the field.
  package func hasProtectionOrder(in stream: String? = nil) throws -> Bool {
    let range = stream.map { ($0, $0 + "\u{0}") } ?? ("client/", "client0")
    return try connection.withStatement(JournalSQL.protectionOrder) {
      try $0.bind(1, range.0)
      try $0.bind(2, range.1)
      return try $0.step()
    }
  }

  /// The names of the streams that begin with the prefix, in byte order.
  package func streams(prefix: String) throws -> [String] {
    var names: [String] = []
    try eachStream(prefix: prefix) { names.append($0) }
    return names
  }
}

/// The statements that are put together once rather than at each use.
enum JournalSQL {
  static let ofStream = """
    SELECT \(JournalRowView.columns) FROM journal
    WHERE stream = ?1 AND version >= ?2 ORDER BY version
    """

  static let all = """
    SELECT \(JournalRowView.columns) FROM journal WHERE position >= ?1 ORDER BY position
    """

  /// Every stream has exactly one first entry.
  static let streams = """
    SELECT stream FROM journal
    WHERE stream >= ?1 AND stream < ?2 AND version = 1 ORDER BY stream
    """

  static let protectionOrder = """
    SELECT 1 FROM journal
    WHERE stream >= ?1 AND stream < ?2 AND instr(payload, '"protectionOrder":true') > 0 LIMIT 1
    """

  static let insert = """
    INSERT INTO journal (\(JournalRowView.columns))
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
    """
}
