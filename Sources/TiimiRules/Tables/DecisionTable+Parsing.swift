extension DecisionTable {
  /// Parses a table.
  ///
  /// - Parameters:
  ///   - text: The table as it is written.
  ///   - names: The names that may stand in its expressions.
  /// - Throws: ``TableFault`` with the cell and the place in it.
  public init(_ text: DecisionTableText, names: FEELNames) throws(TableFault) {
    try Self.check(text)
    hitPolicy = text.hitPolicy
    annotations = text.annotations
    inputs = try text.inputs.enumerated().map { (index, input) throws(TableFault) in
      try Input(input, names: names, number: index + 1)
    }
    outputs = try text.outputs.enumerated().map { (index, output) throws(TableFault) in
      try Output(output, names: names, number: index + 1)
    }
    rules = try text.rules.enumerated().map { (index, rule) throws(TableFault) in
      try Rule(rule, names: names, number: index + 1)
    }
  }

  /// The table as it is written.
  public var text: DecisionTableText {
    DecisionTableText(
      hitPolicy: hitPolicy,
      inputs: inputs.map {
        .init($0.expression.text, label: $0.label, type: $0.type, allowed: $0.allowed?.text)
      },
      outputs: outputs.map {
        .init(
          $0.name,
          label: $0.label,
          type: $0.type,
          allowed: $0.allowed?.text,
          standard: $0.standard?.text
        )
      },
      annotations: annotations,
      rules: rules.map { rule in
        .init(
          rule.tests.map { $0?.text ?? "-" },
          rule.outputs.map(\.text),
          annotations: rule.annotations
        )
      }
    )
  }

  private static func check(_ text: DecisionTableText) throws(TableFault) {
    let isNamed = text.outputs.allSatisfy { $0.name?.isEmpty == false }
    guard text.outputs.count == 1 || (isNamed && !text.outputs.isEmpty) else {
      throw TableFault(problem: .outputs, place: .table)
    }
    var names: Set<String> = []
    for (index, output) in text.outputs.enumerated() {
      guard let name = output.name else { continue }
      guard names.insert(name).inserted else {
        throw TableFault(problem: .outputNamedTwice, place: .output(index + 1))
      }
    }
    for (index, rule) in text.rules.enumerated() {
      let fits = rule.tests.count == text.inputs.count && rule.outputs.count == text.outputs.count
      guard fits else { throw TableFault(problem: .cellCount, place: .rule(index + 1)) }
    }
  }

  /// Parses one text and puts its place on what is thrown.
  fileprivate static func parse<Value>(
    at place: TableFault.Place,
    _ body: () throws(FEELFault) -> Value
  ) throws(TableFault) -> Value {
    do {
      return try body()
    } catch {
      throw TableFault(problem: .expression(error), place: place)
    }
  }

  fileprivate static func allowed(
    _ text: String?,
    _ names: FEELNames,
    at place: TableFault.Place
  ) throws(TableFault) -> AllowedValues? {
    guard let text, !CellText.isAny(text) else { return nil }
    return try parse(at: place) { () throws(FEELFault) in
      try AllowedValues(parsing: CellText.trimmed(text), names: names)
    }
  }
}

extension DecisionTable.Input {
  fileprivate init(
    _ text: DecisionTableText.Input,
    names: FEELNames,
    number: Int
  ) throws(TableFault) {
    label = text.label
    type = text.type
    expression = try DecisionTable.parse(at: .input(number)) { () throws(FEELFault) in
      try FEELExpression(parsing: CellText.trimmed(text.expression), names: names)
    }
    allowed = try DecisionTable.allowed(text.allowed, names, at: .inputValues(number))
  }
}

extension DecisionTable.Output {
  fileprivate init(
    _ text: DecisionTableText.Output,
    names: FEELNames,
    number: Int
  ) throws(TableFault) {
    label = text.label
    name = text.name
    type = text.type
    allowed = try DecisionTable.allowed(text.allowed, names, at: .outputValues(number))
    let written = text.standard.map(CellText.trimmed) ?? ""
    standard =
      written.isEmpty
      ? nil
      : try DecisionTable.parse(at: .standard(number)) { () throws(FEELFault) in
        try FEELExpression(parsing: written, names: names)
      }
  }
}

extension DecisionTable.Rule {
  fileprivate init(
    _ text: DecisionTableText.Rule,
    names: FEELNames,
    number: Int
  ) throws(TableFault) {
    annotations = text.annotations
    tests = try text.tests.enumerated().map { (index, cell) throws(TableFault) in
      if CellText.isAny(cell) { return nil }
      let place = TableFault.Place.test(rule: number, input: index + 1)
      return try DecisionTable.parse(at: place) { () throws(FEELFault) in
        try FEELUnaryTests(parsing: CellText.trimmed(cell), names: names)
      }
    }
    outputs = try text.outputs.enumerated().map { (index, cell) throws(TableFault) in
      let place = TableFault.Place.conclusion(rule: number, output: index + 1)
      let written = CellText.trimmed(cell)
      return try DecisionTable.parse(at: place) { () throws(FEELFault) in
        try FEELExpression(parsing: written.isEmpty ? "null" : written, names: names)
      }
    }
  }
}
