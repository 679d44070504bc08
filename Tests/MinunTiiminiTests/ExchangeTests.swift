import MinunTiimini
import Testing
import TiimiDomain

@Suite struct ExchangeTests {
  @Test func `a register exported, imported and exported again is the same to the byte`() throws {
    let world = try PracticeWorld()
    try PracticePopulation(cases: 40, seed: 3).fill(world.session)
    let first = try export(world.session)

    let other = try PracticeWorld(empty: true)
    var lines = first.split(separator: UInt8(ascii: "\n")).map(Array.init).makeIterator()
    let head = try other.centre.importRegister(by: "test") { lines.next() }

    #expect(head == (try world.centre.head()))
    let session = try other.centre.session(as: "opettaja", systemUser: nil, purpose: .practice)
    #expect(try export(session) == first)
    #expect(try other.centre.check().findings.isEmpty)
  }

  @Test func `a case exported, imported and exported again is the same to the byte`() throws {
    let world = try PracticeWorld()
    try PracticePopulation(cases: 5, seed: 3).fill(world.session)
    let other = try PracticeWorld(seed: 2, login: "toinen")
    for summary in try world.session.cases(CaseFilter(isClosed: nil)) {
      let staff = try #require(try world.reader(of: summary))
      let document = try staff.exportCase(summary.id)
      let id = try other.session.importCase(document)
      #expect(id == summary.id)
      let reader = try #require(try other.reader(of: summary))
      #expect(try reader.exportCase(id) == document)
    }
    #expect(try other.centre.check().findings.isEmpty)
  }

  @Test func `a case with what rules need keeps it through a document`() throws {
    let small = try SmallCentre()
    let tiina = try small.session("tiina")
    let id = try small.openCase()
    for command in Self.forRules(by: tiina.actor.staff) { try tiina.perform(command, on: id) }
    let document = try tiina.exportCase(id)
    let text = String(decoding: document, as: UTF8.self)
    #expect(text.contains("\"screeningRecorded.1\"") && text.contains("\"screeningRecorded.2\""))

    let other = try PracticeWorld(seed: 2, login: "toinen")
    _ = try other.session.importCase(document)
    let reader = try other.centre.session(as: "tiina", systemUser: nil, purpose: .care)
    #expect(try reader.exportCase(id) == document)
    #expect(try reader.view(id).file == (try tiina.view(id).file))
    #expect(try other.centre.check().findings.isEmpty)
  }

  private static func forRules(by staff: StaffID) -> [CaseCommand] {
    let trace = RecordedTrace(
      rule: "MT-1",
      version: "1",
      pack: "minun-tiimini",
      source: "Oma",
      outcome: .found,
      conditions: [RecordedCondition(depth: 0, text: "a", value: "true")],
      missing: []
    )
    let level = InstrumentResult(
      instrument: "cfs",
      version: "2",
      score: DecimalText("4.0"),
      alerts: ["fall"],
      statedBy: .staff(staff)
    )
    return [
      .identification(.recordScreening(screening(trace: []))),
      .identification(.recordScreening(screening(trace: [trace]))),
      .fact(.record(name: "rai used", value: .yesNo(true), note: nil)),
      .fact(.record(name: "rai score", value: .number(DecimalText(3)), note: "CPS")),
      .fact(
        .overrideDeadline(
          DeadlineOverride(
            rule: "SHL36-START-7WD",
            computed: Day(number: 20_520),
            agreed: Day(number: 20_530),
            reason: "Matka"
          )
        )
      ),
      .fact(.recordResult(level)),
    ]
  }

  private static func screening(trace: [RecordedTrace]) -> ScreeningRecord {
    ScreeningRecord(
      instrument: "minun-tiimini-checklist",
      version: "1",
      answers: [ScreeningAnswer(item: "violence", answer: "yes")],
      score: nil,
      redFlags: ["violence"],
      recommendation: .proposeTeam,
      trace: trace
    )
  }

  @Test func `a register export with a changed byte is refused with its line`() throws {
    let world = try PracticeWorld()
    try PracticePopulation(cases: 2, seed: 3).fill(world.session)
    var lines = try export(world.session).split(separator: UInt8(ascii: "\n")).map(Array.init)
    let text = String(decoding: lines[5], as: UTF8.self)
    lines[5] = Array(text.replacing("\"occurred\":\"20", with: "\"occurred\":\"19").utf8)
    let other = try PracticeWorld(empty: true)
    var iterator = lines.makeIterator()

    let faults = try #require(throws: ImportFaults.self) {
      try other.centre.importRegister(by: "test") { iterator.next() }
    }
    #expect(faults.faults.first?.place.hasPrefix("line 6") == true)
    #expect(try other.centre.head().count == 0)
  }

  private func export(_ session: Session) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try session.exportRegister(to: { bytes += $0 })
    return bytes
  }
}
