import FoundationEssentials
import Testing

@testable import TiimiStore

@Suite struct RegisterTransactionTests {
  private struct Stop: Error {}

  @Test func `nothing is kept of a body that throws`() throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    #expect(throws: Stop.self) {
      try register.write { writer in
        try writer.append([.sample("e1")], to: "case/1", expectedVersion: 0)
        #expect(try writer.nextRunningNumber(unit: "u", year: 2026) == 1)
        throw Stop()
      }
    }
    #expect(try register.head == .empty)
    #expect(try register.write { try $0.nextRunningNumber(unit: "u", year: 2026) } == 1)
  }

  @Test func `a reader sees one moment while others write`() throws {
    let folder = try TemporaryFolder()
    let one = try folder.register()
    let other = try Register.reopen(folder.file())
    try one.read { reader in
      #expect(try reader.head().count == 0)
      try other.write { try $0.append([.sample("e1")], to: "case/1", expectedVersion: 0) }
      #expect(try reader.head().count == 0)
    }
    #expect(try one.head.count == 1)
  }

  @Test func `a second writer finds the register busy`() throws {
    let folder = try TemporaryFolder()
    let one = try folder.register()
    let other = try Register.reopen(folder.file())
    try one.write { writer in
      try writer.append([.sample("e1")], to: "case/1", expectedVersion: 0)
      #expect(throws: StoreFailure.busy) { try other.write { _ in } }
      #expect(try other.head.count == 0)
    }
    #expect(try other.head.count == 1)
  }

  @Test func `a full disk leaves nothing half-written`() throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    try register.write { try $0.append([.sample("e1")], to: "case/1", expectedVersion: 0) }
    let head = try register.head
    let pages = try #require(try register.connection.number("PRAGMA page_count"))
    _ = try register.connection.number("PRAGMA max_page_count = \(pages + 3)")
    let large = String(repeating: "x", count: 3000)
    #expect(throws: StoreFailure.diskFull) {
      try register.write { writer in
        let entries = (2...100).map { NewJournalEntry.sample("e\($0)", payload: "\"\(large)\"") }
        try writer.append(entries, to: "case/1", expectedVersion: 1)
      }
    }
    #expect(try register.head == head)
    #expect(try register.check().isSound)
    _ = try register.connection.number("PRAGMA max_page_count = 100000")
    try register.write { try $0.append([.sample("e2")], to: "case/1", expectedVersion: 1) }
    #expect(try register.head.count == 2)
  }

  /// The files as they are in the middle of a transaction are what a killed program leaves behind.
  @Test func `a program that dies loses only what was not acknowledged`() throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    try register.write { try $0.append([.sample("kept")], to: "case/1", expectedVersion: 0) }
    try register.connection.exec("PRAGMA cache_size = 5; PRAGMA cache_spill = 1")
    let large = String(repeating: "x", count: 3000)
    try register.write { writer in
      let entries = (1...200).map { NewJournalEntry.sample("e\($0)", payload: "\"\(large)\"") }
      try writer.append(entries, to: "case/2", expectedVersion: 0)
      try folder.write(try folder.read(), to: "copy.tiimi")
      try folder.write(try folder.read("register.tiimi-wal"), to: "copy.tiimi-wal")
    }
    #expect(try folder.read("copy.tiimi-wal").count > 200 * 3000)
    let copy = try Register.reopen(folder.file("copy.tiimi"))
    #expect(try copy.rows().map(\.entry.entryID) == ["kept"])
    #expect(try copy.check().isSound)
  }
}
