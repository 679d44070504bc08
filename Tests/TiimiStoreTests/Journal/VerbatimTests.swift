import Testing

@testable import TiimiStore

@Suite struct VerbatimTests {
  private func source(_ folder: TemporaryFolder) throws -> [JournalRow] {
    let register = try folder.register("source.tiimi")
    try register.write { writer in
      try writer.append([.sample("e1"), .sample("e2")], to: "case/1", expectedVersion: 0)
      try writer.append([.sample("e3")], to: "case/2", expectedVersion: 0)
      try writer.append([.sample("e4")], to: "case/1", expectedVersion: 2)
    }
    return try register.rows()
  }

  @Test func `rows of another register come over as they are`() throws {
    let folder = try TemporaryFolder()
    let rows = try source(folder)
    let register = try folder.register()
    try register.write { try $0.appendVerbatim(rows[..<2]) }
    try register.write { try $0.appendVerbatim(rows[2...]) }
    #expect(try register.rows() == rows)
    #expect(try register.check().isSound)
  }

  @Test func `rows that do not continue the chain are refused in their place`() throws {
    let folder = try TemporaryFolder()
    let rows = try source(folder)
    let register = try folder.register()
    #expect(throws: StoreFailure.chainBroken(position: 2)) {
      try register.write { try $0.appendVerbatim(rows[1...]) }
    }
    #expect(throws: StoreFailure.chainBroken(position: 3)) {
      try register.write { try $0.appendVerbatim([rows[0], rows[2]]) }
    }
    #expect(try register.head == .empty)
  }

  @Test(arguments: Changes.all)
  func `a row changed on the way is refused`(change: Changes) throws {
    let folder = try TemporaryFolder()
    var rows = try source(folder)
    change.apply(&rows[2])
    let register = try folder.register()
    #expect(throws: StoreFailure.chainBroken(position: rows[2].position)) {
      try register.write { try $0.appendVerbatim(rows) }
    }
    #expect(try register.head == .empty)
  }
}
