import TiimiEncoding

/// Writes object-centric events as OCEL 2.0 JSON, piece by piece: objects first, then events.
package struct OCELJSON {
  private let kinds: [String]
  private var writer = JSONWriter(reserving: 1 << 16)
  private var isFirst = true

  /// Makes a writer that knows what can happen.
  package init(_ vocabulary: EventVocabulary) {
    kinds = vocabulary.activities.map(\.name)
  }

  /// Adds the types, and opens the list of objects.
  package mutating func begin(into bytes: inout [UInt8]) {
    bytes.append(literal: "{\"objectTypes\":")
    write(into: &bytes) { writer in
      Self.write(OCELObjectType.allCases.map { ($0.rawValue, $0.attributes) }, into: &writer)
    }
    bytes.append(literal: ",\n\"eventTypes\":")
    let types = kinds.map { ($0, OCELEventAttributes.of($0)) }
    write(into: &bytes) { Self.write(types, into: &$0) }
    bytes.append(literal: ",\n\"objects\":[")
    isFirst = true
  }

  /// Adds an object.
  package mutating func write(_ object: OCELObject, into bytes: inout [UInt8]) {
    separate(&bytes)
    write(into: &bytes) { writer in
      writer.object { writer in
        writer.field("id", object.id)
        writer.field("type", object.type.rawValue)
        writer.array("attributes") { writer in
          for field in object.fields {
            Self.write(field, at: OCELObject.beginning, into: &writer)
          }
          for change in object.changes {
            Self.write(change.field, at: OCELValue.text(change.moment), into: &writer)
          }
        }
        Self.write(object.relations, into: &writer)
      }
    }
  }

  /// Closes the list of objects and opens that of events.
  package mutating func turn(into bytes: inout [UInt8]) {
    bytes.append(literal: "],\n\"events\":[")
    isFirst = true
  }

  /// Adds an event.
  package mutating func write(_ event: OCELEvent, into bytes: inout [UInt8]) {
    separate(&bytes)
    let kind = kinds[event.activity]
    write(into: &bytes) { writer in
      writer.object { writer in
        writer.field("id", event.id)
        writer.field("type", kind)
        writer.field("time", OCELValue.text(event.moment))
        writer.array("attributes", event.fields) { field, writer in
          Self.write(field, at: nil, into: &writer)
        }
        Self.write(event.relations, into: &writer)
      }
    }
  }

  /// Closes the list of events and the log.
  package func end(into bytes: inout [UInt8]) {
    bytes.append(literal: "]}\n")
  }

  private mutating func separate(_ bytes: inout [UInt8]) {
    if isFirst { bytes.append(literal: "\n") } else { bytes.append(literal: ",\n") }
    isFirst = false
  }

  private mutating func write(into bytes: inout [UInt8], _ body: (inout JSONWriter) -> Void) {
    writer.removeAll()
    body(&writer)
    bytes += writer.bytes
  }

  private static func write(
    _ types: [(name: String, attributes: [OCELAttribute])],
    into writer: inout JSONWriter
  ) {
    writer.array { writer in
      for type in types {
        writer.object { writer in
          writer.field("name", type.name)
          writer.array("attributes", type.attributes) { attribute, writer in
            writer.object {
              $0.field("name", attribute.name)
              $0.field("type", attribute.type.rawValue)
            }
          }
        }
      }
    }
  }

  private static func write(_ field: OCELField, at time: String?, into writer: inout JSONWriter) {
    writer.object {
      $0.field("name", field.name)
      $0.field("time", time)
      $0.field("value", field.value.text)
    }
  }

  private static func write(_ relations: [OCELRelation], into writer: inout JSONWriter) {
    writer.array("relationships", relations) { relation, writer in
      writer.object {
        $0.field("objectId", relation.object)
        $0.field("qualifier", relation.qualifier.rawValue)
      }
    }
  }
}
