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
