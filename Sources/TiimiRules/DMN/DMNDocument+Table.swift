import TiimiEncoding

extension DMNDocument {
  func writeDecision(into writer: inout XMLWriter) {
    writer.element("decision", [("id", id), ("name", name)]) { writer in
      if !question.isEmpty { writer.element("question", text: question) }
      writer.element("variable", [("name", name)])
      for number in inputs.indices.map({ $0 + 1 }) {
        writer.element("informationRequirement", [("id", requirementID(number))]) { writer in
          writer.element("requiredInput", [("href", "#\(inputID(number))")])
        }
      }
      writeTable(into: &writer)
    }
  }

  private func writeTable(into writer: inout XMLWriter) {
    let words = table.hitPolicy.words
    let attributes: [(name: String, value: String?)] = [
      ("id", "\(id)-table"), ("hitPolicy", words.policy),
      ("aggregation", words.aggregation.isEmpty ? nil : words.aggregation),
    ]
    writer.element("decisionTable", attributes) { writer in
      for (number, input) in zip(1..., table.inputs) { write(input, number, into: &writer) }
      for (number, output) in zip(1..., table.outputs) { write(output, number, into: &writer) }
      for title in table.annotations { writer.element("annotation", [("name", title)]) }
      for (number, rule) in zip(1..., table.rules) { write(rule, number, into: &writer) }
    }
  }

  private func write(_ input: DecisionTable.Input, _ number: Int, into writer: inout XMLWriter) {
    let id = "\(id)-column-\(number)"
    writer.element("input", [("id", id), ("label", input.label)]) { writer in
      writer.element("inputExpression", [("id", id + "-x"), ("typeRef", input.type)]) { writer in
        writer.element("text", text: input.expression.text)
      }
      writeText("inputValues", id + "-v", input.allowed?.text, into: &writer)
    }
  }

  private func write(_ output: DecisionTable.Output, _ number: Int, into writer: inout XMLWriter) {
    let id = "\(id)-result-\(number)"
    let attributes: [(name: String, value: String?)] = [
      ("id", id), ("label", output.label), ("name", output.name), ("typeRef", output.type),
    ]
    guard output.allowed != nil || output.standard != nil else {
      return writer.element("output", attributes)
    }
    writer.element("output", attributes) { writer in
      writeText("outputValues", id + "-v", output.allowed?.text, into: &writer)
      writeText("defaultOutputEntry", id + "-d", output.standard?.text, into: &writer)
    }
  }

  private func write(_ rule: DecisionTable.Rule, _ number: Int, into writer: inout XMLWriter) {
    let id = "\(id)-rule-\(number)"
    writer.element("rule", [("id", id)]) { writer in
      for (cell, test) in zip(1..., rule.tests) {
        writeText("inputEntry", "\(id)-\(cell)", test?.text ?? "-", into: &writer)
      }
      for (cell, output) in zip(1..., rule.outputs) {
        writeText("outputEntry", "\(id)-out-\(cell)", output.text, into: &writer)
      }
      for annotation in rule.annotations {
        writer.element("annotationEntry") { $0.element("text", text: annotation) }
      }
    }
  }

  private func writeText(
    _ name: String,
    _ id: String,
    _ text: String?,
    into writer: inout XMLWriter
  ) {
    guard let text else { return }
    writer.element(name, [("id", id)]) { $0.element("text", text: text) }
  }

  // MARK: Diagram

  /// The decision above, its inputs in a row below it.
  func writeDiagram(into writer: inout XMLWriter) {
    writer.element("dmndi:DMNDI") { writer in
      writer.element("dmndi:DMNDiagram", [("id", "\(id)-diagram")]) { writer in
        let middle = 160 + 200 * max(0, inputs.count - 1) / 2
        shape(of: id, x: middle - 90, y: 80, width: 180, height: 80, into: &writer)
        for number in inputs.indices.map({ $0 + 1 }) {
          let left = 97 + 200 * (number - 1)
          shape(of: inputID(number), x: left, y: 260, width: 125, height: 45, into: &writer)
          let edge = requirementID(number)
          let attributes: [(name: String, value: String?)] = [
            ("id", "\(edge)-edge"), ("dmnElementRef", edge),
          ]
          writer.element("dmndi:DMNEdge", attributes) { writer in
            writer.element("di:waypoint", [("x", "\(left + 62)"), ("y", "260")])
            writer.element("di:waypoint", [("x", "\(middle)"), ("y", "160")])
          }
        }
      }
    }
  }

  private func shape(
    of element: String,
    x: Int,
    y: Int,
    width: Int,
    height: Int,
    into writer: inout XMLWriter
  ) {
    let attributes: [(name: String, value: String?)] = [
      ("id", "\(element)-shape"), ("dmnElementRef", element),
    ]
    writer.element("dmndi:DMNShape", attributes) { writer in
      let bounds: [(name: String, value: String?)] = [
        ("height", "\(height)"), ("width", "\(width)"), ("x", "\(x)"), ("y", "\(y)"),
      ]
      writer.element("dc:Bounds", bounds)
    }
  }
}
