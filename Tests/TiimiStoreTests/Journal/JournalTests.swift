import Testing

@testable import TiimiStore

@Suite struct JournalTests {
  @Test func `what was appended is read back in order`() throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    let positions = try register.write { writer in
      try writer.append([.sample("e1"), .sample("e2")], to: "case/1", expectedVersion: 0)
        + writer.append([.sample("e3", payload: "{}")], to: "client/1", expectedVersion: 0)
        + writer.append([.sample("e4")], to: "case/1", expectedVersion: 2)
    }
    #expect(positions == [1, 2, 3, 4])
    let rows = try register.rows()
    #expect(rows.map(\.position) == [1, 2, 3, 4])
    #expect(rows.map(\.stream) == ["case/1", "case/1", "client/1", "case/1"])
    #expect(rows.map(\.version) == [1, 2, 1, 3])
    let entries = ["e1", "e2"].map { NewJournalEntry.sample($0) }
    #expect(rows.map(\.entry) == entries + [.sample("e3", payload: "{}"), .sample("e4")])
    #expect(rows[0].previousHash == JournalHead.empty.hash)
    #expect(rows.dropFirst().map(\.previousHash) == rows.dropLast().map(\.hash))
    #expect(try register.head == JournalHead(count: 4, hash: rows[3].hash))
  }

  @Test func `a stream is read from any version`() throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    try register.write { writer in
      try writer.append([.sample("e1")], to: "case/1", expectedVersion: 0)
      try writer.append([.sample("x")], to: "case/10", expectedVersion: 0)
      try writer.append([.sample("e2"), .sample("e3")], to: "case/1", expectedVersion: 1)
    }
    var seen: [String] = []
    try register.read { reader in
      try reader.rows(of: "case/1", from: 2) { view in
        #expect([UInt8](view.shapeBytes) == [UInt8](view.shape.utf8))
        seen.append("\(view.version) \(view.entryID) \(view.kind) \(view.actor)")
      }
      try reader.rows(of: "case/2") { _ in seen.append("wrong") }
    }
    #expect(seen == ["2 e2 goalSet staff/1", "3 e3 goalSet staff/1"])
  }

  @Test func `the whole journal is read from any position`() throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    try register.write { writer in
      try writer.append((1...5).map { .sample("e\($0)") }, to: "case/1", expectedVersion: 0)
    }
    var seen: [String] = []
    try register.read { try $0.allRows(from: 4) { seen.append($0.entryID) } }
    #expect(seen == ["e4", "e5"])
  }

  @Test func `streams are found by their beginning`() throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    let names = ["case/1", "case/2", "case", "casework/1", "client/1", "case/ä", "unit/\u{10FFFF}"]
    try register.write { writer in
      for (index, name) in names.enumerated() {
        try writer.append(
          [.sample("e\(index)"), .sample("f\(index)")],
          to: name,
          expectedVersion: 0
        )
      }
    }
    try register.read { reader in
      let cases = try reader.streams(prefix: "case/")
      #expect(cases == ["case/1", "case/2", "case/ä"])
      #expect(try reader.streams(prefix: "unit/") == ["unit/\u{10FFFF}"])
      #expect(try reader.streams(prefix: "").count == names.count)
      #expect(try reader.streams(prefix: "order/").isEmpty)
      #expect(try reader.streamVersion("case/1") == 2)
      #expect(try reader.streamVersion("case/3") == 0)
    }
  }

  @Test(arguments: [0, 1, 3, -1])
  func `a stale version is refused and names both versions`(expected: Int) throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    try register.write { writer in
      try writer.append([.sample("e1"), .sample("e2")], to: "case/1", expectedVersion: 0)
    }
    #expect(throws: StoreFailure.staleVersion(stream: "case/1", expected: expected, actual: 2)) {
      try register.write { writer in
        try writer.append([.sample("e3")], to: "case/1", expectedVersion: expected)
      }
    }
    #expect(try register.head.count == 2)
  }

  @Test func `of two programs with the same version one is refused`() throws {
    let folder = try TemporaryFolder()
    let one = try folder.register()
    let other = try Register.reopen(folder.file())
    try one.write { try $0.append([.sample("e1")], to: "case/1", expectedVersion: 0) }
    #expect(throws: StoreFailure.staleVersion(stream: "case/1", expected: 0, actual: 1)) {
      try other.write { try $0.append([.sample("e2")], to: "case/1", expectedVersion: 0) }
    }
    try other.write { try $0.append([.sample("e2")], to: "case/1", expectedVersion: 1) }
    #expect(try one.rows().map(\.entry.entryID) == ["e1", "e2"])
  }

  @Test(arguments: ["case/1", "case/2"])
  func `an identifier is used once in a register`(stream: String) throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    try register.write { try $0.append([.sample("e1")], to: "case/1", expectedVersion: 0) }
    #expect(throws: StoreFailure.duplicateEntry(id: "e1")) {
      try register.write { writer in
        let version = try writer.streamVersion(stream)
        try writer.append([.sample("e2"), .sample("e1")], to: stream, expectedVersion: version)
      }
    }
    #expect(try register.head.count == 1)
  }

  @Test(arguments: [
    "UPDATE journal SET payload = '{}' WHERE position = 1",
    "DELETE FROM journal",
    "DELETE FROM journal WHERE position = 2",
    "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE position = 1",
    "REPLACE INTO journal SELECT 3, 'case/1', 2, 'new', kind, shape, occurred, recorded, actor, purpose, payload, previous_hash, hash FROM journal WHERE position = 1",
    "REPLACE INTO journal SELECT 3, 'case/9', 1, 'e1', kind, shape, occurred, recorded, actor, purpose, payload, previous_hash, hash FROM journal WHERE position = 1",
    "REPLACE INTO journal SELECT 9, 'case/9', 1, 'new', kind, shape, occurred, recorded, actor, purpose, payload, previous_hash, hash FROM journal WHERE position = 1",
    "INSERT INTO journal SELECT NULL, 'case/9', 1, 'new', kind, shape, occurred, recorded, actor, purpose, payload, previous_hash, hash FROM journal WHERE position = 1",
    "UPDATE register_identity SET practice = 0",
    "DELETE FROM register_identity",
    "INSERT OR REPLACE INTO register_identity VALUES (1, 'x', 0, 'y')",
    "UPDATE access_log SET allowed = 1",
    "DELETE FROM access_log",
    "INSERT OR REPLACE INTO access_log VALUES (1, 'm', 'a', 'read', 's', 'd', 'p', 1)",
  ])
  func `what is written cannot be rewritten`(sql: String) throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    try register.write { writer in
      try writer.append([.sample("e1"), .sample("e2")], to: "case/1", expectedVersion: 0)
      try writer.logAccess(.sample())
    }
    let before = try register.rows()
    #expect(throws: StoreFailure.machineFailure(code: 19)) { try register.connection.exec(sql) }
    #expect(try register.rows() == before)
  }

  @Test func `running numbers run by unit and year`() throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    let numbers = try register.write { writer in
      try [("a", 2026), ("a", 2026), ("b", 2026), ("a", 2027), ("a", 2026)].map {
        try writer.nextRunningNumber(unit: $0.0, year: $0.1)
      }
    }
    #expect(numbers == [1, 2, 1, 1, 3])
    let other = try Register.reopen(folder.file())
    #expect(try other.write { try $0.nextRunningNumber(unit: "a", year: 2026) } == 4)
  }
}
