import TiimiEncoding

extension DMNReader {
  func input(_ element: XMLElement) throws(DMNRefusal) -> DMNInput {
    let variable = try variable(element)
    return DMNInput(id: identifier(element), name: variable.name, type: variable.type)
  }

  mutating func decision(_ element: XMLElement) throws(DMNRefusal) -> DMNDecision {
    let requirements = try requirements(element)
    let variable = try variable(element)
    let scope = scope(of: element, requirements)
    return DMNDecision(
      id: identifier(element),
      name: FEELNames.normal(try required(element, "name")),
      question: child(element, "question").map { CellText.trimmed($0.text) } ?? "",
      variable: variable,
      requirements: requirements,
      expression: try keepingFaults { (reader) throws(DMNRefusal) in
        try reader.only(element, in: scope, type: variable.type)
      }
    )
  }

  mutating func knowledgeModel(_ element: XMLElement) throws(DMNRefusal) -> DMNKnowledge {
    let requirements = try requirements(element)
    let scope = scope(of: element, requirements)
    let logic = child(element, "encapsulatedLogic")
    let expression = try keepingFaults { (reader) throws(DMNRefusal) in
      guard let logic else { return .function(DMNFunction(parameters: [], body: .nothing)) }
      return try reader.function(logic, in: scope)
    }
    let function: DMNFunction
    if case .function(let read) = expression {
      function = read
    } else {
      function = DMNFunction(parameters: try parameters(logic), body: expression)
    }
    return DMNKnowledge(
      id: identifier(element),
      name: FEELNames.normal(try required(element, "name")),
      variable: try variable(element),
      requirements: requirements,
      function: function
    )
  }

  func service(_ element: XMLElement) throws(DMNRefusal) -> DMNService {
    DMNService(
      id: identifier(element),
      name: FEELNames.normal(try required(element, "name")),
      variable: try variable(element),
      outputs: try hrefs(element, "outputDecision"),
      encapsulated: try hrefs(element, "encapsulatedDecision"),
      inputDecisions: try hrefs(element, "inputDecision"),
      inputs: try hrefs(element, "inputData")
    )
  }

  private func hrefs(_ element: XMLElement, _ name: String) throws(DMNRefusal) -> [String] {
    try children(element).filter { $0.name == name }.map { (child) throws(DMNRefusal) in
      try href(child)
    }
  }

  /// Reads logic; a fault in it is noted, and the logic gives null for ever.
  private mutating func keepingFaults(
    _ read: (inout DMNReader) throws(DMNRefusal) -> DMNExpression
  ) throws(DMNRefusal) -> DMNExpression {
    do {
      return try read(&self)
    } catch {
      faults.append(error)
      return .faulty(faults.count - 1)
    }
  }

  // MARK: Types

  mutating func readTypes() throws(DMNRefusal) {
    for element in children(root) where element.name == "itemDefinition" {
      let item = try item(element)
      guard types.items[item.name] == nil else {
        throw .duplicateName(DMNPlace(element), name: item.name)
      }
      types.items[item.name] = item
    }
  }

  private func item(_ element: XMLElement) throws(DMNRefusal) -> DMNTypes.DMNItem {
    let components = children(element).filter { $0.name == "itemComponent" }
    return DMNTypes.DMNItem(
      name: FEELNames.normal(try required(element, "name")),
      type: typeName(element),
      isCollection: element.attribute("isCollection").map(CellText.trimmed) == "true",
      allowed: try allowed(element, "allowedValues"),
      constraint: try allowed(element, "typeConstraint"),
      components: try components.map { (component) throws(DMNRefusal) in try item(component) }
    )
  }

  private func allowed(
    _ element: XMLElement,
    _ name: String
  ) throws(DMNRefusal) -> AllowedValues? {
    guard let part = child(element, name), let text = text(part), !CellText.isAny(text) else {
      return nil
    }
    do {
      return try AllowedValues(parsing: text)
    } catch {
      throw .expression(DMNPlace(part, within: element.attribute("id")), error)
    }
  }
}
