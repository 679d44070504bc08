import TiimiDomain
import TiimiEncoding

/// The stored shapes of what happens to a staff member's record.
package enum StaffShape: String, StreamShape {
  case added = "staffAdded.1"
  case addedWithContact = "staffAdded.2"
  case changed = "staffChanged.1"
  case changedWithContact = "staffChanged.2"

  package static let table = ShapeTable(allCases.map(\.name))

  /// Details without mail and telephone keep their first shape.
  package static func current(for entry: StaffEntry) -> StaffShape {
    switch entry {
    case .added(let details): details.hasContact ? .addedWithContact : .added
    case .changed(let details): details.hasContact ? .changedWithContact : .changed
    }
  }

  package static func writeFields(of entry: StaffEntry, into writer: inout JSONWriter) {
    switch entry {
    case .added(let details), .changed(let details): details.writeFields(into: &writer)
    }
  }

  package func read(_ payload: JSONNode) throws(JSONFault) -> StaffEntry {
    switch self {
    case .added: .added(try StaffDetails(part: payload))
    case .changed: .changed(try StaffDetails(part: payload))
    case .addedWithContact: .added(try StaffDetails(withContact: payload))
    case .changedWithContact: .changed(try StaffDetails(withContact: payload))
    }
  }
}

extension StaffDetails: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      login: try node.string("login"),
      name: try node.string("name"),
      profession: try node.choice("profession"),
      sector: try node.choice("sector"),
      isPublicServant: try node.bool("publicServant"),
      unit: try node.optionalIdentifier("unit"),
      roles: try node.choices("roles"),
      systemUser: try node.optionalString("systemUser")
    )
  }

  /// Reads details of the second shape, with mail and telephone.
  fileprivate init(withContact node: JSONNode) throws(JSONFault) {
    try self.init(part: node)
    email = try node.optionalString("email")
    phone = try node.optionalString("phone")
  }

  fileprivate var hasContact: Bool { email != nil || phone != nil }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("login", login)
    writer.field("name", name)
    writer.field("profession", profession)
    writer.field("sector", sector)
    writer.field("publicServant", isPublicServant)
    writer.field("unit", unit)
    writer.field("roles", roles)
    writer.field("systemUser", systemUser)
    writer.field("email", email)
    writer.field("phone", phone)
  }
}
