import TiimiDomain
import TiimiEncoding

/// `{"who":"client"}`, `{"who":"closePerson","number":1}`, `{"who":"staff","staff":…}` or
/// `{"who":"outside","name":…,"organisation":…}`.
extension Participant: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    switch try node.string("who") {
    case "client": self = .client
    case "closePerson": self = .closePerson(try node.int("number"))
    case "staff": self = .staff(try node.identifier("staff"))
    case "outside":
      self = .outside(
        name: try node.string("name"),
        organisation: try node.string("organisation")
      )
    default: throw try node.required("who").fault(.invalid)
    }
  }

  func writeFields(into writer: inout JSONWriter) {
    switch self {
    case .client:
      writer.field("who", "client")
    case .closePerson(let number):
      writer.field("who", "closePerson")
      writer.field("number", number)
    case .staff(let staff):
      writer.field("who", "staff")
      writer.field("staff", staff)
    case .outside(let name, let organisation):
      writer.field("who", "outside")
      writer.field("name", name)
      writer.field("organisation", organisation)
    }
  }
}

/// `{"who":"client"}` or `{"who":"representative","ground":…,"name":…}`.
extension Voice: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    switch try node.string("who") {
    case "client": self = .client
    case "representative":
      self = .representative(ground: try node.choice("ground"), name: try node.string("name"))
    default: throw try node.required("who").fault(.invalid)
    }
  }

  func writeFields(into writer: inout JSONWriter) {
    switch self {
    case .client:
      writer.field("who", "client")
    case .representative(let ground, let name):
      writer.field("who", "representative")
      writer.field("ground", ground)
      writer.field("name", name)
    }
  }
}
