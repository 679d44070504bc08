import TiimiDomain
import TiimiEncoding

extension RulePack {
  /// The name of the format.
  public static let format = "minun-tiimini-rules"
  /// The version of the format that is read.
  public static let formatVersion = 1

  /// The identifier that a file gives itself, before anything else of it is read.
  static func identifier(of bytes: [UInt8]) throws(PackFault) -> String {
    let reader = PackReader(pack: nil, catalogue: .standard)
    let root = try reader.json { () throws(JSONFault) in
      try JSONDocument(bytes, sizeLimit: 16 << 20).root
    }
    return try reader.json { () throws(JSONFault) in try root.optionalString("id") } ?? ""
  }

  /// Reads a pack; its conditions may name the facts of the catalogue and those it declares itself.
  ///
  /// - Throws: `PackFault` with the place in the file.
  public init(_ bytes: [UInt8], catalogue: FactCatalogue = .standard) throws(PackFault) {
    var reader = PackReader(pack: nil, catalogue: catalogue)
    let root = try reader.json { () throws(JSONFault) in
      try JSONDocument(bytes, sizeLimit: 16 << 20).root
    }
    guard try reader.string("format", of: root) == Self.format,
      try reader.json({ () throws(JSONFault) in try root.int("formatVersion") })
        == Self.formatVersion
    else { throw reader.fault(.otherFormat, at: root) }
    try reader.refuseFields(
      of: root,
      except: [
        "format", "formatVersion", "id", "version", "title", "summary", "facts", "rules", "set",
        "off",
      ]
    )
    reader.pack = try reader.string("id", of: root)
    let facts = try reader.facts(declaredIn: root)
    reader.catalogue = catalogue.adding(facts)
    self.init(
      id: reader.pack ?? "",
      version: try reader.string("version", of: root),
      title: try reader.phrase("title", of: root),
      summary: try reader.phrase("summary", of: root),
      facts: facts,
      rules: try reader.rules(root),
      changes: try reader.changes(root),
      bytes: bytes
    )
  }
}

extension PackReader {
  fileprivate func facts(declaredIn root: JSONNode) throws(PackFault) -> [Fact] {
    var facts: [Fact] = []
    for element in try elements("facts", of: root) {
      let fact = try fact(element)
      if facts.contains(where: { $0.name == fact.name }) { throw fault(.duplicate, at: element) }
      facts.append(fact)
    }
    return facts
  }

  fileprivate func rules(_ root: JSONNode) throws(PackFault) -> [Rule] {
    var rules: [Rule] = []
    for element in try elements("rules", of: root) {
      let rule = try rule(element)
      let isTaken = rules.contains { $0.id == rule.id && $0.version == rule.version }
      if isTaken { throw fault(.duplicate, at: element) }
      rules.append(rule)
    }
    return rules
  }

  /// What the pack switches off, sets or replaces; each with its reason.
  fileprivate func changes(_ root: JSONNode) throws(PackFault) -> [RuleChange] {
    var changes: [RuleChange] = []
    for element in try elements("off", of: root) {
      try refuseFields(of: element, except: ["rule", "reason"])
      changes.append(try change(element, .off))
    }
    for element in try elements("set", of: root) {
      try refuseFields(of: element, except: ["rule", "parameter", "value", "reason"])
      let value = try parameterValue(try required("value", of: element))
      let parameter = try string("parameter", of: element)
      changes.append(try change(element, .set(parameter: parameter, value: value)))
    }
    for element in try elements("rules", of: root) {
      guard let reason = try optionalString("replaces", of: element) else { continue }
      let rule = try string("id", of: element)
      changes.append(RuleChange(rule: rule, kind: .replaced, reason: reason, pack: pack ?? ""))
    }
    return changes
  }

  private func change(
    _ node: JSONNode,
    _ kind: RuleChange.Kind
  ) throws(PackFault) -> RuleChange {
    let reason = try string("reason", of: node)
    if reason.allSatisfy(\.isWhitespace) { throw fault(.reasonMissing, at: node) }
    return RuleChange(
      rule: try string("rule", of: node),
      kind: kind,
      reason: reason,
      pack: pack ?? ""
    )
  }
}
