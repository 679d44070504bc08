import FoundationEssentials
import Testing
import TiimiDomain

@testable import TiimiStore

@Suite struct MigrationTests {
  private let next = Migration(name: "9999-next", sql: "CREATE TABLE next (a TEXT) STRICT")

  private func names(_ register: Register) throws -> [String] {
    try register.connection.withStatement("SELECT name || ' ' || applied FROM migration") {
      var names: [String] = []
      while try $0.step() { names.append($0.string(0)) }
      return names
    }
  }

  @Test func `an older register is brought up to date when opened for writing`() throws {
    let folder = try TemporaryFolder()
    let old = try folder.register()
    try old.write { try $0.append([.sample("e1")], to: "case/1", expectedVersion: 0) }
    let before = try (names(old), old.rows())
    old.close()
    let register = try Register.reopen(folder.file(), migrations: Migration.all + [next])
    #expect(try names(register) == before.0 + ["9999-next 2026-02-03"])
    #expect(try register.rows() == before.1)
    #expect(try register.connection.number("PRAGMA user_version") == Migration.all.count + 1)
    #expect(try register.connection.number("SELECT count(*) FROM next") == 0)
  }

  @Test func `an older register is not changed by reading`() throws {
    let folder = try TemporaryFolder()
    try folder.register().close()
    let known = Migration.all.count
    #expect(throws: StoreFailure.olderRegister(version: known, known: known + 1)) {
      try Register.reopen(folder.file(), mode: .readOnly, migrations: Migration.all + [next])
    }
    #expect(throws: Never.self) { try Register.reopen(folder.file(), mode: .readOnly) }
  }

  @Test func `a migration that fails leaves the register as it was`() throws {
    let folder = try TemporaryFolder()
    try folder.register().close()
    let broken = Migration(name: "9999-broken", sql: next.sql + "; CREATE TABLE next (b TEXT)")
    #expect(throws: StoreFailure.machineFailure(code: 1)) {
      try Register.reopen(folder.file(), migrations: Migration.all + [broken])
    }
    let register = try Register.reopen(folder.file())
    #expect(try register.check().isSound)
  }

  @Test func `a register of the second version comes up with its lists filled anew`() throws {
    let folder = try TemporaryFolder()
    let old = try Register.create(
      at: folder.file(),
      .sample,
      migrations: [.journal, .projections]
    )
    let client = "019b8d6e-2f40-7c1a-8f00-000000000001"
    try old.write {
      let details = String(decoding: try ShapeFixture.bytes("clientAdded.1"), as: UTF8.self)
      try $0.append(
        [.sample("e1", kind: "clientAdded", payload: details)],
        to: "client/" + client,
        expectedVersion: 0
      )
    }
    old.close()
    let register = try Register.reopen(folder.file())
    let found = try register.read { try $0.search(PersonQuery("testila aino 1994"), limit: 5) }
    #expect(found.map(\.client.text) == [client])
    #expect(try register.read { try $0.projectionsThatDiffer { _ in } } == [])
    #expect(try register.check().isSound)
  }

  @Test func `the lists that migrations make are those that are compared`() throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    #expect(try ProjectionTable.all.allSatisfy { try $0.isMade(on: register.connection) })
  }

  @Test func `migrations have names in order`() {
    let names = Migration.all.map(\.name)
    #expect(names == names.sorted())
    #expect(Set(names).count == names.count)
  }

  @Test func `what waits is derived anew in a register of an older program`() throws {
    let folder = try TemporaryFolder()
    let before = Array(Migration.all.prefix { $0.renews != [.openItems] })
    let old = try Register.create(at: folder.file(), .sample, migrations: before)
    try old.write { writer in
      try writer.append(
        [.sample("e1")],
        to: "case/\(NewJournalEntry.unreadable)",
        expectedVersion: 0
      )
      try writer.append([.opened], to: "case/\(NewJournalEntry.caseID)", expectedVersion: 0)
      for name in [NewJournalEntry.unreadable, NewJournalEntry.caseID] {
        let row = "'\(name)', 0, 'childAssessment', 0, NULL, NULL, NULL, NULL, NULL"
        try writer.connection.exec("INSERT INTO open_item VALUES (\(row))")
      }
    }
    old.close()
    let register = try Register.reopen(folder.file())
    let left = try register.connection.withStatement("SELECT case_id FROM open_item") {
      var left: [String] = []
      while try $0.step() { left.append($0.string(0)) }
      return left
    }
    #expect(left == [NewJournalEntry.unreadable])
  }

  /// The golden file is written anew with TIIMI_GOLDEN=1 in the environment.
  @Test func `the schema written down is the schema made`() throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    let statements = try register.connection.schema().map { $0.sql + ";\n" }
    let text = """
      -- The schema of a register as the program makes it. Written by the tests; do not edit.

      PRAGMA application_id = \(try register.connection.number("PRAGMA application_id") ?? 0);
      PRAGMA user_version = \(Migration.all.count);


      """ + statements.joined(separator: "\n")
    let golden = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/schema.sql")
    if ProcessInfo.processInfo.environment["TIIMI_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: golden)
    }
    #expect(String(decoding: try Data(contentsOf: golden), as: UTF8.self) == text)
  }
}

extension NewJournalEntry {
  fileprivate static let caseID = "01a0b9b5-b73f-70dd-854b-b12c8ba177dd"
  fileprivate static let unreadable = "01a0b9b5-b73f-70dd-854b-b12c8ba177dc"

  /// The opening of a case in which nothing waits.
  fileprivate static var opened: NewJournalEntry {
    let client = "01a0b9b5-b73f-70dd-854b-b12c8ba177de"
    let unit = "01a0b9b5-b73f-70dd-854b-b12c8ba177df"
    var entry = sample(
      "01a0b9b5-b73f-70dd-854b-b12c8ba177d1",
      payload: """
        {"client":"\(client)","unit":"\(unit)","caseNumber":"A-2026-1","source":"walkIn",\
        "worry":"x"}
        """
    )
    entry.kind = "caseOpened"
    entry.shape = "caseOpened.1"
    entry.actor = client
    return entry
  }
}
