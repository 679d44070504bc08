import TiimiDomain
import TiimiEncoding

/// The stored shapes of what happens with the shared plan.
package enum PlanShape: String, EntryShape {
  case written = "planItemWritten.1"
  case agreed = "planAgreed.1"
  case revised = "planRevised.1"

  package static func current(for entry: PlanEntry) -> PlanShape {
    switch entry {
    case .written: .written
    case .agreed: .agreed
    case .revised: .revised
    }
  }

  package static func writeFields(of entry: PlanEntry, into writer: inout JSONWriter) {
    switch entry {
    case .written(let item, let content):
      writer.field("item", item.rawValue)
      writer.field("content", content)
    case .agreed(let version, let clientView):
      writer.field("version", version)
      writer.field("clientView", clientView)
    case .revised(let reason):
      writer.field("reason", reason)
    }
  }

  package func read(_ payload: JSONNode) throws(JSONFault) -> PlanEntry {
    switch self {
    case .written:
      .written(try payload.choice("item"), try payload.part("content"))
    case .agreed:
      .agreed(
        version: try payload.int("version", in: 1...Int.max),
        clientView: try payload.part("clientView")
      )
    case .revised:
      .revised(reason: try payload.string("reason"))
    }
  }
}

/// `{"text":…}` or `{"obstacle":…}`.
extension PlanContent: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    if let obstacle = try node.optionalString("obstacle") {
      self = .obstacle(obstacle)
    } else {
      self = .text(try node.string("text"))
    }
  }

  func writeFields(into writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.field("text", text)
    case .obstacle(let obstacle): writer.field("obstacle", obstacle)
    }
  }
}
