import TiimiDomain
import TiimiEncoding
import TiimiRules

extension ProcessRuleReader {
  func examples(_ node: JSONNode) throws(ProcessRuleFault) -> [ProcessExample] {
    var examples: [ProcessExample] = []
    for element in try elements("examples", of: node) {
      try refuseFields(of: element, except: ["name", "facts", "expected", "days", "reason"])
      examples.append(
        ProcessExample(
          name: try string("name", of: element),
          expected: try json { () throws(JSONFault) in
            try element.value("expected") { ProcessVerdict(rawValue: $0) }
          },
          days: try json { () throws(JSONFault) in try element.optionalInt("days") },
          reason: try json { () throws(JSONFault) in try element.optionalString("reason") },
          facts: try facts(try required("facts", of: element))
        )
      )
    }
    return examples
  }

  private func facts(_ node: JSONNode) throws(ProcessRuleFault) -> [String: FEELValue] {
    let catalogue = ProcessFactCatalogue.standard
    var values: [String: FEELValue] = [:]
    for member in try json({ () throws(JSONFault) in Array(try node.members()) }) {
      guard let fact = catalogue[member.key] else { throw fault(.badFact, at: member.value) }
      values[member.key] = try value(member.value, of: fact.type)
    }
    return values
  }

  private func value(_ node: JSONNode, of type: FactType) throws(ProcessRuleFault) -> FEELValue {
    if node.isNull { return .null }
    switch (type, node.kind) {
    case (.yesNo, .boolean): return .boolean(try json { () throws(JSONFault) in try node.bool() })
    case (.number, .number):
      return FEELValue(try json { () throws(JSONFault) in try node.int() })
    case (.day, .string):
      return FEELValue(
        day: try json { () throws(JSONFault) in try node.value { Day(iso: $0) } }
      )
    case (.choice(let codes), .string):
      let code = try json { () throws(JSONFault) in try node.string() }
      if !codes.contains(code) { throw fault(.badFact, at: node) }
      return .string(code)
    case (.list(let members), .array): return .list(try things(node, with: members))
    default: throw fault(.badFact, at: node)
    }
  }

  /// Things with members; a member left out is unknown, one that does not exist is a fault.
  private func things(
    _ node: JSONNode,
    with members: [FactMember]
  ) throws(ProcessRuleFault) -> [FEELValue] {
    var things: [FEELValue] = []
    for element in try json({ () throws(JSONFault) in Array(try node.elements()) }) {
      var thing = FEELContext(members.map { ($0.name, .null) })
      for (key, field) in try json({ () throws(JSONFault) in Array(try element.members()) }) {
        guard let member = members.first(where: { $0.name == key }) else {
          throw fault(.badFact, at: field)
        }
        thing[key] = try value(field, of: member.type)
      }
      things.append(.context(thing))
    }
    return things
  }

  func expression(
    _ node: JSONNode,
    names: FEELNames
  ) throws(ProcessRuleFault) -> FEELExpression {
    let text = try json { () throws(JSONFault) in try node.string() }
    do {
      return try FEELExpression(parsing: text, names: names)
    } catch {
      throw fault(.expression(error), at: node)
    }
  }

  func optionalExpression(
    _ key: StaticString,
    of node: JSONNode,
    names: FEELNames
  ) throws(ProcessRuleFault) -> FEELExpression? {
    guard let field = try json({ () throws(JSONFault) in try node.optional(key) }) else {
      return nil
    }
    return try expression(field, names: names)
  }

  /// A text in the three languages, none of them empty.
  func phrase(_ key: StaticString, of node: JSONNode) throws(ProcessRuleFault) -> Phrase {
    let field = try required(key, of: node)
    var texts: [String] = []
    for language in ["fi", "sv", "en"] as [StaticString] {
      let text = try json { () throws(JSONFault) in try field.optionalString(language) } ?? ""
      if text.allSatisfy(\.isWhitespace) { throw fault(.translationMissing, at: field) }
      texts.append(text)
    }
    return Phrase(fi: texts[0], sv: texts[1], en: texts[2])
  }

  func fault(_ problem: ProcessRuleFault.Problem, at node: JSONNode) -> ProcessRuleFault {
    ProcessRuleFault(problem: problem, path: node.fault(.invalid).path)
  }

  /// Runs a typed read, whose faults know their place themselves.
  func json<Value>(_ read: () throws(JSONFault) -> Value) throws(ProcessRuleFault) -> Value {
    do {
      return try read()
    } catch {
      throw ProcessRuleFault(problem: .json(error), path: error.path)
    }
  }

  func required(_ key: StaticString, of node: JSONNode) throws(ProcessRuleFault) -> JSONNode {
    try json { () throws(JSONFault) in try node.required(key) }
  }

  func string(_ key: StaticString, of node: JSONNode) throws(ProcessRuleFault) -> String {
    try json { () throws(JSONFault) in try node.string(key) }
  }

  func elements(_ key: StaticString, of node: JSONNode) throws(ProcessRuleFault) -> [JSONNode] {
    try json { () throws(JSONFault) in Array(try node.optionalElements(key)) }
  }

  func refuseFields(
    of node: JSONNode,
    except known: [StaticString]
  ) throws(ProcessRuleFault) {
    try json { () throws(JSONFault) in try node.refuseFields(except: known) }
  }
}
