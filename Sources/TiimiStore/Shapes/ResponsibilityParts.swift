import TiimiDomain
import TiimiEncoding

/// `{"who":"client"}` or `{"who":"member","member":2}`.
extension Accountable: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    switch try node.string("who") {
    case "client": self = .client
    case "member": self = .member(try node.number("member"))
    default: throw try node.required("who").fault(.invalid)
    }
  }

  func writeFields(into writer: inout JSONWriter) {
    switch self {
    case .client:
      writer.field("who", "client")
    case .member(let member):
      writer.field("who", "member")
      writer.field("member", member)
    }
  }
}

/// `{"on":"topic","topic":1}`, `{"on":"goal","goal":1}` or `{"on":"need","need":1}`.
extension ResponsibilityBasis: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    switch try node.string("on") {
    case "topic": self = .topic(try node.number("topic"))
    case "goal": self = .goal(try node.number("goal"))
    case "need": self = .need(try node.number("need"))
    default: throw try node.required("on").fault(.invalid)
    }
  }

  func writeFields(into writer: inout JSONWriter) {
    switch self {
    case .topic(let topic):
      writer.field("on", "topic")
      writer.field("topic", topic)
    case .goal(let goal):
      writer.field("on", "goal")
      writer.field("goal", goal)
    case .need(let need):
      writer.field("on", "need")
      writer.field("need", need)
    }
  }
}

/// `{"responsibility":1,"fate":"keep"}`, with `to` when the fate is `handOver` and `reason` when it is
/// `cancel`; nothing more when it is `unassign`.
extension ResponsibilityDisposal: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    let responsibility: ItemNumber<Responsibility> = try node.number("responsibility")
    switch try node.string("fate") {
    case "keep": self.init(responsibility, .keep)
    case "handOver": self.init(responsibility, .handOver(to: try node.part("to")))
    case "unassign": self.init(responsibility, .unassign)
    case "cancel": self.init(responsibility, .cancel(reason: try node.string("reason")))
    default: throw try node.required("fate").fault(.invalid)
    }
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("responsibility", responsibility)
    switch fate {
    case .keep:
      writer.field("fate", "keep")
    case .handOver(let accountable):
      writer.field("fate", "handOver")
      writer.field("to", accountable)
    case .unassign:
      writer.field("fate", "unassign")
    case .cancel(let reason):
      writer.field("fate", "cancel")
      writer.field("reason", reason)
    }
  }
}
