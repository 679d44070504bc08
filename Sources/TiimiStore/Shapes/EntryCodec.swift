import TiimiEncoding

/// Turns the entries of a case into journal payloads and back.
package typealias CaseEntryCodec = EntryCodec<CaseShape>

/// Turns the entries of a client's record into journal payloads and back.
package typealias ClientEntryCodec = EntryCodec<ClientShape>

/// Turns the entries of a link between clients' records into journal payloads and back.
package typealias LinkEntryCodec = EntryCodec<LinkShape>

/// Turns the entries of a staff member's record into journal payloads and back.
package typealias StaffEntryCodec = EntryCodec<StaffShape>

/// Turns the entries of a unit's record into journal payloads and back.
package typealias UnitEntryCodec = EntryCodec<UnitShape>

/// Where a payload comes from, and so how much is taken on trust.
package enum PayloadOrigin: Hashable, Sendable {
  /// This register's own journal: what this program wrote; fields that it does not know are passed over.
  case journal
  /// A file from outside: everything in it must be just as this program would have written it.
  case document
}

/// Turns the entries of one aggregate into journal payloads and back.
package enum EntryCodec<Shape: StreamShape> {
  /// The kind under which the entry is written, such as `meetingHeld`.
  package static func kind(of entry: Shape.Entry) -> String {
    Shape.current(for: entry).kind
  }

  /// The shape in which the entry is written, such as `meetingHeld.1`.
  package static func shape(of entry: Shape.Entry) -> String {
    Shape.current(for: entry).name
  }

  /// Writes the payload of the entry, an object in canonical JSON.
  package static func encode(_ entry: Shape.Entry, into writer: inout JSONWriter) {
    writer.object { Shape.writeFields(of: entry, into: &$0) }
  }

  /// Reads an entry from the UTF-8 bytes of its shape's name and its payload; throws ``ShapeFault``.
  package static func decode(
    shape name: UnsafeBufferPointer<UInt8>,
    payload: JSONNode,
    from origin: PayloadOrigin = .journal
  ) throws(ShapeFault) -> Shape.Entry {
    guard let index = Shape.table.index(of: name) else {
      throw ShapeFault(unknownShape: String(decoding: name, as: UTF8.self), from: origin)
    }
    return try read(payload, as: Shape.allCases[index], from: origin)
  }

  /// Reads an entry from the name of its shape and its payload; throws ``ShapeFault``.
  package static func decode(
    shape name: String,
    payload: JSONNode,
    from origin: PayloadOrigin = .journal
  ) throws(ShapeFault) -> Shape.Entry {
    var bytes = name
    guard let index = bytes.withUTF8({ Shape.table.index(of: $0) }) else {
      throw ShapeFault(unknownShape: name, from: origin)
    }
    return try read(payload, as: Shape.allCases[index], from: origin)
  }

  private static func read(
    _ payload: JSONNode,
    as shape: Shape,
    from origin: PayloadOrigin
  ) throws(ShapeFault) -> Shape.Entry {
    do {
      let entry = try shape.read(payload)
      if origin == .document { try payload.requireSame(as: canonical(entry)) }
      return entry
    } catch {
      throw ShapeFault(error, from: origin)
    }
  }

  private static func canonical(_ entry: Shape.Entry) throws(JSONFault) -> JSONNode {
    var writer = JSONWriter()
    encode(entry, into: &writer)
    return try JSONDocument(writer.bytes).root
  }
}
