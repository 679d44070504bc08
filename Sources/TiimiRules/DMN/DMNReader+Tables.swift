import TiimiEncoding

extension DMNReader {
  /// A decision table; `type` is that of the variable it gives.
  func table(
    _ box: XMLElement,
    in scope: DMNScope,
    within id: String,
    type: String?
  ) throws(DMNRefusal) -> DecisionTable {
    let text = DecisionTableText(
      hitPolicy: try hitPolicy(box, within: id),
      inputs: named(box, "input").map(tableInput),
      outputs: outputs(of: box, type: typeName(box) ?? type),
      annotations: named(box, "annotation").map { $0.attribute("name") ?? "" },
      rules: named(box, "rule").map(rule)
    )
    do {
      return try DecisionTable(text, names: scope.known)
    } catch {
      throw refusal(error, in: box, within: id)
    }
  }

  private func named(_ element: XMLElement, _ name: String) -> [XMLElement] {
    children(element).filter { $0.name == name }
  }

  private func hitPolicy(
    _ box: XMLElement,
    within id: String
  ) throws(DMNRefusal) -> HitPolicy {
    let written = box.attribute("hitPolicy") ?? "UNIQUE"
    let aggregation = box.attribute("aggregation") ?? ""
    guard let policy = HitPolicy(written: written, aggregation: aggregation) else {
      throw .malformed(DMNPlace(box, within: id), wanted: "hitPolicy")
    }
    return policy
  }

  private func tableInput(_ element: XMLElement) -> DecisionTableText.Input {
    let expression = child(element, "inputExpression")
    return DecisionTableText.Input(
      CellText.trimmed(text(expression) ?? ""),
      label: element.attribute("label"),
      type: expression.flatMap(typeName),
      allowed: text(child(element, "inputValues")).map(CellText.trimmed)
    )
  }

  private func outputs(of box: XMLElement, type: String?) -> [DecisionTableText.Output] {
    let elements = named(box, "output")
    return elements.map { element in
      let name = element.attribute("name").map(FEELNames.normal)
      let own = typeName(element)
      let allowed = text(child(element, "outputValues")).map(CellText.trimmed)
      return DecisionTableText.Output(
        name.flatMap { $0.isEmpty ? nil : $0 },
        label: element.attribute("label"),
        type: own,
        allowed: allowed ?? declared(own, of: type, name: elements.count == 1 ? nil : name),
        standard: text(child(element, "defaultOutputEntry")).map(CellText.trimmed)
      )
    }
  }

  /// The values that the type of an output allows, where the output itself lists none.
  private func declared(_ own: String?, of whole: String?, name: String?) -> String? {
    if let allowed = own.flatMap(types.item)?.allowed { return allowed.text }
    guard let item = whole.flatMap(types.item) else { return nil }
    guard let name else { return item.allowed?.text }
    let component = item.components.first { $0.name == name }
    return component?.allowed?.text ?? component?.type.flatMap(types.item)?.allowed?.text
  }

  private func rule(_ element: XMLElement) -> DecisionTableText.Rule {
    DecisionTableText.Rule(
      named(element, "inputEntry").map { CellText.trimmed(text($0) ?? "") },
      named(element, "outputEntry").map { CellText.trimmed(text($0) ?? "") },
      annotations: named(element, "annotationEntry").map { text($0) ?? "" }
    )
  }

  /// Puts the element of the cell to a fault of a table.
  private func refusal(_ fault: TableFault, in box: XMLElement, within id: String) -> DMNRefusal {
    let element = element(of: fault.place, in: box)
    let place = DMNPlace(element, within: box.attribute("id") ?? id)
    switch fault.problem {
    case .expression(let inner): return .expression(place, inner)
    case .outputs: return .table(place, part: "outputs")
    case .outputNamedTwice: return .table(place, part: "outputNames")
    case .cellCount: return .table(place, part: "cells")
    }
  }

  private func element(of place: TableFault.Place, in box: XMLElement) -> XMLElement {
    func part(_ name: String, _ number: Int, _ inner: String? = nil, _ index: Int = 1) -> XMLElement
    {
      let outer = named(box, name)[safe: number - 1] ?? box
      return inner.flatMap { named(outer, $0)[safe: index - 1] } ?? outer
    }
    return switch place {
    case .table: box
    case .input(let number): part("input", number, "inputExpression")
    case .inputValues(let number): part("input", number, "inputValues")
    case .output(let number): part("output", number)
    case .outputValues(let number): part("output", number, "outputValues")
    case .standard(let number): part("output", number, "defaultOutputEntry")
    case .rule(let number): part("rule", number)
    case .test(let rule, let input): part("rule", rule, "inputEntry", input)
    case .conclusion(let rule, let output): part("rule", rule, "outputEntry", output)
    }
  }
}

extension HitPolicy {
  /// The policy by its words in DMN; nil when they are none.
  init?(written: String, aggregation: String) {
    let found = Self.allCases.first {
      $0.words.policy == written && $0.words.aggregation == aggregation
    }
    guard let found else { return nil }
    self = found
  }

  /// The words of DMN for it.
  var words: (policy: String, aggregation: String) {
    switch self {
    case .unique: ("UNIQUE", "")
    case .any: ("ANY", "")
    case .priority: ("PRIORITY", "")
    case .first: ("FIRST", "")
    case .ruleOrder: ("RULE ORDER", "")
    case .outputOrder: ("OUTPUT ORDER", "")
    case .collect: ("COLLECT", "")
    case .sum: ("COLLECT", "SUM")
    case .minimum: ("COLLECT", "MIN")
    case .maximum: ("COLLECT", "MAX")
    case .count: ("COLLECT", "COUNT")
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
