import TiimiDomain
import TiimiEncoding

/// The stored shapes of what happens to a client's record.
package enum ClientShape: String, StreamShape {
  case added = "clientAdded.1"
  case changed = "clientChanged.1"
  case closePersonAdded = "closePersonAdded.1"
  case closePersonRemoved = "closePersonRemoved.1"

  package static let table = ShapeTable(allCases.map(\.name))

  package static func current(for entry: ClientEntry) -> ClientShape {
    switch entry {
    case .added: .added
    case .changed: .changed
    case .closePersonAdded: .closePersonAdded
    case .closePersonRemoved: .closePersonRemoved
    }
  }

  package static func writeFields(of entry: ClientEntry, into writer: inout JSONWriter) {
    switch entry {
    case .added(let details), .changed(let details):
      details.writeFields(into: &writer)
    case .closePersonAdded(let person):
      person.writeFields(into: &writer)
    case .closePersonRemoved(let number, let reason):
      writer.field("closePerson", number)
      writer.field("reason", reason)
    }
  }

  package func read(_ payload: JSONNode) throws(JSONFault) -> ClientEntry {
    switch self {
    case .added: .added(try ClientDetails(part: payload))
    case .changed: .changed(try ClientDetails(part: payload))
    case .closePersonAdded: .closePersonAdded(try ClosePerson(part: payload))
    case .closePersonRemoved:
      .closePersonRemoved(
        number: try payload.int("closePerson", in: 1...Int.max),
        reason: try payload.string("reason")
      )
    }
  }
}
