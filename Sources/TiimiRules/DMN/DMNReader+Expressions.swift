import TiimiEncoding

extension DMNReader {
  /// The one expression inside an element; nothing when there is none.
  mutating func only(
    _ element: XMLElement,
    in scope: DMNScope,
    type: String? = nil
  ) throws(DMNRefusal) -> DMNExpression {
    let found = children(element).filter { Self.boxes.contains($0.name) }
    guard found.count <= 1 else {
      throw .malformed(
        DMNPlace(found[1], within: element.attribute("id") ?? scope.owner),
        wanted: "one expression"
      )
    }
    guard let box = found.first else { return .nothing }
    return try expression(
      box,
      in: scope,
      within: element.attribute("id") ?? scope.owner,
      type: type
    )
  }

  private static let boxes: Set = [
    "literalExpression", "decisionTable", "invocation", "context", "list", "relation",
    "functionDefinition", "conditional", "for", "every", "some", "filter",
  ]

  private mutating func expression(
    _ box: XMLElement,
    in scope: DMNScope,
    within id: String,
    type: String?
  ) throws(DMNRefusal) -> DMNExpression {
    switch box.name {
    case "literalExpression": try literal(box, in: scope, within: id)
    case "decisionTable": .table(try table(box, in: scope, within: id, type: type))
    case "invocation": try invocation(box, in: scope)
    case "context": try context(box, in: scope)
    case "list": .list(try boxes(in: box, scope))
    case "relation": try relation(box, in: scope)
    case "functionDefinition": try function(box, in: scope)
    case "conditional":
      .conditional(
        try part(box, "if", in: scope),
        then: try part(box, "then", in: scope),
        otherwise: try part(box, "else", in: scope)
      )
    case "for": .iteration(try iteration(box, "return", in: scope.with(["partial"])))
    case "every", "some":
      .quantified(try iteration(box, "satisfies", in: scope), isEvery: box.name == "every")
    default:
      .filter(
        try part(box, "in", in: scope),
        match: try part(box, "match", in: scope.with(["item"] + Array(scope.members)))
      )
    }
  }

  func literal(
    _ box: XMLElement,
    in scope: DMNScope,
    within id: String
  ) throws(DMNRefusal) -> DMNExpression {
    let place = DMNPlace(box, within: id)
    if let language = box.attribute("expressionLanguage"), !language.isEmpty,
      !language.uppercased().contains("FEEL")
    {
      throw .foreignLanguage(place, language: language)
    }
    guard let text = text(box), !CellText.trimmed(text).isEmpty else { return .nothing }
    do {
      return .literal(try FEELExpression(parsing: text, names: scope.known))
    } catch {
      throw .expression(place, error)
    }
  }

  private mutating func boxes(
    in element: XMLElement,
    _ scope: DMNScope
  ) throws(DMNRefusal) -> [DMNExpression] {
    var result: [DMNExpression] = []
    for box in children(element) where Self.boxes.contains(box.name) {
      result.append(
        try expression(box, in: scope, within: element.attribute("id") ?? scope.owner, type: nil)
      )
    }
    return result
  }

  private mutating func part(
    _ box: XMLElement,
    _ name: String,
    in scope: DMNScope
  ) throws(DMNRefusal) -> DMNExpression {
    guard let part = child(box, name) else { throw .malformed(DMNPlace(box), wanted: name) }
    return try only(part, in: scope)
  }

  private mutating func iteration(
    _ box: XMLElement,
    _ body: String,
    in scope: DMNScope
  ) throws(DMNRefusal) -> DMNIteration {
    let variable = FEELNames.normal(try required(box, "iteratorVariable"))
    return DMNIteration(
      variable: variable,
      source: try part(box, "in", in: scope),
      body: try part(box, body, in: scope.with([variable]))
    )
  }

  private mutating func invocation(
    _ box: XMLElement,
    in scope: DMNScope
  ) throws(DMNRefusal) -> DMNExpression {
    var bindings: [DMNEntry] = []
    for binding in children(box) where binding.name == "binding" {
      guard let parameter = child(binding, "parameter") else {
        throw .malformed(
          DMNPlace(binding, within: box.attribute("id") ?? scope.owner),
          wanted: "parameter"
        )
      }
      let name = FEELNames.normal(try required(parameter, "name"))
      let type = typeName(parameter)
      bindings.append(DMNEntry(name: name, type: type, expression: try only(binding, in: scope)))
    }
    return .invocation(try only(box, in: scope), bindings)
  }

  private mutating func context(
    _ box: XMLElement,
    in scope: DMNScope
  ) throws(DMNRefusal) -> DMNExpression {
    var scope = scope
    var names: Set<String> = []
    var entries: [DMNEntry] = []
    for entry in children(box) where entry.name == "contextEntry" {
      let variable = child(entry, "variable")
      let name = try variable.map { (variable) throws(DMNRefusal) in
        FEELNames.normal(try required(variable, "name"))
      }
      let type = variable.flatMap(typeName)
      let value = try only(entry, in: scope, type: type)
      entries.append(DMNEntry(name: name, type: type, expression: value))
      guard let name else { continue }
      guard names.insert(name).inserted else {
        throw .duplicateName(
          DMNPlace(entry, within: box.attribute("id") ?? scope.owner),
          name: name
        )
      }
      scope = scope.with([name])
    }
    return .context(entries)
  }

  private mutating func relation(
    _ box: XMLElement,
    in scope: DMNScope
  ) throws(DMNRefusal) -> DMNExpression {
    let columns = try children(box).filter { $0.name == "column" }
      .map { (column) throws(DMNRefusal) in FEELNames.normal(try required(column, "name")) }
    var rows: [[DMNExpression]] = []
    for row in children(box) where row.name == "row" {
      let cells = try boxes(in: row, scope)
      guard cells.count == columns.count else {
        throw .malformed(
          DMNPlace(row, within: box.attribute("id") ?? scope.owner),
          wanted: "\(columns.count) cells"
        )
      }
      rows.append(cells)
    }
    return .relation(columns: columns, rows: rows)
  }

  mutating func function(
    _ box: XMLElement,
    in scope: DMNScope
  ) throws(DMNRefusal) -> DMNExpression {
    if let kind = box.attribute("kind"), kind != "FEEL" {
      throw .foreignLanguage(DMNPlace(box), language: kind)
    }
    let parameters = try parameters(box)
    let body = try only(box, in: scope.with(parameters.map(\.name)))
    return .function(DMNFunction(parameters: parameters, body: body))
  }

  func parameters(_ box: XMLElement?) throws(DMNRefusal) -> [DMNVariable] {
    guard let box else { return [] }
    return try children(box).filter { $0.name == "formalParameter" }
      .map { (parameter) throws(DMNRefusal) in
        DMNVariable(
          name: FEELNames.normal(try required(parameter, "name")),
          type: typeName(parameter)
        )
      }
  }
}
