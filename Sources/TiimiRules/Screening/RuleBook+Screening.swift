import TiimiDomain

extension RuleBook {
  /// The identifier of the rule that recommends what to do after the checklist.
  public static let recommendationRule = "MT-RECOMMENDATION"

  /// The checklist with the threshold that the rules give it.
  public func checklist(_ checklist: Checklist = .minunTiimini) -> Checklist {
    let parameters = versions(of: Self.recommendationRule).last?.parameters ?? []
    let value = parameters.first { $0.name == "threshold" }?.value
    guard case .number(let number) = value, let threshold = number.integer else { return checklist }
    return checklist.proposing(from: threshold)
  }

  /// What the rules recommend after a checklist, and why; nil where no rule decides on that day.
  public func recommendation(after score: ScreeningScore, on day: Day) -> RuleExplanation? {
    let rules = deciding(on: day).filter { $0.id == Self.recommendationRule }
    return explanations(on: score.facts(on: day), rules: rules).first
  }
}

extension ScreeningScore {
  /// The answers as facts of the rules.
  func facts(on day: Day) -> StatedFacts {
    let open = unknown + unanswered
    return StatedFacts(
      [
        "screening day": FEELValue(day),
        "yes answers": FEELValue(positive.count),
        "red flags": FEELValue(redFlags.count),
        "open answers": FEELValue(unknown.count),
        "open items": FEELValue(open.count),
        "open red flag items": FEELValue(open.filter(\.isRedFlag).count),
      ],
      today: day
    )
  }
}

extension RuleExplanation {
  /// What the table of the rule recommends after a screening; nil when it is no such rule.
  public var recommendation: ScreeningRecommendation? {
    guard case .string(let code) = finding.value else { return nil }
    return ScreeningRecommendation(rawValue: code)
  }

  /// The explanation as it is kept with what was decided on it.
  public var recorded: RecordedTrace {
    RecordedTrace(
      rule: finding.rule.id,
      version: String(finding.rule.version),
      pack: finding.rule.pack,
      source: finding.rule.source.line.fi,
      outcome: TraceOutcome(finding.verdict),
      conditions: trace.recorded(depth: 0) + parameterConditions + tableConditions,
      missing: missing.map(\.fact.name)
    )
  }

  private var parameterConditions: [RecordedCondition] {
    finding.rule.parameters.map {
      RecordedCondition(depth: 0, text: $0.name, value: $0.value.expressionText)
    }
  }

  /// The inputs of the table with their values, and the rows that gave the result.
  private var tableConditions: [RecordedCondition] {
    guard let table, let columns = finding.rule.outcome.table?.table.inputs else { return [] }
    let inputs = zip(columns, table.inputs).map {
      RecordedCondition(depth: 1, text: $0.expression.text, value: $1.expressionText)
    }
    let rows = table.fired.map {
      RecordedCondition(depth: 1, text: "row \($0)", value: table.value.expressionText)
    }
    return inputs + rows
  }
}

extension TraceOutcome {
  fileprivate init(_ verdict: RuleVerdict) {
    switch verdict {
    case .found: self = .found
    case .notFound: self = .notFound
    case .cannotTell: self = .cannotTell
    }
  }
}

extension FEELTrace {
  fileprivate func recorded(depth: Int) -> [RecordedCondition] {
    [RecordedCondition(depth: depth, text: text, value: value.expressionText)]
      + parts.flatMap { $0.recorded(depth: depth + 1) }
  }
}
