import MinunTiimini
import Testing
import TiimiDomain
import TiimiReports

@Suite struct EventLogTests {
  @Test(arguments: [EventLogFormat.csv, .ndjson, .xes])
  func `rows of the journal give the same log as decoded cases`(format: EventLogFormat) throws {
    let world = try PracticeWorld()
    try PracticePopulation(cases: 60, seed: 5).fill(world.session)
    let fast = try EventExport(format, of: world.session, dates: .shifted)
    let decoded = try EventExport(format, of: world.session, dates: .shifted, where: "true")
    #expect(fast.bytes == decoded.bytes)
    #expect(fast.counts == decoded.counts)
    #expect(fast.counts.cases == 60)
  }

  @Test func `a period and a day of knowledge choose the same rows on both ways`() throws {
    let world = try PracticeWorld()
    try PracticePopulation(cases: 60, seed: 5).fill(world.session)
    let selection = try CaseSelection(
      from: Day(iso: "2025-03-01"),
      to: Day(iso: "2025-06-30"),
      asOf: Day(iso: "2025-05-15")
    )
    let fast = try EventExport(.csv, of: world.session, selection)
    let decoded = try EventExport(.csv, of: world.session, selection, where: "true")
    #expect(fast.bytes == decoded.bytes)
    #expect((1..<60).contains(fast.counts.cases))
    #expect(fast.rows.allSatisfy { $0[5] < "2025-05-16" })
  }

  @Test func `the manifest counts what the log holds`() throws {
    let world = try PracticeWorld()
    try PracticePopulation(cases: 20, seed: 5).fill(world.session)
    let export = try EventExport(.csv, of: world.session)
    #expect(export.rows.count == export.counts.events)
    #expect(Set(export.rows.map { $0[0] }).count == export.manifest.totals.cases)
    #expect(export.manifest.totals.rows == export.rows.count)
    let told = try #require(export.manifest.counts.first { $0.name == "eventTypes" })
    let found = Dictionary(grouping: export.rows) { String($0[2]) }.mapValues(\.count)
    #expect(Dictionary(uniqueKeysWithValues: told.counts.map { ($0.type, $0.number) }) == found)
  }

  @Test(arguments: [EventLogFormat.csv, .ndjson, .xes, .ocelJSON])
  func `no words of people and nothing of a client's identity leaves`(
    format: EventLogFormat
  ) throws {
    let world = try PracticeWorld()
    try PracticePopulation(cases: 20, seed: 5).fill(world.session)
    let text = try EventExport(format, of: world.session).text
    let hidden = try PrivateTexts(of: world.session)
    #expect(hidden.texts.count > 200)
    #expect(hidden.texts.filter { text.contains($0) } == [])
  }

  @Test func `an entry made in error and its mark are no events`() throws {
    let small = try SmallCentre()
    let id = try small.openCase()
    let tiina = try small.session("tiina")
    try tiina.perform(Self.fact("rai used"), on: id)
    try tiina.perform(Self.fact("rai score"), on: id)
    try tiina.perform(.markInError(entry: 2, reason: "väärä asiakas"), on: id)
    let export = try EventExport(.csv, of: try small.world.session)
    #expect(export.rows.map { $0[1].suffix(2) } == [".1", ".3"])
    #expect(export.rows.map { $0[2] } == ["caseOpened", "factRecorded"])
  }

  @Test func `a reopened case goes on in a new episode`() throws {
    let small = try SmallCentre()
    let id = try small.openCase()
    let tiina = try small.session("tiina")
    let summary = ClosingSummary(reason: .clientWish, summary: "Loppu", contactNext: "Lähitori")
    try tiina.perform(.closing(.close(summary)), on: id)
    try tiina.perform(.closing(.reopen(reason: "Paluu")), on: id)
    let export = try EventExport(.csv, of: try small.world.session)
    #expect(export.rows.map { $0[2] } == ["caseOpened", "caseClosed", "caseReopened"])
    #expect(export.rows.map { $0[10] } == ["1", "1", "2"])
  }

  @Test func `an entry written down later tells how late`() throws {
    let small = try SmallCentre()
    let tiina = try small.session("tiina")
    let before = try #require(Moment(iso: "2026-02-28T21:59:00.000Z"))
    let id = try tiina.write { batch in
      try batch.openCase(
        client: small.client,
        unit: try batch.unit("YLO").id,
        source: .walkIn,
        worry: "Yksin kotona.",
        at: before
      )
    }.file.id
    _ = try tiina.perform(Self.fact("rai used"), on: id)
    let rows = try EventExport(.csv, of: try small.world.session).rows
    #expect(rows.map { $0[11] } == ["2", "0"])
    #expect(rows.map { $0[6].hasPrefix("s-") } == [true, true])
    #expect(rows.map { $0[7] } == ["nurse", "nurse"])
    #expect(rows.map { $0[9] } == ["YLO", "YLO"])
  }

  @Test func `the same register gives the same bytes`() throws {
    let world = try PracticeWorld()
    try PracticePopulation(cases: 10, seed: 5).fill(world.session)
    let first = try EventExport(.ocelJSON, of: world.session)
    #expect(try EventExport(.ocelJSON, of: world.session).bytes == first.bytes)
  }

  private static func fact(_ name: String) -> CaseCommand {
    .fact(.record(name: name, value: .yesNo(true), note: nil))
  }
}
