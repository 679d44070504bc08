import TiimiDomain
import TiimiEncoding
import TiimiRules

extension ProcessRuleBook {
  /// The name of the format.
  public static let format = "minun-tiimini-process-rules"
  /// The version of the format that is read.
  public static let formatVersion = 1
  /// The embedded file.
  static let embeddedName = "process/minun-tiimini-process.json"

  /// The rules that come with the library.
  ///
  /// - Throws: `ProcessRuleFault` if the embedded file is faulty, which a test rules out.
  public static func embedded() throws(ProcessRuleFault) -> ProcessRuleBook {
    try parsed.get()
  }

  /// Read once, and only by those who ask for it.
  private static let parsed = Result { () throws(ProcessRuleFault) in
    let file = try ProcessRuleReader().file(EmbeddedFile.named(embeddedName)?.bytes ?? [])
    return ProcessRuleBook(file.rules, version: file.version)
  }

  /// The book with the rules of a file; a rule whose identifier is taken replaces that rule.
  ///
  /// - Throws: `ProcessRuleFault` with the place in the file; also when an example does not come out.
  public func adding(file bytes: [UInt8]) throws(ProcessRuleFault) -> ProcessRuleBook {
    adding(try ProcessRuleReader().file(bytes).rules)
  }
}

/// Reads a file of process rules; every fault names its place in the file.
struct ProcessRuleReader {
  private let catalogue = ProcessFactCatalogue.standard

  func file(_ bytes: [UInt8]) throws(ProcessRuleFault) -> (version: String, rules: [ProcessRule]) {
    let root = try json { () throws(JSONFault) in
      try JSONDocument(bytes, sizeLimit: 4 << 20).root
    }
    guard try string("format", of: root) == ProcessRuleBook.format,
      try json({ () throws(JSONFault) in try root.int("formatVersion") })
        == ProcessRuleBook.formatVersion
    else { throw fault(.otherFormat, at: root) }
    try refuseFields(of: root, except: ["format", "formatVersion", "version", "rules"])
    var rules: [ProcessRule] = []
    for element in try elements("rules", of: root) {
      let rule = try rule(element)
      if rules.contains(where: { $0.id == rule.id }) { throw fault(.duplicate, at: element) }
      rules.append(rule)
    }
    return (try string("version", of: root), rules)
  }

  private func rule(_ node: JSONNode) throws(ProcessRuleFault) -> ProcessRule {
    try refuseFields(
      of: node,
      except: [
        "id", "title", "explanation", "source", "parameters", "forEach", "applies", "deviates",
        "days", "entries", "reason", "reasons", "examples",
      ]
    )
    let parameters = try parameters(node)
    let known = parameters.map(\.name)
    let subject = try subject(node, names: catalogue.names(adding: known))
    let names = catalogue.names(adding: known + [subject?.name].compactMap(\.self))
    let rule = ProcessRule(
      id: try string("id", of: node),
      title: try phrase("title", of: node),
      explanation: try phrase("explanation", of: node),
      source: try phrase("source", of: node),
      parameters: parameters,
      reasons: try reasons(node),
      examples: try examples(node),
      subject: subject,
      applies: try expression(try required("applies", of: node), names: names),
      deviates: try expression(try required("deviates", of: node), names: names),
      days: try optionalExpression("days", of: node, names: names),
      entries: try optionalExpression("entries", of: node, names: names),
      reason: try optionalExpression("reason", of: node, names: names)
    )
    if !rule.failedExamples.isEmpty { throw fault(.exampleFails, at: node) }
    return rule
  }

  private func parameters(_ node: JSONNode) throws(ProcessRuleFault) -> [ProcessParameter] {
    var parameters: [ProcessParameter] = []
    for element in try elements("parameters", of: node) {
      try refuseFields(of: element, except: ["name", "value", "title"])
      let name = try string("name", of: element)
      let isTaken = catalogue[name] != nil || parameters.contains { $0.name == name }
      if isTaken { throw fault(.duplicate, at: element) }
      let value = try json { () throws(JSONFault) in try element.int("value") }
      parameters.append(
        ProcessParameter(name: name, value: value, title: try phrase("title", of: element))
      )
    }
    return parameters
  }

  private func subject(
    _ node: JSONNode,
    names: FEELNames
  ) throws(ProcessRuleFault) -> ProcessSubject? {
    guard let field = try json({ () throws(JSONFault) in try node.optional("forEach") }) else {
      return nil
    }
    try refuseFields(of: field, except: ["name", "in"])
    return ProcessSubject(
      name: try string("name", of: field),
      list: try expression(try required("in", of: field), names: names)
    )
  }

  private func reasons(_ node: JSONNode) throws(ProcessRuleFault) -> [ProcessReason] {
    var reasons: [ProcessReason] = []
    for element in try elements("reasons", of: node) {
      try refuseFields(of: element, except: ["code", "title"])
      reasons.append(
        ProcessReason(
          code: try string("code", of: element),
          title: try phrase("title", of: element)
        )
      )
    }
    return reasons
  }
}
