import TiimiDomain
import TiimiEncoding

extension PackReader {
  /// A fact that a pack declares; it is recorded by its name alone.
  func fact(_ node: JSONNode) throws(PackFault) -> Fact {
    try refuseFields(of: node, except: ["name", "type", "codes", "title"])
    let name = try string("name", of: node)
    if catalogue[name] != nil { throw fault(.duplicate, at: node) }
    return Fact(
      name,
      try type(node),
      try phrase("title", of: node),
      from: .recorded,
      command: "tiimi fact record CASE --name \"\(name)\" --value",
      read: { $0.recorded(name) }
    )
  }

  private func type(_ node: JSONNode) throws(PackFault) -> FactType {
    switch try string("type", of: node) {
    case "yesNo": return .yesNo
    case "number": return .number
    case "day": return .day
    case "text": return .text
    case "choice":
      return .choice(try json { () throws(JSONFault) in try node.strings("codes") })
    default: throw fault(.badFact, at: try required("type", of: node))
    }
  }

  /// The facts of an example by their names.
  func facts(_ node: JSONNode) throws(PackFault) -> [String: FEELValue] {
    var values: [String: FEELValue] = [:]
    for member in try json({ () throws(JSONFault) in Array(try node.members()) }) {
      guard let fact = catalogue[member.key] else { throw fault(.badFact, at: member.value) }
      values[member.key] = try value(member.value, of: fact.type)
    }
    return values
  }

  /// A value of a fact's type; `null` is an unknown fact.
  func value(_ node: JSONNode, of type: FactType) throws(PackFault) -> FEELValue {
    if node.isNull { return .null }
    switch (type, node.kind) {
    case (.yesNo, .boolean): return .boolean(try json(node.bool))
    case (.number, .number): return try number(node)
    case (.text, .string): return .string(try json(node.string))
    case (.day, .string):
      return FEELValue(try json { () throws(JSONFault) in try node.value { Day(iso: $0) } })
    case (.choice(let codes), .string):
      let code = try json(node.string)
      if !codes.contains(code) { throw fault(.badFact, at: node) }
      return .string(code)
    case (.choices, .array): return .list(try values(node, of: .choice(type.codes)))
    case (.numbers, .array): return .list(try values(node, of: .number))
    case (.texts, .array): return .list(try values(node, of: .text))
    case (.list(let members), .array): return .list(try things(node, with: members))
    default: throw fault(.badFact, at: node)
    }
  }

  func number(_ node: JSONNode) throws(PackFault) -> FEELValue {
    let text = try json(node.number).text
    guard let number = FEELNumber(text) else { throw fault(.badFact, at: node) }
    return .number(number)
  }

  private func values(_ node: JSONNode, of type: FactType) throws(PackFault) -> [FEELValue] {
    var values: [FEELValue] = []
    for element in try json(node.elements) { values.append(try value(element, of: type)) }
    return values
  }

  /// Things with members; a member left out is unknown, one that does not exist is a fault.
  private func things(
    _ node: JSONNode,
    with members: [FactMember]
  ) throws(PackFault) -> [FEELValue] {
    var things: [FEELValue] = []
    for element in try json(node.elements) {
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
}
