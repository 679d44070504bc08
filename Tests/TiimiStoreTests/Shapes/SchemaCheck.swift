import FoundationEssentials
import TiimiEncoding

/// Holds JSON against the schemas in docs/schema, in as much of JSON Schema 2020-12 as they use.
struct SchemaCheck: Sendable {
  private let documents: [String: JSON]

  /// The schemas as they are in the repository, read once.
  static func committed() throws -> SchemaCheck { try loaded.get() }

  private static let loaded = Result { try SchemaCheck() }

  private init() throws {
    let folder = ShapeFixture.tests.deletingLastPathComponent().appending(path: "docs/schema")
    var documents: [String: JSON] = [:]
    for name in ["entries.json", "register-line.json", "case-document.json"] {
      let data = try Data(contentsOf: folder.appending(path: name))
      documents[name] = try JSON(parsing: [UInt8](data))
    }
    self.documents = documents
  }

  /// Whether the value is what the definition says, such as `entries.json#/$defs/goalSet.1`.
  func allows(_ value: JSON, as reference: String) -> Bool {
    guard let (schema, document) = resolve(reference, from: "") else { return false }
    return allows(value, schema, in: document)
  }

  /// The values that a definition lists, empty when it lists none.
  func values(of reference: String) -> [String] {
    guard case .array(let values)? = resolve(reference, from: "")?.schema["enum"] else { return [] }
    return values.compactMap(\.text)
  }

  private func resolve(
    _ reference: String,
    from document: String
  ) -> (schema: JSON, document: String)? {
    let parts = reference.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let document = parts[0].isEmpty ? document : parts[0]
    guard var schema = documents[document] else { return nil }
    for key in (parts.count > 1 ? parts[1] : "").split(separator: "/") {
      guard let inner = schema[String(key)] else { return nil }
      schema = inner
    }
    return (schema, document)
  }

  private func allows(_ value: JSON, _ schema: JSON, in document: String) -> Bool {
    if case .bool(let isAllowed) = schema { return isAllowed }
    guard case .object(let keywords) = schema else { return false }
    return keywords.allSatisfy { keyword in
      allows(value, keyword.key, keyword.value, of: schema, in: document)
    }
  }

  private func allows(
    _ value: JSON,
    _ keyword: String,
    _ rule: JSON,
    of schema: JSON,
    in document: String
  ) -> Bool {
    let inner = { (schema: JSON) in allows(value, schema, in: document) }
    switch keyword {
    case "$ref":
      guard let (schema, document) = resolve(rule.text ?? "", from: document) else { return false }
      return allows(value, schema, in: document)
    case "oneOf": return rule.elements.count(where: inner) == 1
    case "anyOf": return rule.elements.contains(where: inner)
    case "allOf": return rule.elements.allSatisfy(inner)
    case "if": return (inner(rule) ? schema["then"] : schema["else"]).map(inner) ?? true
    case "properties", "required", "additionalProperties":
      guard case .object(let members) = value else { return true }
      return allows(members, keyword, rule, of: schema, in: document)
    case "items": return value.elements.allSatisfy { allows($0, rule, in: document) }
    default: return value.satisfies(keyword, rule)
    }
  }

  private func allows(
    _ members: [JSON.Member],
    _ keyword: String,
    _ rule: JSON,
    of schema: JSON,
    in document: String
  ) -> Bool {
    switch keyword {
    case "required":
      rule.elements.allSatisfy { key in members.contains { $0.key == key.text } }
    case "additionalProperties":
      members.allSatisfy { schema["properties"]?[$0.key] != nil }
    default:
      members.allSatisfy { member in
        rule[member.key].map { allows(member.value, $0, in: document) } ?? true
      }
    }
  }
}
