import TiimiDomain
import TiimiEncoding

/// The stored shapes of what happens to a unit's record.
package enum UnitShape: String, StreamShape {
  case added = "unitAdded.1"
  case changed = "unitChanged.1"

  package static let table = ShapeTable(allCases.map(\.name))

  package static func current(for entry: UnitEntry) -> UnitShape {
    switch entry {
    case .added: .added
    case .changed: .changed
    }
  }

  package static func writeFields(of entry: UnitEntry, into writer: inout JSONWriter) {
    switch entry {
    case .added(let details), .changed(let details): details.writeFields(into: &writer)
    }
  }

  package func read(_ payload: JSONNode) throws(JSONFault) -> UnitEntry {
    switch self {
    case .added: .added(try UnitDetails(part: payload))
    case .changed: .changed(try UnitDetails(part: payload))
    }
  }
}

extension UnitDetails: PayloadPart {
  init(part node: JSONNode) throws(JSONFault) {
    self.init(
      code: try node.string("code"),
      name: try node.string("name"),
      municipality: try node.optionalString("municipality")
    )
  }

  func writeFields(into writer: inout JSONWriter) {
    writer.field("code", code)
    writer.field("name", name)
    writer.field("municipality", municipality)
  }
}
