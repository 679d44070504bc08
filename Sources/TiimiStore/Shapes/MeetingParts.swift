import TiimiDomain
import TiimiEncoding

extension Venue: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      starts: try node.wallTime("starts"),
      ends: try node.wallTime("ends"),
      place: try node.optionalString("place"),
      mode: try node.choice("mode"),
      link: try node.optionalString("link")
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("starts", starts)
    writer.field("ends", ends)
    writer.field("place", place)
    writer.field("mode", mode)
    writer.field("link", link)
  }
}

/// The presence is `inPerson`, `remote`, `excused` with its `reason`, or `absent`.
extension Attendance: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      try node.part("participant"),
      try Self.presence(in: node),
      arrived: try node.optionalWallTime("arrived"),
      left: try node.optionalWallTime("left")
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
  }
}
