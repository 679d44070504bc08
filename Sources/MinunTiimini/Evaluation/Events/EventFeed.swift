import Glibc
import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiStore

/// The traces of the chosen cases, without a condition straight from the rows of the journal.
///
/// Of the rows only the few payloads are decoded that a log needs: where a case belongs, and which
/// entries are mistakes. That is what makes a log about as fast as reading its rows.
struct EventFeed {
  let source: ExportSource
  let words: EventWords
  let names: ExportNames
  private let end: Moment?
  private var gathering: EventGathering
  private var json = JSONReader()
  private var id: CaseID?
  private var actorText: [UInt8] = []
  private var actorPlace = EventWords.unknown

  /// How many bytes stand before the identifier in the name of a case's stream.
  private static let prefix = "case/".utf8.count

  init(_ source: ExportSource, words: EventWords, names: ExportNames) {
    self.source = source
    self.words = words
    self.names = names
    end = source.reading.end
    gathering = EventGathering(words)
  }

  mutating func eachTraceOfRows(
    progress: (_ done: Int) throws -> Void,
    _ body: (EventTrace, _ person: ClientID) throws -> Void
  ) throws {
    var done = 0
    try source.reading.reader.eachCaseRow { row in
      if row.version == 1 {
        try finish(body)
        if done > 0 { try progress(done) }
        done += 1
        id = CaseID(bytes: UnsafeBufferPointer(rebasing: row.stream.dropFirst(Self.prefix)))
        gathering.begin()
      }
      try take(row)
    }
    try finish(body)
    try progress(done)
  }

  /// The trace of a case by the names of the log.
  func trace(_ id: CaseID, person: ClientID, _ events: [CaseEvent]) -> EventTrace {
    var name: [UInt8] = []
    names.append(id, to: &name)
    return EventTrace(name: name, events: events, dates: names.dates(of: person))
  }

  private mutating func finish(_ body: (EventTrace, _ person: ClientID) throws -> Void) throws {
    guard let id, let client = gathering.client,
      let events = gathering.standing(source.reading.selection), !events.isEmpty
    else { return }
    let person = source.reading.person(of: client)
    try body(trace(id, person: person, events), person)
  }

  private mutating func take(_ row: borrowing CaseRowView) throws {
    guard let shape = row.shape, let (occurred, recorded) = row.times
    else { throw StoreFailure.damaged }
    if let end, recorded >= end { return }
    note(row.actor)
    gathering.add(
      version: row.version,
      activity: words.activities[shape],
      occurred: occurred,
      recorded: recorded,
      resource: actorPlace,
      turn: try row.entry(&json).map(EventTurn.init) ?? words.turns[shape]
    )
  }

  /// Looks up who wrote the row, unless it is who wrote the one before.
  private mutating func note(_ actor: UnsafeBufferPointer<UInt8>) {
    if actorText.withUnsafeBufferPointer({ $0.isSame(as: actor) }) { return }
    actorText = Array(actor)
    actorPlace = words.resource(StaffID(bytes: actor))
  }
}

extension CaseRowView {
  /// When it happened and when it was written; nil when one cannot be read.
  ///
  /// Most entries are written as they happen: then the second text is the first.
  fileprivate var times: (occurred: Moment, recorded: Moment)? {
    let (first, second) = (occurred, recorded)
    guard let moment = Moment(isoBytes: first) else { return nil }
    if first.isSame(as: second) { return (moment, moment) }
    return Moment(isoBytes: second).map { (moment, $0) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether both hold the same bytes, compared many at a time.
  fileprivate func isSame(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = baseAddress, let second = other.baseAddress else {
      return count == other.count
    }
    return count == other.count && memcmp(first, second, count) == 0
  }
}
