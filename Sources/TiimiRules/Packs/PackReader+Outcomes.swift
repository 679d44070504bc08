import TiimiDomain
import TiimiEncoding

extension PackReader {
  /// The one outcome that a rule has.
  func outcome(_ node: JSONNode, names: [String]) throws(PackFault) -> RuleOutcome {
    var found: [RuleOutcome] = []
    if let field = try optional("gap", of: node) { found.append(.gap(try advice(field))) }
    if let field = try optional("notice", of: node) { found.append(.notice(try advice(field))) }
    if let field = try optional("duty", of: node) {
      found.append(.duty(try duty(field, names: names)))
    }
    if let field = try optional("table", of: node) {
      found.append(.table(RuleTable(table: try table(field, names: names))))
    }
    guard found.count == 1 else { throw wrong(node) }
    return found[0]
  }

  private func wrong(_ node: JSONNode) -> PackFault {
    let invalid = node.fault(.invalid)
    return PackFault(problem: .json(invalid), pack: pack, path: invalid.path)
  }

  private func advice(_ node: JSONNode) throws(PackFault) -> RuleAdvice {
    try refuseFields(of: node, except: ["message", "command"])
    return RuleAdvice(
      message: try phrase("message", of: node),
      command: try string("command", of: node)
    )
  }

  private func duty(_ node: JSONNode, names: [String]) throws(PackFault) -> RuleDuty {
    try refuseFields(of: node, except: ["from", "done", "limit", "shifts", "excuse", "command"])
    return RuleDuty(
      from: try expression(try required("from", of: node), names: names),
      done: try expression(try required("done", of: node), names: names),
      limit: try limit(node),
      shifts: try json { () throws(JSONFault) in try node.optionalBool("shifts") } ?? true,
      excuse: try expression("excuse", of: node, names: names),
      command: try optionalString("command", of: node)
    )
  }

  /// One length; none where the law gives no number.
  private func limit(_ node: JSONNode) throws(PackFault) -> DeadlineRule.Limit? {
    guard let field = try optional("limit", of: node) else { return nil }
    try refuseFields(of: field, except: ["workingDays", "days", "weeks", "months"])
    let lengths: [DeadlineRule.Limit?] = [
      try count("workingDays", of: field).map { .workingDays($0) },
      try count("days", of: field).map { $0 == 0 ? .sameDay : .days($0) },
      try count("weeks", of: field).map { .weeks($0) },
      try count("months", of: field).map { .months($0) },
    ]
    let given = lengths.compactMap(\.self)
    guard given.count == 1 else { throw wrong(field) }
    return given[0]
  }

  private func count(_ key: StaticString, of node: JSONNode) throws(PackFault) -> Int? {
    let count = try json { () throws(JSONFault) in try node.optionalInt(key) }
    if let count, !(0...10_000).contains(count) { throw wrong(node) }
    return count
  }

  /// The examples written beside a rule.
  func examples(_ node: JSONNode, outcome: RuleOutcome) throws(PackFault) -> [RuleExample] {
    var examples: [RuleExample] = []
    for element in try elements("examples", of: node) {
      try refuseFields(
        of: element,
        except: ["name", "on", "facts", "expect", "items", "due", "value"]
      )
      examples.append(
        RuleExample(
          name: try string("name", of: element),
          on: try json { () throws(JSONFault) in try element.value("on") { Day(iso: $0) } },
          facts: try facts(try required("facts", of: element)),
          expected: try json { () throws(JSONFault) in
            try element.value("expect") { RuleVerdict(rawValue: $0) }
          },
          items: try items(element),
          due: try day("due", of: element),
          value: try optional("value", of: element).map(parameterValue)
        )
      )
    }
    return examples
  }

  private func items(_ node: JSONNode) throws(PackFault) -> [Int]? {
    guard let field = try optional("items", of: node) else { return nil }
    return try json { () throws(JSONFault) in
      try field.elements().map { (element) throws(JSONFault) in try element.int() }
    }
  }
}
