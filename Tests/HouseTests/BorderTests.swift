import Testing

/// Which room may look into which.
///
/// The compiler keeps most of these borders; it does not notice the program reaching SQLite through
/// the store, nor the domain reaching for Foundation.
struct BorderTests {
  private static let borders: [String: Set<String>] = [
    "CRuleData": [],
    "CSQLite": [],
    "TiimiDomain": [],
    "TiimiEncoding": [],
    "TiimiRules": ["CRuleData", "TiimiDomain", "TiimiEncoding"],
    "TiimiStore": ["CSQLite", "TiimiDomain", "TiimiEncoding"],
    "TiimiReports": ["TiimiDomain", "TiimiEncoding", "TiimiRules"],
    "MinunTiimini": [
      "TiimiDomain", "TiimiEncoding", "TiimiRules", "TiimiStore", "TiimiReports",
    ],
    "tiimi": ["MinunTiimini", "TiimiDomain", "TiimiEncoding", "TiimiRules", "TiimiReports"],
  ]

  private static let system: Set = [
    "Glibc", "FoundationEssentials", "Foundation", "Synchronization",
  ]

  @Test func `every room has its line in the table`() throws {
    #expect(try SourceFiles.rooms() == Self.borders.keys.sorted())
  }

  @Test(arguments: borders.keys.sorted())
  func `a room looks only where it may`(room: String) throws {
    let rooms = try #require(Self.borders[room])
    let allowed = room == "TiimiDomain" ? rooms : rooms.union(Self.system)
    let strays = try ImportLine.all(in: room).filter { !allowed.contains($0.module) }
    #expect(strays.isEmpty)
  }

  @Test func `the imports of every other room are found`() throws {
    for room in ["TiimiRules", "TiimiStore", "TiimiReports", "MinunTiimini", "tiimi"] {
      let isBegun = try SourceFiles.files(of: room).contains {
        !$0.path.hasSuffix("Placeholder.swift")
      }
      #expect(try !isBegun || !ImportLine.all(in: room).isEmpty)
    }
  }

  @Test func `SQLite does not leak out of the store`() throws {
    let leaks = try ImportLine.all(in: "TiimiStore")
      .filter { $0.module == "CSQLite" && !$0.isInternal }
    #expect(leaks.isEmpty)
  }

  @Test func `the house has no third-party packages`() throws {
    let manifest = try SourceFiles.manifest()
    #expect(!manifest.contains(".package("))
    #expect(manifest.contains("\n  dependencies: [],\n"))
  }
}
