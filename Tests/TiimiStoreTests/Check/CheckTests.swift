import FoundationEssentials
import Testing

@testable import TiimiStore

@Suite struct CheckTests {
  /// Two streams taking turns: positions 1, 3, 5 are `case/1`, positions 2 and 4 `case/2`.
  private func filled(_ folder: TemporaryFolder) throws -> Register {
    let register = try folder.register()
    try register.write { writer in
      for number in 0..<5 {
        let stream = "case/\(1 + number % 2)"
        try writer.append([.sample("e\(number)")], to: stream, expectedVersion: number / 2)
      }
    }
    return register
  }

  private func tamper(_ register: Register, _ sql: String) throws {
    let guards = try register.connection.schema().filter { $0.type == "trigger" }
    for trigger in guards { try register.connection.exec("DROP TRIGGER \(trigger.name)") }
    try register.connection.exec(sql)
    for trigger in guards { try register.connection.exec(trigger.sql) }
  }

  @Test func `a register that is well is found well`() throws {
    let folder = try TemporaryFolder()
    let register = try filled(folder)
    let report = try register.check(against: register.head)
    #expect(report == CheckReport(head: try register.head, findings: []))
    #expect(try folder.register("empty.tiimi").check().isSound)
  }

  @Test(
    arguments: [
      ("UPDATE journal SET payload = '{}' WHERE position = 3", [.chainBroken(position: 3)]),
      ("UPDATE journal SET actor = 'staff/2' WHERE position = 1", [.chainBroken(position: 1)]),
      ("UPDATE journal SET recorded = 'x' WHERE position = 5", [.chainBroken(position: 5)]),
      (
        "UPDATE journal SET hash = 'x' WHERE position = 2",
        [.chainBroken(position: 2), .chainBroken(position: 3)]
      ),
      (
        "DELETE FROM journal WHERE position = 3",
        [.chainBroken(position: 4), .versionGap(stream: "case/1", position: 5)]
      ),
      (
        "DELETE FROM journal WHERE position = 1",
        [.chainBroken(position: 2), .versionGap(stream: "case/1", position: 3)]
      ),
      (
        "UPDATE journal SET version = 9 WHERE position = 4",
        [.chainBroken(position: 4), .versionGap(stream: "case/2", position: 4)]
      ),
      ("DELETE FROM journal WHERE position = 5", []),
    ] as [(String, [CheckFinding])]
  )
  func `tampering shows in its place`(sql: String, findings: [CheckFinding]) throws {
    let folder = try TemporaryFolder()
    let register = try filled(folder)
    try tamper(register, sql)
    #expect(try register.check().findings == findings)
  }

  @Test func `a cut tail shows against a head kept elsewhere`() throws {
    let folder = try TemporaryFolder()
    let register = try filled(folder)
    let head = try register.head
    try tamper(register, "DELETE FROM journal WHERE position = 5")
    #expect(try register.check().isSound)
    #expect(try register.check(against: head).findings == [.headMissing(count: 5)])
  }

  @Test func `another chain shows against a head kept elsewhere`() throws {
    let folder = try TemporaryFolder()
    let register = try filled(folder)
    let wrong = JournalHead(count: 2, hash: JournalHead.empty.hash)
    #expect(try register.check(against: wrong).findings == [.headDiffers(count: 2)])
    let early = JournalHead(count: 2, hash: try register.rows()[1].hash)
    #expect(try register.check(against: early).isSound)
    #expect(try register.check(against: .empty).isSound)
  }

  @Test func `a guard taken away shows`() throws {
    let folder = try TemporaryFolder()
    let register = try filled(folder)
    try register.connection.exec("DROP TRIGGER journal_no_update; CREATE TABLE extra (a TEXT)")
    let names = ["extra", "journal_no_update"]
    #expect(try register.check().findings == names.map { .schemaDiffers(name: $0) })
  }

  @Test func `a dangling reference shows`() throws {
    let folder = try TemporaryFolder()
    let register = try filled(folder)
    try register.connection.exec(
      """
      CREATE TABLE child (position INTEGER REFERENCES journal (position)) STRICT;
      PRAGMA foreign_keys = OFF;
      INSERT INTO child VALUES (1), (99);
      """
    )
    let findings = try register.check().findings
    #expect(findings.contains(.danglingReference(table: "child", row: 2)))
  }

  @Test func `a page gone bad shows as damage`() throws {
    let folder = try TemporaryFolder()
    let register = try filled(folder)
    let page = try #require(
      try register.connection.number(
        "SELECT rootpage FROM sqlite_schema WHERE name = 'access_log_actor'"
      )
    )
    register.close()
    var bytes = try folder.read()
    for index in 0..<4096 { bytes[(page - 1) * 4096 + index] = 0xA5 }
    try folder.write(bytes)
    let report = try Register.reopen(folder.file()).check()
    #expect(!report.isSound)
    #expect(report.head.count == 5)
  }

  @Test func `further checks and their progress can be put in`() throws {
    let folder = try TemporaryFolder()
    let register = try filled(folder)
    let extra = RegisterCheck(name: "projection") { _, progress in
      progress(1, 1)
      return [.projectionDiffers(table: "case_summary")]
    }
    var seen: [String] = []
    let report = try register.check(RegisterCheck.usual + [extra]) {
      seen.append("\($0) \($1)/\($2)")
    }
    #expect(report.findings == [.projectionDiffers(table: "case_summary")])
    #expect(seen == ["chain 5/5", "projection 1/1"])
  }
}
