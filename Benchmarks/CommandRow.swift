import MinunTiimini
import TiimiDomain

/// One command on a case of a hundred entries, durable before it returns.
enum CommandRow {
  private static let repetitions = 8

  static func measure(_ bench: Bench) throws -> [BenchRow] {
    let fixture = try HundredEntries(40, from: bench.small(), at: bench.scratch("command"))
    let copy = bench.scratch("command-bare")
    defer {
      PracticeRegister.remove(fixture.path)
      PracticeRegister.remove(copy)
    }
    try PracticeRegister.copy(fixture.path, to: copy)
    let centre = try SoteCentre.open(at: fixture.path, in: PracticeRegister.surroundings)
    let sessions = try fixture.sessions(in: centre)
    let source = try WrittenRows(fixture.path)
    let target = try SameWrites(copy)
    var times = PairedTimes()
    for repetition in 0..<repetitions {
      let ours = try Stopwatch.seconds {
        for (summary, session) in zip(fixture.cases, sessions) {
          try session.perform(HundredEntries.command(100 + repetition), on: summary.id)
        }
      }
      let writes = try source.sinceLastTime()
      guard writes.count == fixture.cases.count else { throw BenchFailure("a write is missing") }
      let reference = try Stopwatch.seconds { for write in writes { try target.repeat(write) } }
      times.add(ours: ours, reference: reference)
    }
    let count = fixture.cases.count
    return [
      BenchRow(
        name: "one durable command on a case of 100 entries; bare inserts of the same rows",
        ours: Figure.perSecond(count, times.ours.median, "commands"),
        reference: Figure.perSecond(count, times.reference.median, "transactions"),
        ratio: 1 / times.ratio,
        budget: .atLeast(0.4)
      )
    ]
  }
}

/// What one command wrote.
private struct Written {
  let journal: BareRow
  let list: BareRow
  let access: BareRow
}

/// Finds the rows that commands have written.
private final class WrittenRows {
  private let database: BareSQLite
  private var position: Int
  private var access: Int

  init(_ path: String) throws {
    database = try BareSQLite(path)
    position = try database.number("SELECT max(position) FROM journal")
    access = try database.number("SELECT max(id) FROM access_log")
  }

  func sinceLastTime() throws -> [Written] {
    let journal = try database.rows("SELECT * FROM journal WHERE position > \(position)")
    let log = try database.rows("SELECT * FROM access_log WHERE id > \(access)")
    let lists = try database.rows(
      """
      SELECT l.* FROM journal j JOIN case_list l ON 'case/' || l.case_id = j.stream
      WHERE j.position > \(position) ORDER BY j.position
      """
    )
    position += journal.count
    access += log.count
    guard journal.count == lists.count, journal.count == log.count else {
      throw BenchFailure("a command wrote other rows than expected")
    }
    return journal.indices.map {
      Written(journal: journal[$0], list: lists[$0], access: log[$0])
    }
  }
}

/// Writes the same rows with prepared statements and nothing else.
private final class SameWrites {
  private let database: BareSQLite
  private let journal: BareStatement
  private let list: BareStatement
  private let access: BareStatement

  init(_ path: String) throws {
    database = try BareSQLite(path)
    journal = try database.prepare("INSERT INTO journal VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)")
    list = try database.prepare(
      """
      INSERT INTO case_list VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)
      ON CONFLICT (case_id) DO UPDATE SET version = excluded.version,
        case_number = excluded.case_number, client = excluded.client, unit = excluded.unit,
        phase = excluded.phase, episode = excluded.episode, opened = excluded.opened,
        closed = excluded.closed, own_worker = excluded.own_worker,
        open_responsibilities = excluded.open_responsibilities,
        earliest_due = excluded.earliest_due, next_meeting = excluded.next_meeting,
        next_followup = excluded.next_followup
      """
    )
    access = try database.prepare("INSERT INTO access_log VALUES (?,?,?,?,?,?,?,?)")
  }

  func `repeat`(_ written: Written) throws {
    try database.run("BEGIN IMMEDIATE")
    try journal.insert(written.journal)
    try list.insert(written.list)
    try access.insert(written.access)
    try database.run("COMMIT")
  }
}
