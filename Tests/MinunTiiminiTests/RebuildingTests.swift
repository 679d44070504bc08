import MinunTiimini
import Testing
import TiimiDomain
import TiimiStore

@Suite struct RebuildingTests {
  @Test func `rebuilt lists equal the stored ones, and replay gives the same state`() throws {
    let world = try PracticeWorld()
    try PracticePopulation(cases: 80, seed: 5).fill(world.session)
    #expect(try world.centre.check().findings.isEmpty)
    try world.centre.rebuildLists()
    #expect(try world.centre.check().findings.isEmpty)
    for summary in try world.session.cases(CaseFilter(isClosed: nil, limit: 1_000)) {
      let view = try #require(try world.reader(of: summary)).view(summary.id)
      let again = CaseHistory(id: summary.id, entries: view.history.entries)
      #expect(again.file == view.file)
      #expect(again.file.summary == summary)
    }
  }

  @Test func `a list that was tampered with is found and mended`() throws {
    let world = try PracticeWorld()
    try PracticePopulation(cases: 4, seed: 5).fill(world.session)
    let connection = try Connection(
      path: world.folder + "/register.tiimi",
      access: .readWrite
    )
    try connection.exec("UPDATE case_list SET phase = 'closing'")
    connection.close()
    #expect(
      try world.centre.check().findings.map(\.place) == ["case_list"]
    )
    try world.centre.rebuildLists()
    #expect(try world.centre.check().findings.isEmpty)
  }
}
