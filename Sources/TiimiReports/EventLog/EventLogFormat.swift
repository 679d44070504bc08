/// The forms in which the events of cases can be written.
public enum EventLogFormat: String, CaseIterable, Sendable {
  /// Comma-separated values with a header, RFC 4180.
  case csv
  /// One JSON object on each line.
  case ndjson
  /// XES 2.0, one trace for each case.
  case xes
  /// Object-centric events, OCEL 2.0, as JSON.
  case ocelJSON = "ocel-json"
  /// Object-centric events, OCEL 2.0, as a SQLite file.
  case ocelSQLite = "ocel-sqlite"

  /// Whether an event is told with the things it touches rather than with its case alone.
  public var isObjectCentric: Bool { self == .ocelJSON || self == .ocelSQLite }

  /// What the name of a file of this form ends with, without the dot.
  public var suffix: String {
    switch self {
    case .csv: "csv"
    case .ndjson: "ndjson"
    case .xes: "xes"
    case .ocelJSON: "json"
    case .ocelSQLite: "sqlite"
    }
  }
}

/// Writes the events of cases one case after another, in memory that does not grow.
package protocol EventLogWriter {
  /// Makes a writer that knows the words it will need.
  init(_ vocabulary: EventVocabulary)
  /// Adds what comes before the first case.
  func begin(into bytes: inout [UInt8])
  /// Adds a case.
  func write(_ trace: EventTrace, into bytes: inout [UInt8])
  /// Adds what comes after the last case.
  func end(into bytes: inout [UInt8])
}

extension EventLogFormat {
  /// The writer of a log that tells events with their case alone; nil for the object-centric ones.
  package func writer(_ vocabulary: EventVocabulary) -> (any EventLogWriter)? {
    switch self {
    case .csv: EventCSV(vocabulary)
    case .ndjson: EventNDJSON(vocabulary)
    case .xes: EventXES(vocabulary)
    case .ocelJSON, .ocelSQLite: nil
    }
  }
}
