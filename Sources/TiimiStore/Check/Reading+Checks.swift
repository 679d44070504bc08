extension Reading {
  /// What SQLite itself finds wrong with the file.
  func damages() throws -> [CheckFinding] {
    try connection.withStatement("PRAGMA integrity_check") { statement in
      var findings: [CheckFinding] = []
      while try statement.step() {
        let detail = statement.string(0)
        if detail != "ok" { findings.append(.damage(detail: detail)) }
      }
      return findings
    }
  }

  /// Compares tables, indexes and triggers with those of a register just made.
  func schemaDifferences() throws -> [CheckFinding] {
    let fresh = try Connection(path: ":memory:", access: .readWrite)
    try Migration.run(Migration.all, on: fresh, now: "")
    let differing = Set(try connection.schema()).symmetricDifference(try fresh.schema())
    return Set(differing.map(\.name)).sorted().map { .schemaDiffers(name: $0) }
  }

  /// Rows that refer to others that are not there.
  func danglingReferences() throws -> [CheckFinding] {
    try connection.withStatement("PRAGMA foreign_key_check") { statement in
      var findings: [CheckFinding] = []
      while try statement.step() {
        findings.append(.danglingReference(table: statement.string(0), row: statement.int(1)))
      }
      return findings
    }
  }

  /// Computes every hash again and follows the links from the first entry on.
  func chainBreaks(_ progress: RegisterCheck.Progress) throws -> [CheckFinding] {
    let total = try head().count
    var findings: [CheckFinding] = []
    var before = JournalHead.empty
    var hash = JournalHash()
    try allRows { view in
      let now = JournalHead(count: view.position, hash: view.hash)
      let holds =
        now.count == before.count + 1 && view.previousHash == before.hash
        && hash.hash(of: view) == now.hash
      if !holds { findings.append(.chainBroken(position: now.count)) }
      before = now
      if now.count % 1000 == 0 || now.count == total { progress(now.count, total) }
    }
    return findings
  }

  /// Follows the versions of each stream, and that they came in order.
  func versionGaps() throws -> [CheckFinding] {
    let sql = "SELECT stream, version, position FROM journal ORDER BY stream, version"
    return try connection.withStatement(sql) { statement in
      var findings: [CheckFinding] = []
      var before = (stream: "", version: 0, position: 0)
      while try statement.step() {
        let stream = statement.string(0)
        let (version, position) = (statement.int(1), statement.int(2))
        if stream != before.stream { before = (stream, 0, 0) }
        if version != before.version + 1 || position <= before.position {
          findings.append(.versionGap(stream: stream, position: position))
        }
        before = (stream, version, position)
      }
      return findings
    }
  }
}
