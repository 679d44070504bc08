extension Writer {
  /// Appends entries to a stream and gives their positions in the journal.
  ///
  /// - Parameters:
  ///   - entries: What to append, in order.
  ///   - stream: What they belong to.
  ///   - expectedVersion: How many entries the stream had when the decision was made.
  /// - Returns: The positions, in order.
  /// - Throws: ``StoreFailure`` `staleVersion` when the stream has another version by now, and
  ///   `duplicateEntry` when an identifier is in the journal already.
  @discardableResult
  package func append(
    _ entries: [NewJournalEntry],
    to stream: String,
    expectedVersion: Int
  ) throws -> [Int] {
    let actual = try streamVersion(stream)
    guard actual == expectedVersion else {
      throw StoreFailure.staleVersion(stream: stream, expected: expectedVersion, actual: actual)
    }
    var head = try head()
    var hash = JournalHash()
    return try connection.withStatement(JournalSQL.insert) { statement in
      try entries.enumerated().map { index, entry in
        var row = JournalRow(
          position: head.count + 1,
          stream: stream,
          version: expectedVersion + index + 1,
          entry: entry,
          previousHash: head.hash,
          hash: ""
        )
        row.hash = hash.hash(of: row)
        try statement.insert(row)
        head = JournalHead(count: row.position, hash: row.hash)
        return row.position
      }
    }
  }

  /// Appends rows of another register as they are, continuing the chain where it stands.
  ///
  /// An empty register thus takes rows from position 1. Throws ``StoreFailure`` `chainBroken` at the
  /// first row whose position, version, previous hash or hash does not fit.
  package func appendVerbatim(_ rows: some Sequence<JournalRow>) throws {
    var head = try head()
    var hash = JournalHash()
    try connection.withStatement(JournalSQL.insert) { statement in
      for row in rows {
        let fits =
          try row.position == head.count + 1 && row.previousHash == head.hash
          && row.version == streamVersion(row.stream) + 1 && hash.hash(of: row) == row.hash
        if !fits { throw StoreFailure.chainBroken(position: row.position) }
        try statement.insert(row)
        head = JournalHead(count: row.position, hash: row.hash)
      }
    }
  }
}

extension Statement {
  fileprivate func insert(_ row: JournalRow) throws(StoreFailure) {
    try bind(1, row.position)
    try bind(2, row.stream)
    try bind(3, row.version)
    try bind(4, row.entry.entryID)
    try bind(5, row.entry.kind)
    try bind(6, row.entry.shape)
    try bind(7, row.entry.occurred)
    try bind(8, row.entry.recorded)
    try bind(9, row.entry.actor)
    try bind(10, row.entry.purpose)
    try bind(11, utf8: row.entry.payload)
    try bind(12, row.previousHash)
    try bind(13, row.hash)
    do throws(StoreFailure) {
      try runAgain()
    } catch .machineFailure(StoreFailure.constraintCode) {
      // Position and version have been checked, so it is the identifier that the guard refuses.
      throw .duplicateEntry(id: row.entry.entryID)
    }
  }
}
