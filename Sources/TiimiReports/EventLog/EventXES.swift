import TiimiEncoding

/// The events as XES 2.0: one trace for each case, with the standard extensions and a classifier.
package struct EventXES: EventLogWriter {
  private let activities: EventTexts
  private let resources: EventTexts
  private let units: EventTexts

  package init(_ vocabulary: EventVocabulary) {
    activities = EventTexts(vocabulary.activities) {
      Self.strings([("concept:name", $0.name), ("part", $0.part)])
    }
    resources = EventTexts(vocabulary.resources) {
      Self.strings([
        ("org:resource", $0.name), ("org:role", $0.profession), ("sector", $0.sector),
      ])
    }
    units = EventTexts(vocabulary.units) { Self.strings([("org:group", $0)]) }
  }

  package func begin(into bytes: inout [UInt8]) {
    bytes.append(literal: Self.head)
  }

  package func write(_ trace: EventTrace, into bytes: inout [UInt8]) {
    let name = Array(Self.escaped(String(decoding: trace.name, as: UTF8.self)).utf8)
    bytes.append(literal: "<trace>\n<string key=\"concept:name\" value=\"")
    bytes += name
    bytes.append(literal: "\"/>\n")
    var time = LocalTimeText()
    for event in trace.events {
      bytes.append(literal: "<event>\n")
      activities.append(event.activity, to: &bytes)
      bytes.append(literal: "<string key=\"concept:instance\" value=\"")
      bytes += name
      bytes.append(UInt8(ascii: "."))
      bytes.append(decimal: event.version)
      bytes.append(
        literal:
          "\"/>\n<string key=\"lifecycle:transition\" value=\"complete\"/>\n<date key=\"time:timestamp\" value=\""
      )
      time.append(trace.dates.moment(event.occurred), to: &bytes)
      bytes.append(literal: "\"/>\n<date key=\"recorded\" value=\"")
      time.append(trace.dates.moment(event.recorded), to: &bytes)
      bytes.append(literal: "\"/>\n")
      resources.append(event.resource, to: &bytes)
      units.append(event.unit, to: &bytes)
      bytes.append(literal: "<int key=\"episode\" value=\"")
      bytes.append(decimal: event.episode)
      bytes.append(literal: "\"/>\n<int key=\"days_late\" value=\"")
      bytes.append(decimal: event.daysLate)
      bytes.append(literal: "\"/>\n</event>\n")
    }
    bytes.append(literal: "</trace>\n")
  }

  package func end(into bytes: inout [UInt8]) {
    bytes.append(literal: "</log>\n")
  }

  /// The attributes that are not empty, each on its line.
  private static func strings(_ fields: [(key: String, value: String)]) -> [UInt8] {
    let lines = fields.filter { !$0.value.isEmpty }.map {
      "<string key=\"\($0.key)\" value=\"\(escaped($0.value))\"/>\n"
    }
    return Array(lines.joined().utf8)
  }

  private static func escaped(_ text: String) -> String {
    XMLWriter.escaped(text, isAttribute: true)
  }

  private static let head: StaticString = """
    <?xml version="1.0" encoding="UTF-8"?>
    <log xes.version="2.0" xes.features="" xmlns="http://www.xes-standard.org/">
    <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
    <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
    <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
    <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
    <global scope="trace">
    <string key="concept:name" value=""/>
    </global>
    <global scope="event">
    <string key="concept:name" value=""/>
    <string key="concept:instance" value=""/>
    <string key="lifecycle:transition" value="complete"/>
    <date key="time:timestamp" value="1970-01-01T00:00:00.000+00:00"/>
    <date key="recorded" value="1970-01-01T00:00:00.000+00:00"/>
    <string key="part" value=""/>
    <int key="episode" value="1"/>
    <int key="days_late" value="0"/>
    </global>
    <classifier name="Activity" keys="concept:name"/>
    <classifier name="Part" keys="part"/>
    <string key="concept:name" value="Minun tiimini"/>
    <string key="lifecycle:model" value="standard"/>

    """
}
