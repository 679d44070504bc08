import TiimiDomain
import TiimiEncoding

extension ClientDetails: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      familyName: try node.string("familyName"),
      givenNames: try node.string("givenNames"),
      code: try node.part("code"),
      statedBirthDay: try node.optionalDay("statedBirthDay"),
      phone: try node.optionalString("phone"),
      address: try node.optionalString("address"),
      language: try node.string("language"),
      needsInterpreter: try node.bool("needsInterpreter"),
      municipality: try node.optionalString("municipality"),
      hasProtectionOrder: try node.bool("protectionOrder"),
      representative: try node.optionalPart("representative")
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("familyName", familyName)
    writer.field("givenNames", givenNames)
    writer.field("code", code)
    writer.field("statedBirthDay", statedBirthDay)
    writer.field("phone", phone)
    writer.field("address", address)
    writer.field("language", language)
    writer.field("needsInterpreter", needsInterpreter)
    writer.field("municipality", municipality)
    writer.field("protectionOrder", hasProtectionOrder)
    writer.field("representative", representative)
  }
}

/// `{"kind":"personal","text":…}`, `{"kind":"temporary","text":…}` or `{"kind":"none"}`.
extension ClientCode: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    switch try node.string("kind") {
    case "personal":
      self = .personal(try node.value("text") { try? PersonalIdentityCode($0) })
    case "temporary": self = .temporary(try node.string("text"))
    case "none": self = .none
    default: throw try node.required("kind").fault(.invalid)
    }
  }

  func writeFields(into writer: inout JSONWriter) {
    switch self {
    case .personal(let code):
      writer.field("kind", "personal")
      writer.field("text", code.text)
    case .temporary(let text):
      writer.field("kind", "temporary")
      writer.field("text", text)
    case .none:
      writer.field("kind", "none")
    }
  }
}

extension Representative: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      name: try node.string("name"),
      ground: try node.choice("ground"),
      phone: try node.optionalString("phone")
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("name", name)
    writer.field("ground", ground)
    writer.field("phone", phone)
  }
}

extension ClosePerson: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      number: try node.int("number", in: 1...Int.max),
      name: try node.string("name"),
      relation: try node.string("relation"),
      phone: try node.optionalString("phone")
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("number", number)
    writer.field("name", name)
    writer.field("relation", relation)
    writer.field("phone", phone)
  }
}
