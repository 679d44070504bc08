extension DecisionTable {
  /// The value of the table for the values of a context, with how it came about.
  public func evaluate(in context: FEELContext) -> TableEvaluation {
    let values = inputs.map { $0.expression.evaluate(in: context) }
    if let number = notAllowed(values) {
      return TableEvaluation(
        value: .null,
        inputs: values,
        rules: [],
        fired: [],
        reason: .inputNotAllowed(number)
      )
    }
    let matches = rules.enumerated().map { index, rule in
      TableEvaluation.RuleMatch(number: index + 1, cells: rule.verdicts(values, context))
    }
    let hits = matches.filter { $0.verdict == .matched }
      .map { Hit(number: $0.number, outputs: rules[$0.number - 1].values(in: context)) }
    let choice = hits.isEmpty ? nothing(in: context) : choose(among: hits)
    return TableEvaluation(
      value: choice.value,
      inputs: values,
      rules: matches,
      fired: choice.fired,
      reason: choice.reason
    )
  }

  /// A row that matched, with its outputs.
  struct Hit {
    let number: Int
    let outputs: [FEELValue]
  }

  /// What the hit policy makes of the hits.
  struct HitChoice {
    var value = FEELValue.null
    var fired: [Int] = []
    var reason: TableEvaluation.Reason?
  }

  /// The number of the first input whose value is known and not allowed.
  private func notAllowed(_ values: [FEELValue]) -> Int? {
    for (index, value) in values.enumerated() where value != .null {
      if let allowed = inputs[index].allowed, allowed.allow(value) != true { return index + 1 }
    }
    return nil
  }

  /// The value when no row matches: the defaults, of which one is enough.
  private func nothing(in context: FEELContext) -> HitChoice {
    var choice = HitChoice(reason: .nothingMatched)
    if outputs.contains(where: { $0.standard != nil }) {
      let standard = value(of: outputs.map { $0.standard?.evaluate(in: context) ?? .null })
      choice.value = hitPolicy.givesList ? .list([standard]) : standard
    } else if hitPolicy == .collect {
      choice.value = .list([])
    } else if hitPolicy == .count {
      choice.value = .number(FEELNumber(0))
    }
    return choice
  }

  /// The outputs of a row as one value.
  func value(of values: [FEELValue]) -> FEELValue {
    if outputs.count == 1 { return values.first ?? .null }
    return .context(FEELContext(zip(outputs, values).map { ($0.name ?? "", $1) }))
  }
}

extension DecisionTable.Rule {
  fileprivate func verdicts(
    _ values: [FEELValue],
    _ context: FEELContext
  ) -> [TableEvaluation.Verdict] {
    zip(tests, values).map { test, value in
      guard let test else { return .matched }
      return TableEvaluation.Verdict(test.matches(value, in: context))
    }
  }

  fileprivate func values(in context: FEELContext) -> [FEELValue] {
    outputs.map { $0.evaluate(in: context) }
  }
}
