import Glibc
import MinunTiimini
import Testing
import TiimiEncoding
import TiimiReports

/// An object-centric log in JSON, read back.
struct ObjectLog {
  struct Tie: Hashable {
    let object: String
    let qualifier: String
  }

  struct Thing {
    let type: String
    /// The values of each attribute, the first from the beginning and then as they changed.
    let values: [String: [String]]
    let changes: Int
    let relations: [Tie]
  }

  struct Happening {
    let id: String
    let time: String
    let relations: [Tie]
  }

  private(set) var objects: [String: Thing] = [:]
  private(set) var objectCount = 0
  let events: [Happening]

  init(of session: Session) throws {
    let export = try EventExport(.ocelJSON, of: session)
    let root = try JSONDocument(export.bytes).root
    for node in try root.elements("objects") {
      objectCount += 1
      let attributes = try node.elements("attributes")
      var values: [String: [String]] = [:]
      for attribute in attributes {
        values[try attribute.string("name"), default: []].append(try attribute.string("value"))
      }
      objects[try node.string("id")] = Thing(
        type: try node.string("type"),
        values: values,
        changes: try attributes.count { try !$0.string("time").hasPrefix("1970-01-01") },
        relations: try Self.ties(node)
      )
    }
    events = try root.elements("events").map {
      Happening(
        id: try $0.string("id"),
        time: try $0.string("time"),
        relations: try Self.ties($0)
      )
    }
  }

  /// How many ties events have to objects.
  var eventTies: Int { events.map(\.relations.count).reduce(0, +) }

  /// How many ties objects have to objects.
  var objectTies: Int { objects.values.map(\.relations.count).reduce(0, +) }

  /// How often an object changed.
  var changes: Int { objects.values.map(\.changes).reduce(0, +) }

  private static func ties(_ node: JSONNode) throws -> [Tie] {
    try node.elements("relationships").map {
      Tie(object: try $0.string("objectId"), qualifier: try $0.string("qualifier"))
    }
  }
}

/// A file that a test made itself.
enum SmallFile {
  static func remove(_ path: String) { unlink(path) }
}
