import TiimiDomain
import TiimiEncoding

/// The stored shapes of what happens to a link between two clients' records.
package enum LinkShape: String, StreamShape {
  case linked = "clientsLinked.1"
  case unlinked = "clientsUnlinked.1"

  package static let table = ShapeTable(allCases.map(\.name))

  package static func current(for entry: LinkEntry) -> LinkShape {
    switch entry {
    case .linked: .linked
    case .unlinked: .unlinked
    }
  }

  package static func writeFields(of entry: LinkEntry, into writer: inout JSONWriter) {
    switch entry {
    case .linked(let pair, let reason):
      writer.field("first", pair.first)
      writer.field("second", pair.second)
      writer.field("reason", reason)
    case .unlinked(let reason):
      writer.field("reason", reason)
    }
  }

  package func read(_ payload: JSONNode) throws(JSONFault) -> LinkEntry {
    switch self {
    case .linked:
      let (first, second): (ClientID, ClientID) = (
        try payload.identifier("first"), try payload.identifier("second")
      )
      // The smaller comes first, so a file that says otherwise is not as this program writes it.
      guard let pair = ClientPair(first, second), pair.first == first else {
        throw try payload.required("second").fault(.invalid)
      }
      return .linked(pair, reason: try payload.string("reason"))
    case .unlinked: return .unlinked(reason: try payload.string("reason"))
    }
  }
}
