import Testing

@testable import TiimiStore

@Suite struct AccessLogTests {
  @Test func `lines are found by subject and by actor, oldest first`() throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    let rows: [AccessRow] = [
      .sample(actor: "staff/1", subject: "client/1"),
      .sample(actor: "staff/2", subject: "client/1", allowed: false),
      .sample(actor: "staff/1", subject: "client/2"),
    ]
    try register.log(Array(rows[..<2]))
    try register.write { try $0.logAccess(rows[2]) }
    try register.read { reader in
      let found = try reader.accessRows(subject: "client/1")
      #expect(found == Array(rows[..<2]))
      #expect(try reader.accessRows(actor: "staff/1") == [rows[0], rows[2]])
      #expect(try reader.accessRows(actor: "staff/3").isEmpty)
    }
  }

  @Test func `a line is forgotten with the writing it belongs to`() throws {
    struct Stop: Error {}
    let folder = try TemporaryFolder()
    let register = try folder.register()
    #expect(throws: Stop.self) {
      try register.write { writer in
        try writer.logAccess(.sample())
        throw Stop()
      }
    }
    #expect(try register.read { try $0.accessRows(actor: "staff/1") }.isEmpty)
  }

  @Test func `logging nothing writes nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.register().close()
    let register = try Register.reopen(folder.file(), mode: .readOnly)
    #expect(throws: Never.self) { try register.log([]) }
    #expect(throws: StoreFailure.readOnly) { try register.log([.sample()]) }
  }
}

extension AccessRow {
  static func sample(
    actor: String = "staff/1",
    subject: String = "client/1",
    allowed: Bool = true
  ) -> AccessRow {
    AccessRow(
      moment: "2026-01-02T10:00:00Z",
      actor: actor,
      action: "read",
      subject: subject,
      detail: "case show",
      purpose: "care",
      allowed: allowed
    )
  }
}
