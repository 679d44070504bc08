import TiimiDomain
import TiimiEncoding

extension Venue: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    try self.init(node, phone: nil)
  }

  /// Reads a venue of the second shape, which has the number to ring when the connection fails.
  init(withPhone node: JSONNode) throws(JSONFault) {
    try self.init(node, phone: try node.string("phone"))
  }

  private init(_ node: JSONNode, phone: String?) throws(JSONFault) {
    self.init(
      starts: try node.wallTime("starts"),
      ends: try node.wallTime("ends"),
      place: try node.optionalString("place"),
      mode: try node.choice("mode"),
      link: try node.optionalString("link"),
      phone: phone
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("starts", starts)
    writer.field("ends", ends)
    writer.field("place", place)
    writer.field("mode", mode)
    writer.field("link", link)
    writer.field("phone", phone)
  }
}

/// The presence is `inPerson`, `remote`, `excused` with its `reason`, or `absent`.
extension Attendance: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    try self.init(node, identified: nil)
  }

  /// Reads a line of the second shape, in which remote participants may have been identified.
  init(identified node: JSONNode) throws(JSONFault) {
    try self.init(node, identified: try node.optionalPart("identified"))
  }

  private init(_ node: JSONNode, identified: RemoteIdentification?) throws(JSONFault) {
    self.init(
      try node.part("participant"),
      try Self.presence(in: node),
      arrived: try node.optionalWallTime("arrived"),
      left: try node.optionalWallTime("left"),
      identified: identified
    )
  }

  private static func presence(in node: JSONNode) throws(JSONFault) -> Presence {
    switch try node.string("presence") {
    case "inPerson": .inPerson
    case "remote": .remote
    case "excused": .excused(reason: try node.string("reason"))
    case "absent": .absent
    default: throw try node.required("presence").fault(.invalid)
    }
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("participant", participant)
    switch presence {
    case .inPerson:
      writer.field("presence", "inPerson")
    case .remote:
      writer.field("presence", "remote")
    case .excused(let reason):
      writer.field("presence", "excused")
      writer.field("reason", reason)
    case .absent:
      writer.field("presence", "absent")
    }
    writer.field("arrived", arrived)
    writer.field("left", left)
    writer.field("identified", identified)
  }
}

/// `{"how":"strong"}`, `known`, `document`, or `other` with its `words`.
extension RemoteIdentification: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    switch try node.string("how") {
    case "strong": self = .strong
    case "known": self = .known
    case "document": self = .document
    case "other": self = .other(try node.string("words"))
    default: throw try node.required("how").fault(.invalid)
    }
  }

  func writeFields(into writer: inout JSONWriter) {
    switch self {
    case .strong: writer.field("how", "strong")
    case .known: writer.field("how", "known")
    case .document: writer.field("how", "document")
    case .other(let words):
      writer.field("how", "other")
      writer.field("words", words)
    }
  }
}
