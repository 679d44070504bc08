import TiimiDomain
import TiimiEncoding

/// Reads the parts of a rule pack; every fault names its place in the file.
struct PackReader {
  /// The pack's identifier, once it is known.
  var pack: String?
  /// The facts that conditions may name.
  var catalogue: FactCatalogue

  func fault(_ problem: PackFault.Problem, at node: JSONNode) -> PackFault {
    PackFault(problem: problem, pack: pack, path: node.fault(.invalid).path)
  }

  /// Runs a typed read, whose faults know their place themselves.
  func json<Value>(_ read: () throws(JSONFault) -> Value) throws(PackFault) -> Value {
    do {
      return try read()
    } catch {
      throw PackFault(problem: .json(error), pack: pack, path: error.path)
    }
  }

  /// A text in the three languages, none of them empty.
  func phrase(_ node: JSONNode) throws(PackFault) -> Phrase {
    var texts: [String] = []
    for key in ["fi", "sv", "en"] as [StaticString] {
      let text = try json { () throws(JSONFault) in try node.optionalString(key) } ?? ""
      if text.allSatisfy(\.isWhitespace) { throw fault(.translationMissing, at: node) }
      texts.append(text)
    }
    return Phrase(fi: texts[0], sv: texts[1], en: texts[2])
  }

  func phrase(_ key: StaticString, of node: JSONNode) throws(PackFault) -> Phrase {
    try phrase(try required(key, of: node))
  }

  func required(_ key: StaticString, of node: JSONNode) throws(PackFault) -> JSONNode {
    try json { () throws(JSONFault) in try node.required(key) }
  }

  func optional(_ key: StaticString, of node: JSONNode) throws(PackFault) -> JSONNode? {
    try json { () throws(JSONFault) in try node.optional(key) }
  }

  func string(_ key: StaticString, of node: JSONNode) throws(PackFault) -> String {
    try json { () throws(JSONFault) in try node.string(key) }
  }

  func optionalString(_ key: StaticString, of node: JSONNode) throws(PackFault) -> String? {
    try json { () throws(JSONFault) in try node.optionalString(key) }
  }

  func elements(_ key: StaticString, of node: JSONNode) throws(PackFault) -> [JSONNode] {
    try json { () throws(JSONFault) in Array(try node.optionalElements(key)) }
  }

  func day(_ key: StaticString, of node: JSONNode) throws(PackFault) -> Day? {
    try json { () throws(JSONFault) in try node.optionalValue(key) { Day(iso: $0) } }
  }

  /// An expression in a field, with these names beside the facts.
  func expression(
    _ key: StaticString,
    of node: JSONNode,
    names: [String]
  ) throws(PackFault) -> FEELExpression? {
    guard let field = try optional(key, of: node) else { return nil }
    return try expression(field, names: names)
  }

  func expression(_ node: JSONNode, names: [String]) throws(PackFault) -> FEELExpression {
    let text = try json { () throws(JSONFault) in try node.string() }
    do {
      return try FEELExpression(parsing: text, names: catalogue.names(adding: names))
    } catch {
      throw fault(.expression(error), at: node)
    }
  }

  func refuseFields(of node: JSONNode, except known: [StaticString]) throws(PackFault) {
    try json { () throws(JSONFault) in try node.refuseFields(except: known) }
  }
}

extension FactCatalogue {
  /// The names that a condition may use: facts, their members, and the ones given.
  func names(adding further: [String]) -> FEELNames {
    FEELNames(
      facts.map(\.name) + further,
      members: facts.flatMap { $0.type.members.map(\.name) }
    )
  }
}
