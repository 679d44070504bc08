import TiimiDomain
import TiimiEncoding

extension PackReader {
  /// A decision table, all its cells parsed.
  func table(_ node: JSONNode, names: [String]) throws(PackFault) -> DecisionTable {
    try refuseFields(of: node, except: ["hitPolicy", "inputs", "outputs", "rows"])
    let text = DecisionTableText(
      hitPolicy: try json { () throws(JSONFault) in
        try node.value("hitPolicy") { HitPolicy(code: $0) }
      },
      inputs: try elements("inputs", of: node).map(tableInput),
      outputs: try elements("outputs", of: node).map(tableOutput),
      rules: try elements("rows", of: node).map(tableRow)
    )
    do {
      return try DecisionTable(text, names: catalogue.names(adding: names))
    } catch {
      throw tableFault(error, at: node)
    }
  }

  private func tableInput(_ node: JSONNode) throws(PackFault) -> DecisionTableText.Input {
    try refuseFields(of: node, except: ["expression", "label", "type", "allowed"])
    return DecisionTableText.Input(
      try string("expression", of: node),
      label: try optionalString("label", of: node),
      type: try optionalString("type", of: node),
      allowed: try optionalString("allowed", of: node)
    )
  }

  private func tableOutput(_ node: JSONNode) throws(PackFault) -> DecisionTableText.Output {
    try refuseFields(of: node, except: ["name", "label", "type", "allowed", "standard"])
    return DecisionTableText.Output(
      try optionalString("name", of: node),
      label: try optionalString("label", of: node),
      type: try optionalString("type", of: node),
      allowed: try optionalString("allowed", of: node),
      standard: try optionalString("standard", of: node)
    )
  }

  private func tableRow(_ node: JSONNode) throws(PackFault) -> DecisionTableText.Rule {
    try refuseFields(of: node, except: ["when", "then", "notes"])
    return try DecisionTableText.Rule(
      json { () throws(JSONFault) in try node.strings("when") },
      json { () throws(JSONFault) in try node.strings("then") },
      annotations: json { () throws(JSONFault) in try node.optionalStrings("notes") }
    )
  }

  private func tableFault(_ fault: TableFault, at node: JSONNode) -> PackFault {
    let path = node.fault(.invalid).path + "." + fault.place.path
    if case .expression(let expression) = fault.problem {
      return PackFault(problem: .expression(expression), pack: pack, path: path)
    }
    return PackFault(problem: .badTable, pack: pack, path: path)
  }
}

extension HitPolicy {
  /// The policy by its name in a pack, such as `first`, or by its letter in DMN.
  init?(code: String) {
    guard let policy = Self.allCases.first(where: { $0.rawValue == code || "\($0)" == code }) else {
      return nil
    }
    self = policy
  }
}
