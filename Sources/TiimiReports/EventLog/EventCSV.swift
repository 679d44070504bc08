/// The events as comma-separated values (RFC 4180): UTF-8 without a byte order mark, CRLF, a header.
package struct EventCSV: EventLogWriter {
  /// The columns in order.
  package static let columns = [
    "case", "event", "activity", "part", "occurred", "recorded", "resource", "profession", "sector",
    "unit", "episode", "days_late",
  ]

  private let activities: [[UInt8]]
  private let resources: [[UInt8]]
  private let units: [[UInt8]]

  package init(_ vocabulary: EventVocabulary) {
    activities = vocabulary.activities.map { Self.cells($0.name, $0.part) }
    resources = vocabulary.resources.map { Self.cells($0.name, $0.profession, $0.sector) }
    units = vocabulary.units.map { Self.cells($0) }
  }

  package func begin(into bytes: inout [UInt8]) {
    bytes += Self.columns.joined(separator: ",").utf8
    bytes += Self.lineEnd
  }

  package func write(_ trace: EventTrace, into bytes: inout [UInt8]) {
    let name = Self.cell(String(decoding: trace.name, as: UTF8.self))
    let isQuoted = name.last == Self.quote
    for event in trace.events {
      bytes += name
      bytes.append(Self.comma)
      bytes += isQuoted ? name.dropLast() : name[...]
      bytes.append(UInt8(ascii: "."))
      bytes.append(decimal: event.version)
      if isQuoted { bytes.append(Self.quote) }
      bytes += activities[event.activity]
      bytes.append(Self.comma)
      bytes.append(local: trace.dates.moment(event.occurred))
      bytes.append(Self.comma)
      bytes.append(local: trace.dates.moment(event.recorded))
      bytes += resources[event.resource]
      bytes += units[event.unit]
      bytes.append(Self.comma)
      bytes.append(decimal: event.episode)
      bytes.append(Self.comma)
      bytes.append(decimal: event.daysLate)
      bytes += Self.lineEnd
    }
  }

  package func end(into bytes: inout [UInt8]) {}

  /// Cells that follow another one, each with the comma before it.
  private static func cells(_ texts: String...) -> [UInt8] {
    texts.flatMap { [comma] + cell($0) }
  }

  private static func cell(_ text: String) -> [UInt8] {
    var cells = CSVCells()
    cells.text(text)
    return cells.bytes
  }

  private static let comma = UInt8(ascii: ",")
  private static let quote = UInt8(ascii: "\"")
  private static let lineEnd: [UInt8] = [0x0D, 0x0A]
}
