import TiimiDomain
import TiimiStore

/// Loading a case of a hundred entries and folding them.
enum LoadRow {
  private static let repetitions = 60

  static func measure(_ bench: Bench) throws -> [BenchRow] {
    let fixture = try HundredEntries(40, from: bench.small(), at: bench.scratch("load"))
    defer { PracticeRegister.remove(fixture.path) }
    let register = try Register.open(at: fixture.path, mode: .readWrite, now: "")
    let bare = try BareSQLite(fixture.path)
    let query = try bare.prepare(
      """
      SELECT position, stream, version, entry_id, kind, shape, occurred, recorded, actor, purpose, \
      payload, previous_hash, hash FROM journal WHERE stream = ?1 ORDER BY version
      """
    )
    let times = try PairedTimes.measure(repetitions) { _ in
      try load(fixture.cases, register)
    } reference: { _ in
      for summary in fixture.cases { try read(summary.id, bare, query) }
    }
    let count = fixture.cases.count
    return [
      BenchRow(
        name: "load and fold a case of 100 entries; bare reading of the same rows",
        ours: Figure.seconds(times.ours.median / Double(count)),
        reference: Figure.seconds(times.reference.median / Double(count)),
        ratio: 1 / times.ratio,
        budget: .atLeast(0.25)
      )
    ]
  }

  private static func load(_ cases: [CaseSummary], _ register: Register) throws {
    for summary in cases {
      let history = try register.read { try $0.caseHistory(summary.id) }
      guard history?.file.version == 100 else { throw BenchFailure("a case is not whole") }
    }
  }

  private static func read(_ id: CaseID, _ bare: BareSQLite, _ query: BareStatement) throws {
    try bare.run("BEGIN")
    query.bind(1, .text(Array(id.stream.utf8)))
    guard try query.readAll() > 0 else { throw BenchFailure("a case is not there") }
    try bare.run("ROLLBACK")
  }
}
