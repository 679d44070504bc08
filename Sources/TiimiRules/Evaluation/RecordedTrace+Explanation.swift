import TiimiDomain
import TiimiEncoding

extension RecordedTrace {
  /// What a rule said and why, in the form that is kept with a screening.
  ///
  /// Values are JSON; the source is in Finnish, the language of the law.
  public init(_ explanation: RuleExplanation) {
    let rule = explanation.finding.rule
    self.init(
      rule: rule.id,
      version: String(rule.version),
      pack: rule.pack,
      source: rule.source.line.fi,
      outcome: TraceOutcome(rawValue: explanation.finding.verdict.rawValue) ?? .cannotTell,
      conditions: explanation.trace.conditions(at: 0) + explanation.parameters
        + explanation.columns,
      missing: explanation.missing.map(\.fact.name)
    )
  }
}

extension FEELTrace {
  /// The condition and those in it, from the outside in.
  fileprivate func conditions(at depth: Int) -> [RecordedCondition] {
    [RecordedCondition(depth: depth, text: text, value: value.json.compact)]
      + parts.flatMap { $0.conditions(at: depth + 1) }
  }
}

extension RuleExplanation {
  /// The figures that the rule had then.
  fileprivate var parameters: [RecordedCondition] {
    finding.rule.parameters.map {
      RecordedCondition(depth: 0, text: $0.name, value: $0.value.json.compact)
    }
  }

  /// The columns of the rule's table with their values, and what the table gave.
  fileprivate var columns: [RecordedCondition] {
    guard let rows = finding.rule.outcome.table?.table, let table else { return [] }
    return zip(rows.inputs, table.inputs).map { column, value in
      RecordedCondition(depth: 0, text: column.expression.text, value: value.json.compact)
    }
      + [
        RecordedCondition(
          depth: 0,
          text: rows.outputs.first?.name ?? finding.rule.id,
          value: table.value.json.compact
        )
      ]
  }
}
