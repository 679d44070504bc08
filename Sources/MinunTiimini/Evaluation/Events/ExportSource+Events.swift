import TiimiDomain
import TiimiReports
import TiimiStore

extension ExportSource {
  /// A way to add to a file: it lends the portion at hand to a closure that appends bytes to it.
  public typealias Appending = ((inout [UInt8]) throws -> Void) throws -> Void

  /// Writes the events of the chosen cases, each told with its case alone, in memory that does not grow.
  ///
  /// - Parameters:
  ///   - format: CSV, JSON lines or XES; for the object-centric forms nothing is written.
  ///   - names: What stands for cases, staff and units, and how dates leave.
  ///   - append: Takes the bytes.
  ///   - progress: Told how many cases of the register have been passed.
  /// - Returns: How much was written.
  /// - Throws: `StoreFailure`, and what the closures throw.
  public func writeEvents(
    _ format: EventLogFormat,
    names: ExportNames,
    to append: Appending,
    progress: (_ done: Int) throws -> Void = { _ in }
  ) throws -> EventLogCounts {
    let words = EventWords(context, names: names)
    var counts = EventLogCounts(words.vocabulary)
    guard let writer = format.writer(words.vocabulary) else { return counts }
    try append { writer.begin(into: &$0) }
    var feed = EventFeed(self, words: words, names: names)
    try feed.eachTrace(progress: progress) { trace, person in
      counts.add(trace, of: person)
      try append { writer.write(trace, into: &$0) }
    }
    try append { writer.end(into: &$0) }
    return counts
  }

  /// Writes the chosen cases as objects and events in OCEL 2.0 JSON, in memory that does not grow.
  ///
  /// The register is gone through twice, for the objects and for the events; both passes see the same.
  /// - Parameters:
  ///   - names: What stands for clients, cases, staff and units, and how dates leave.
  ///   - append: Takes the bytes.
  ///   - progress: Told how many of twice the cases of the register have been passed.
  /// - Returns: How much was written.
  /// - Throws: `StoreFailure`, and what the closures throw.
  public func writeObjectEvents(
    names: ExportNames,
    to append: Appending,
    progress: (_ done: Int) throws -> Void = { _ in }
  ) throws -> EventLogCounts {
    let feed = ObjectFeed(self, names: names)
    var shared = SharedObjects(feed.words, names: names)
    var counts = EventLogCounts(feed.words.vocabulary)
    var json = OCELJSON(feed.words.vocabulary)
    try append { json.begin(into: &$0) }
    try feed.eachCase(progress: progress) { told, evaluated in
      counts.addCase(of: evaluated.person)
      for object in shared.withNew(told, evaluated.person) {
        counts.add(object)
        try append { json.write(object, into: &$0) }
      }
    }
    try append { json.turn(into: &$0) }
    let advance: (Int) throws -> Void = { try progress($0 + caseCount) }
    try feed.eachCase(progress: advance) { told, _ in
      for event in told.events {
        counts.add(event)
        try append { json.write(event, into: &$0) }
      }
    }
    try append { json.end(into: &$0) }
    return counts
  }
}
