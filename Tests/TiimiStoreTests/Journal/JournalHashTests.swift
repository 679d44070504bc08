import Testing
import TiimiEncoding

@testable import TiimiStore

@Suite struct JournalHashTests {
  /// The digest was computed outside, from the documented form of the fields.
  @Test func `the hash is that of the documented form`() throws {
    let row = JournalRow(
      position: 12,
      stream: "case/1",
      version: 3,
      entry: .sample("e1"),
      previousHash: JournalHead.empty.hash,
      hash: ""
    )
    var hash = JournalHash()
    #expect(
      hash.hash(of: row) == "080562b6472b91ce8286e962145334d98c001609a930473f43146f2624a50606"
    )
  }

  @Test func `the hash in memory and in the database is the same`() throws {
    let folder = try TemporaryFolder()
    let register = try folder.register()
    try register.write { writer in
      try writer.append([.sample("e1"), .sample("e2")], to: "case/ä", expectedVersion: 0)
    }
    var hash = JournalHash()
    try register.read { reader in
      try reader.allRows { view in
        #expect(hash.hash(of: view) == view.hash)
        #expect(hash.hash(of: view.row) == view.hash)
      }
    }
  }

  @Test(arguments: Changes.all)
  func `every field counts`(change: Changes) throws {
    var row = JournalRow(
      position: 1,
      stream: "case/1",
      version: 1,
      entry: .sample("e1"),
      previousHash: JournalHead.empty.hash,
      hash: ""
    )
    var hash = JournalHash()
    let before = hash.hash(of: row)
    change.apply(&row)
    #expect(hash.hash(of: row) != before)
  }

  @Test func `text cannot move from field to field`() {
    var row = JournalRow(
      position: 1,
      stream: "ab",
      version: 1,
      entry: .sample("c"),
      previousHash: "",
      hash: ""
    )
    row.entry.kind = "de"
    row.entry.shape = "f"
    var hash = JournalHash()
    let before = hash.hash(of: row)
    row.entry.kind = "d"
    row.entry.shape = "ef"
    #expect(hash.hash(of: row) != before)
  }
}

/// A change of one field of a row.
struct Changes: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let apply: @Sendable (inout JournalRow) -> Void

  static let all: [Changes] = [
    Changes(testDescription: "previous hash") { $0.previousHash = "0" },
    Changes(testDescription: "position") { $0.position = 2 },
    Changes(testDescription: "stream") { $0.stream = "case/9" },
    Changes(testDescription: "version") { $0.version = 2 },
    Changes(testDescription: "entry identifier") { $0.entry.entryID = "e2" },
    Changes(testDescription: "kind") { $0.entry.kind = "other" },
    Changes(testDescription: "shape") { $0.entry.shape = "goalSet.2" },
    Changes(testDescription: "occurred") { $0.entry.occurred = "2026-01-01" },
    Changes(testDescription: "recorded") { $0.entry.recorded = "2026-01-01" },
    Changes(testDescription: "actor") { $0.entry.actor = "staff/2" },
    Changes(testDescription: "purpose") { $0.entry.purpose = "other" },
    Changes(testDescription: "payload") { $0.entry.payload = [UInt8]("{}".utf8) },
  ]
}
