extension DMNEvaluator {
  /// The value of an expression of the model; null once the work has become too much.
  func value(of expression: DMNExpression, in context: FEELContext) -> FEELValue {
    guard budget.spend() else { return .null }
    return switch expression {
    case .literal(let text): text.evaluate(in: context)
    case .table(let table): table.evaluate(in: context).value
    case .invocation(let function, let bindings): call(function, bindings, context)
    case .context(let entries): value(of: entries, in: context)
    case .list(let elements): .list(elements.map { value(of: $0, in: context) })
    case .relation(let columns, let rows): relation(columns, rows, context)
    case .function(let written): .function(function(written, in: context))
    case .conditional(let condition, let yes, let no):
      value(of: value(of: condition, in: context) == .boolean(true) ? yes : no, in: context)
    case .iteration(let iteration): loop(iteration, context)
    case .quantified(let iteration, let isEvery): quantify(iteration, isEvery, context)
    case .filter(let source, let match): filter(source, match, context)
    case .nothing, .faulty: .null
    }
  }

  private func call(
    _ function: DMNExpression,
    _ bindings: [DMNEntry],
    _ context: FEELContext
  ) -> FEELValue {
    guard case .function(let callee) = value(of: function, in: context) else { return .null }
    let arguments = bindings.map { binding in
      let argument = value(of: binding.expression, in: context)
      return (name: binding.name ?? "", value: model.types.valueOrNull(argument, as: binding.type))
    }
    return callee.call(named: arguments)
  }

  private func value(of entries: [DMNEntry], in outer: FEELContext) -> FEELValue {
    var known = outer
    var result = FEELContext()
    for entry in entries {
      let value = model.types.valueOrNull(value(of: entry.expression, in: known), as: entry.type)
      guard let name = entry.name else { return value }
      known[name] = value
      result[name] = value
    }
    return .context(result)
  }

  private func relation(
    _ columns: [String],
    _ rows: [[DMNExpression]],
    _ context: FEELContext
  ) -> FEELValue {
    .list(
      rows.map { row in
        .context(FEELContext(zip(columns, row).map { ($0, value(of: $1, in: context)) }))
      }
    )
  }

  // MARK: Lists

  /// The values that a variable takes: those of a list or of a range; nil for anything else.
  private func elements(_ source: DMNExpression, _ context: FEELContext) -> [FEELValue]? {
    let value = value(of: source, in: context)
    if case .list(let elements) = value { return elements }
    if case .range = value,
      case .list(let elements) = TableArithmetic.compute("for i in r return i", ["r": value])
    {
      return elements
    }
    return nil
  }

  private func loop(_ iteration: DMNIteration, _ outer: FEELContext) -> FEELValue {
    guard let elements = elements(iteration.source, outer) else { return .null }
    var context = outer
    var results: [FEELValue] = []
    for element in elements where !budget.isSpent {
      context[iteration.variable] = element
      if iteration.usesPartial { context["partial"] = .list(results) }
      results.append(value(of: iteration.body, in: context))
    }
    return .list(results)
  }

  private func quantify(
    _ iteration: DMNIteration,
    _ isEvery: Bool,
    _ outer: FEELContext
  ) -> FEELValue {
    guard let elements = elements(iteration.source, outer) else { return .null }
    var context = outer
    var isOpen = false
    for element in elements {
      context[iteration.variable] = element
      guard case .boolean(let holds) = value(of: iteration.body, in: context) else {
        isOpen = true
        continue
      }
      if holds != isEvery { return .boolean(!isEvery) }
    }
    return isOpen ? .null : .boolean(isEvery)
  }

  private func filter(
    _ source: DMNExpression,
    _ match: DMNExpression,
    _ outer: FEELContext
  ) -> FEELValue {
    let value = value(of: source, in: outer)
    let elements = if case .list(let elements) = value { elements } else { [value] }
    var chosen: [FEELValue] = []
    for element in value == .null ? [] : elements where !budget.isSpent {
      var context = outer
      if case .context(let entries) = element {
        for (name, value) in entries.pairs { context[name] = value }
      }
      context["item"] = element
      if self.value(of: match, in: context) == .boolean(true) { chosen.append(element) }
    }
    return .list(chosen)
  }
}

extension DMNIteration {
  /// Whether the body may ask for the results so far; keeping them ready costs time.
  fileprivate var usesPartial: Bool {
    if case .literal(let text) = body { text.variables.contains("partial") } else { true }
  }
}
