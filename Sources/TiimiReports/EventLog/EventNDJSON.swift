import TiimiEncoding

/// The events as JSON lines: one object for each, what is missing left out.
package struct EventNDJSON: EventLogWriter {
  private let activities: EventTexts
  private let resources: EventTexts
  private let units: EventTexts

  package init(_ vocabulary: EventVocabulary) {
    activities = EventTexts(vocabulary.activities) {
      Self.fields([("activity", $0.name), ("part", $0.part)])
    }
    resources = EventTexts(vocabulary.resources) {
      Self.fields([
        ("resource", $0.name), ("profession", $0.profession), ("sector", $0.sector),
      ])
    }
    units = EventTexts(vocabulary.units) { Self.fields([("unit", $0)]) }
  }

  package func begin(into bytes: inout [UInt8]) {}

  package func write(_ trace: EventTrace, into bytes: inout [UInt8]) {
    let name = Self.quoted(trace.name)
    var time = LocalTimeText()
    for event in trace.events {
      bytes.append(literal: "{\"case\":")
      bytes += name
      bytes.append(literal: ",\"event\":")
      bytes += name.dropLast()
      bytes.append(UInt8(ascii: "."))
      bytes.append(decimal: event.version)
      bytes.append(UInt8(ascii: "\""))
      activities.append(event.activity, to: &bytes)
      bytes.append(literal: ",\"occurred\":\"")
      time.append(trace.dates.moment(event.occurred), to: &bytes)
      bytes.append(literal: "\",\"recorded\":\"")
      time.append(trace.dates.moment(event.recorded), to: &bytes)
      bytes.append(UInt8(ascii: "\""))
      resources.append(event.resource, to: &bytes)
      units.append(event.unit, to: &bytes)
      bytes.append(literal: ",\"episode\":")
      bytes.append(decimal: event.episode)
      bytes.append(literal: ",\"days_late\":")
      bytes.append(decimal: event.daysLate)
      bytes.append(literal: "}\n")
    }
  }

  package func end(into bytes: inout [UInt8]) {}

  /// The fields that are not empty, each with the comma before it.
  private static func fields(_ fields: [(name: StaticString, value: String)]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      for field in fields where !field.value.isEmpty { writer.field(field.name, field.value) }
    }
    let inside = writer.bytes.dropFirst().dropLast()
    return inside.isEmpty ? [] : [UInt8(ascii: ",")] + inside
  }

  private static func quoted(_ text: [UInt8]) -> [UInt8] {
    var writer = JSONWriter()
    writer.value(String(decoding: text, as: UTF8.self))
    return writer.bytes
  }
}

extension [UInt8] {
  /// Adds a text that was known when the program was written.
  mutating func append(literal text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }
}
