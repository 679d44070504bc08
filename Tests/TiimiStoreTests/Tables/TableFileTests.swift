import Testing
import TiimiStore

@Suite struct TableFileTests {
  private let forms = [
    TableForm("thing", [.init("id", "TEXT"), .init("size", "INTEGER")], key: ["id"]),
    TableForm(
      "odd \"name\"",
      [.init("thing", "TEXT"), .init("note", "TEXT")],
      references: [.init("thing", to: "thing", "id")]
    ),
  ]

  @Test func `rows are found again with their types`() throws {
    let folder = try TemporaryFolder()
    let file = try TableFile(at: folder.file("a.sqlite"), tables: forms)
    try file.insert([.text("a"), .integer(3)], into: 0)
    try file.insert([.text("b"), .null], into: 0)
    try file.insert([.text("a"), .text("sana")], into: 1)
    try file.finish()

    let connection = try Connection(path: folder.file("a.sqlite"), access: .readOnly)
    #expect(try connection.number("SELECT size FROM thing WHERE id = 'a'") == 3)
    #expect(try connection.number("SELECT count(*) FROM thing WHERE size IS NULL") == 1)
    #expect(try connection.number("SELECT count(*) FROM \"odd \"\"name\"\"\"") == 1)
    #expect(try folder.contents == ["a.sqlite"])
  }

  @Test func `a file that is there is never written over`() throws {
    let folder = try TemporaryFolder()
    try folder.write([1, 2, 3], to: "a.sqlite")
    #expect(throws: StoreFailure.alreadyExists) {
      _ = try TableFile(at: folder.file("a.sqlite"), tables: forms)
    }
  }

  @Test func `a second row of one key is refused`() throws {
    let folder = try TemporaryFolder()
    let file = try TableFile(at: folder.file("a.sqlite"), tables: forms)
    try file.insert([.text("a"), .null], into: 0)
    #expect(throws: StoreFailure.self) { try file.insert([.text("a"), .null], into: 0) }
  }
}
