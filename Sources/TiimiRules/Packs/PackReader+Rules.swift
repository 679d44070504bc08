import TiimiDomain
import TiimiEncoding

extension PackReader {
  func rule(_ node: JSONNode) throws(PackFault) -> Rule {
    try refuseFields(
      of: node,
      except: [
        "id", "version", "title", "explanation", "source", "inForce", "status", "unverified",
        "parameters", "forEach", "when", "gap", "notice", "duty", "table", "examples", "replaces",
      ]
    )
    let parameters = try parameters(node)
    let subject = try subject(node, names: parameters.map(\.name))
    let names = parameters.map(\.name) + [subject?.name].compactMap(\.self)
    let outcome = try outcome(node, names: names)
    return Rule(
      id: try string("id", of: node),
      version: try json { () throws(JSONFault) in try node.int("version") },
      pack: pack ?? "",
      title: try phrase("title", of: node),
      explanation: try phrase("explanation", of: node),
      source: try source(try required("source", of: node)),
      inForce: try inForce(node),
      status: try status(try required("status", of: node)),
      unverified: try optionalPhrase("unverified", of: node),
      parameters: parameters,
      forEach: subject,
      condition: try expression(try required("when", of: node), names: names),
      outcome: outcome,
      examples: try examples(node, outcome: outcome)
    )
  }

  private func optionalPhrase(
    _ key: StaticString,
    of node: JSONNode
  ) throws(PackFault) -> Phrase? {
    guard let field = try optional(key, of: node) else { return nil }
    return try phrase(field)
  }

  private func parameters(_ node: JSONNode) throws(PackFault) -> [RuleParameter] {
    var parameters: [RuleParameter] = []
    for element in try elements("parameters", of: node) {
      try refuseFields(of: element, except: ["name", "value", "title"])
      let name = try string("name", of: element)
      let isTaken = catalogue[name] != nil || parameters.contains { $0.name == name }
      if isTaken { throw fault(.duplicate, at: element) }
      parameters.append(
        RuleParameter(
          name: name,
          value: try parameterValue(try required("value", of: element)),
          title: try phrase("title", of: element)
        )
      )
    }
    return parameters
  }

  /// A figure, a truth value, a day or a code.
  func parameterValue(_ node: JSONNode) throws(PackFault) -> FEELValue {
    switch node.kind {
    case .number: return try number(node)
    case .boolean: return .boolean(try json(node.bool))
    case .string:
      let text = try json(node.string)
      return Day(iso: text).map { FEELValue($0) } ?? .string(text)
    default: throw fault(.badFact, at: node)
    }
  }

  private func subject(_ node: JSONNode, names: [String]) throws(PackFault) -> RuleSubject? {
    guard let field = try optional("forEach", of: node) else { return nil }
    try refuseFields(of: field, except: ["name", "in"])
    return RuleSubject(
      name: try string("name", of: field),
      list: try expression(try required("in", of: field), names: names)
    )
  }

  private func source(_ node: JSONNode) throws(PackFault) -> RuleSource {
    try refuseFields(of: node, except: ["act", "section", "amendments", "name"])
    return RuleSource(
      act: try optionalString("act", of: node),
      section: try optionalString("section", of: node),
      amendments: try json { () throws(JSONFault) in try node.optionalStrings("amendments") },
      name: try phrase("name", of: node)
    )
  }

  private func inForce(_ node: JSONNode) throws(PackFault) -> InForce {
    guard let field = try optional("inForce", of: node) else {
      return InForce(from: nil, until: nil)
    }
    try refuseFields(of: field, except: ["from", "until"])
    return InForce(from: try day("from", of: field), until: try day("until", of: field))
  }

  private func status(_ node: JSONNode) throws(PackFault) -> RuleStatus {
    try refuseFields(of: node, except: ["stage", "by", "on"])
    switch try string("stage", of: node) {
    case "draft": return .draft
    case "approved":
      let day = try json { () throws(JSONFault) in try node.value("on") { Day(iso: $0) } }
      return .approved(by: try string("by", of: node), on: day)
    default:
      throw PackFault(
        problem: .json(node.fault(.invalid)),
        pack: pack,
        path: node.fault(.invalid).path
      )
    }
  }
}
