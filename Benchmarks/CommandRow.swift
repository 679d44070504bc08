import MinunTiimini
import TiimiDomain

/// One command on a case of a hundred entries, durable before it returns.
///
/// The turns change with every command, so that the disk is equally warm for both.
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
      let command = HundredEntries.command(100 + repetition)
      var (ours, reference) = (0.0, 0.0)
      for (summary, session) in zip(fixture.cases, sessions) {
        ours += try Stopwatch.seconds { try session.perform(command, on: summary.id) }
        let written = try source.sinceLastTime()
        reference += try Stopwatch.seconds { try target.repeat(written) }
      }
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
  private let journal: BareStatement
  private let list: BareStatement
  private let access: BareStatement
  private let database: BareSQLite
  private var position: Int
  private var line: Int

  init(_ path: String) throws {
    database = try BareSQLite(path)
    journal = try database.prepare("SELECT * FROM journal WHERE position > ?1")
    access = try database.prepare("SELECT * FROM access_log WHERE id > ?1")
    list = try database.prepare(
      """
      SELECT l.* FROM journal j JOIN case_list l ON l.case_id = substr(j.stream, 6)
      WHERE j.position > ?1
      """
    )
    position = try database.number("SELECT max(position) FROM journal")
    line = try database.number("SELECT max(id) FROM access_log")
  }

  func sinceLastTime() throws -> Written {
    let written = Written(
      journal: try journal.only(above: position),
      list: try list.only(above: position),
      access: try access.only(above: line)
    )
    position += 1
    line += 1
    return written
  }
}

extension BareStatement {
  /// The only row with a larger number; throws when there are several, or none.
  fileprivate func only(above number: Int) throws -> BareRow {
    bind(1, .integer(Int64(number)))
    let rows = try allRows()
    guard rows.count == 1 else { throw BenchFailure("a command wrote other rows than expected") }
    return rows[0]
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
