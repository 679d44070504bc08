import Testing

@testable import TiimiStore

@Suite struct BackupTests {
  private func filled(_ folder: TemporaryFolder) throws -> Register {
    let register = try folder.register()
    let text = "\"" + String(repeating: "x", count: 4000) + "\""
    try register.write { writer in
      let entries = (1...300).map { NewJournalEntry.sample("e\($0)", payload: text) }
      try writer.append(entries, to: "case/1", expectedVersion: 0)
      try writer.logAccess(.sample())
    }
    return register
  }

  @Test func `a backup is a whole register`() throws {
    let folder = try TemporaryFolder()
    let register = try filled(folder)
    let head = try register.backUp(to: folder.file("copy.tiimi"))
    #expect(try head == register.head)
    let copy = try Register.reopen(folder.file("copy.tiimi"))
    #expect(copy.identity == register.identity)
    #expect(try copy.rows() == register.rows())
    #expect(try copy.read { try $0.accessRows(actor: "staff/1") } == [.sample()])
    #expect(try copy.check(against: head).isSound)
  }

  @Test func `the progress goes up to the end`() throws {
    let folder = try TemporaryFolder()
    let register = try filled(folder)
    var seen: [(Int, Int)] = []
    try register.backUp(to: folder.file("copy.tiimi")) { seen.append(($0, $1)) }
    #expect(seen.count > 1)
    #expect(seen.map(\.0) == seen.map(\.0).sorted())
    #expect(seen.last?.0 == seen.last?.1)
  }

  @Test func `a backup leaves nothing else behind and can be opened by its owner only`() throws {
    let folder = try TemporaryFolder()
    let register = try filled(folder)
    try register.backUp(to: folder.file("copy.tiimi"))
    register.close()
    #expect(try folder.contents == ["copy.tiimi", "register.tiimi"])
  }

  @Test(arguments: ["copy.tiimi", "copy.tiimi-wal"])
  func `a backup is never made over something`(name: String) throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    try folder.write([1], to: name)
    #expect(throws: StoreFailure.alreadyExists) {
      try register.backUp(to: folder.file("copy.tiimi"))
    }
    #expect(try folder.read(name) == [1])
  }

  @Test func `writing goes on while a backup is made`() throws {
    let folder = try TemporaryFolder()
    let register = try filled(folder)
    let other = try Register.reopen(folder.file())
    var version = 300
    let head = try register.backUp(to: folder.file("copy.tiimi")) { _, _ in
      #expect(throws: Never.self) {
        try other.write { writer in
          try writer.append([.sample("late\(version)")], to: "case/1", expectedVersion: version)
        }
      }
      version += 1
    }
    #expect(head.count == 300)
    #expect(try Register.reopen(folder.file("copy.tiimi")).head == head)
    #expect(try register.head.count == version)
  }
}
