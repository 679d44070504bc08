import TiimiEncoding

/// A part of a payload that is an object of its own, such as a participant or a venue.
protocol PayloadPart {
  /// Reads the part; throws ``JSONFault`` with the path of the field.
  init(part node: JSONNode) throws(JSONFault)

  /// Writes the fields in their fixed order.
  func writeFields(into writer: inout JSONWriter)
}

extension JSONNode {
  func part<Part: PayloadPart>(_ key: StaticString) throws(JSONFault) -> Part {
    try Part(part: required(key))
  }

  func optionalPart<Part: PayloadPart>(_ key: StaticString) throws(JSONFault) -> Part? {
    guard let node = try optional(key) else { return nil }
    return try Part(part: node)
  }

  func parts<Part: PayloadPart>(_ key: StaticString) throws(JSONFault) -> [Part] {
    var parts: [Part] = []
    for element in try elements(key) { parts.append(try Part(part: element)) }
    return parts
  }
}

extension JSONWriter {
  mutating func field(_ key: StaticString, _ part: (some PayloadPart)?) {
    guard let part else { return }
    object(key) { part.writeFields(into: &$0) }
  }

  mutating func field(_ key: StaticString, _ parts: [some PayloadPart]) {
    array(key, parts) { part, writer in
      writer.object { part.writeFields(into: &$0) }
    }
  }
}
