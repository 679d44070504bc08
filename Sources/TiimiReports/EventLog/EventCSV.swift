/// The events as comma-separated values (RFC 4180): UTF-8 without a byte order mark, CRLF, a header.
package struct EventCSV: EventLogWriter {
  /// The columns in order.
  package static let columns = [
    "case", "event", "activity", "part", "occurred", "recorded", "resource", "profession", "sector",
    "unit", "episode", "days_late",
  ]

  private let activities: EventTexts
  private let resources: EventTexts
  private let units: EventTexts

  package init(_ vocabulary: EventVocabulary) {
    activities = EventTexts(vocabulary.activities) { Self.cells($0.name, $0.part) }
    resources = EventTexts(vocabulary.resources) { Self.cells($0.name, $0.profession, $0.sector) }
    units = EventTexts(vocabulary.units) { Self.cells($0) }
  }

  package func begin(into bytes: inout [UInt8]) {
    bytes += Self.columns.joined(separator: ",").utf8
    bytes.append(literal: "\r\n")
  }

  package func write(_ trace: EventTrace, into bytes: inout [UInt8]) {
    let name = Self.cell(String(decoding: trace.name, as: UTF8.self))
    let isQuoted = name.last == Self.quote
    let stem = isQuoted ? name.dropLast() : name[...]
    let start = name + [Self.comma] + stem + [UInt8(ascii: ".")]
    var time = LocalTimeText()
    for event in trace.events {
      bytes += start
      bytes.append(decimal: event.version)
      if isQuoted { bytes.append(Self.quote) }
      activities.append(event.activity, to: &bytes)
      bytes.append(Self.comma)
      time.append(trace.dates.moment(event.occurred), to: &bytes)
      bytes.append(Self.comma)
      time.append(trace.dates.moment(event.recorded), to: &bytes)
      resources.append(event.resource, to: &bytes)
      units.append(event.unit, to: &bytes)
      bytes.append(Self.comma)
      bytes.append(decimal: event.episode)
      bytes.append(Self.comma)
      bytes.append(decimal: event.daysLate)
      bytes.append(literal: "\r\n")
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
}
