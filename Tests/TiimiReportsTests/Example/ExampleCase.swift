import Testing
import TiimiDomain
import TiimiReports

/// A made-up case, written entry by entry, with the people in it.
struct ExampleCase {
  let people: ExamplePeople
  private(set) var history: CaseHistory
  private var source = IdentifierSource(randomness: SeededRandomness(seed: 17))

  init() {
    people = ExamplePeople()
    var source = IdentifierSource(randomness: SeededRandomness(seed: 1))
    let id: CaseID = source.next(at: Moment(milliseconds: 0))
    history = CaseHistory(id: id, entries: [])
  }

  var file: CaseFile { history.file }

  /// Performs a command at a Finnish wall time; written down at once unless said otherwise.
  mutating func perform(
    _ command: CaseCommand,
    at wall: String,
    written: String? = nil,
    by actor: StaffID? = nil
  ) throws {
    let occurred = try Self.moment(wall)
    let recorded = try written.map(Self.moment) ?? occurred
    let actor = actor ?? people.liisa
    let setting = Setting(
      actor: actor,
      occurred: occurred,
      recorded: recorded,
      staff: people.professionals
    )
    let entries = try history.decide(command, in: setting)
    let first = (history.entries.last?.version ?? 0) + 1
    var new: [RecordedEntry] = []
    for (offset, entry) in entries.enumerated() {
      new.append(
        RecordedEntry(
          id: source.next(at: recorded),
          version: first + offset,
          occurred: occurred,
          recorded: recorded,
          actor: actor,
          purpose: .care,
          entry: entry
        )
      )
    }
    history.append(new)
  }

  static func moment(_ wall: String) throws -> Moment {
    let time = try #require(WallTime(iso: wall))
    return try #require(HelsinkiTime.moment(of: time))
  }

  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  static func venue(
    _ day: String,
    from start: String,
    to end: String,
    mode: MeetingMode,
    link: String? = nil
  ) throws -> Venue {
    Venue(
      starts: try #require(WallTime(iso: "\(day)T\(start)")),
      ends: try #require(WallTime(iso: "\(day)T\(end)")),
      place: "Ylöjärven sote-keskus, huone 204",
      mode: mode,
      link: link
    )
  }
}
