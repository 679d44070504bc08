import TiimiDomain
import TiimiEncoding

/// The stored shapes of what happens in the invitation phase.
package enum InvitationShape: String, EntryShape {
  case informed = "clientInformed.1"
  case answered = "invitationAnswered.1"
  case permitted = "permissionGiven.1"
  case withdrawn = "permissionWithdrawn.1"

  package static func current(for entry: InvitationEntry) -> InvitationShape {
    switch entry {
    case .informed: .informed
    case .answered: .answered
    case .permitted: .permitted
    case .permissionWithdrawn: .withdrawn
    }
  }

  package static func writeFields(of entry: InvitationEntry, into writer: inout JSONWriter) {
    switch entry {
    case .informed(let information):
      writer.field("what", information.what)
      writer.field("who", information.who)
      writer.field("why", information.why)
      writer.field("alternatives", information.alternatives)
    case .answered(let answer, let voice, let words):
      answer.writeFields(into: &writer)
      writer.field("by", voice)
      writer.field("words", words)
    case .permitted(let number, let terms, let voice):
      writer.field("number", number)
      terms.writeFields(into: &writer)
      writer.field("by", voice)
    case .permissionWithdrawn(let permission, let reason):
      writer.field("permission", permission)
      writer.field("reason", reason)
    }
  }

  package func read(_ payload: JSONNode) throws(JSONFault) -> InvitationEntry {
    switch self {
    case .informed:
      .informed(
        Information(
          what: try payload.string("what"),
          who: try payload.string("who"),
          why: try payload.string("why"),
          alternatives: try payload.string("alternatives")
        )
      )
    case .answered:
      .answered(
        try InvitationAnswer(part: payload),
        by: try payload.part("by"),
        words: try payload.optionalString("words")
      )
    case .permitted:
      .permitted(
        try payload.number("number"),
        try PermissionTerms(part: payload),
        by: try payload.part("by")
      )
    case .withdrawn:
      .permissionWithdrawn(
        try payload.number("permission"),
        reason: try payload.optionalString("reason")
      )
    }
  }
}

/// The answer is `yes`, `no`, or `later` with the day `until` which it is left.
extension InvitationAnswer: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    switch try node.string("answer") {
    case "yes": self = .yes
    case "no": self = .no
    case "later": self = .later(until: try node.day("until"))
    default: throw try node.required("answer").fault(.invalid)
    }
  }

  func writeFields(into writer: inout JSONWriter) {
    switch self {
    case .yes:
      writer.field("answer", "yes")
    case .no:
      writer.field("answer", "no")
    case .later(let until):
      writer.field("answer", "later")
      writer.field("until", until)
    }
  }
}

extension PermissionTerms: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      kind: try node.choice("kind"),
      purpose: try node.string("purpose"),
      recipients: try node.strings("recipients"),
      items: try node.strings("items"),
      from: try node.day("from"),
      until: try node.optionalDay("until")
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("kind", kind)
    writer.field("purpose", purpose)
    writer.field("recipients", recipients)
    writer.field("items", items)
    writer.field("from", from)
    writer.field("until", until)
  }
}
