import TiimiDomain
import TiimiEncoding

/// The stored shapes of what happens in the follow-up phase.
package enum FollowUpShape: String, EntryShape {
  case scheduled = "followUpScheduled.1"
  case held = "followUpHeld.1"

  package static func current(for entry: FollowUpEntry) -> FollowUpShape {
    switch entry {
    case .scheduled: .scheduled
    case .held: .held
    }
  }

  package static func writeFields(of entry: FollowUpEntry, into writer: inout JSONWriter) {
    switch entry {
    case .scheduled(let number, let day):
      writer.field("number", number)
      writer.field("day", day)
    case .held(let followUp, let day, let experience, let next):
      writer.field("followUp", followUp)
      writer.field("day", day)
      writer.field("experience", experience)
      writer.field("next", next)
    }
  }

  package func read(_ payload: JSONNode) throws(JSONFault) -> FollowUpEntry {
    switch self {
    case .scheduled:
      .scheduled(try payload.number("number"), try payload.day("day"))
    case .held:
      .held(
        try payload.number("followUp"),
        day: try payload.day("day"),
        experience: try payload.part("experience"),
        next: try payload.part("next")
      )
    }
  }
}

/// `{"step":"followUp","day":…}` or `{"step":"closing"}`.
extension NextStep: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    switch try node.string("step") {
    case "followUp": self = .followUp(try node.day("day"))
    case "closing": self = .closing
    default: throw try node.required("step").fault(.invalid)
    }
  }

  func writeFields(into writer: inout JSONWriter) {
    switch self {
    case .followUp(let day):
      writer.field("step", "followUp")
      writer.field("day", day)
    case .closing:
      writer.field("step", "closing")
    }
  }
}
