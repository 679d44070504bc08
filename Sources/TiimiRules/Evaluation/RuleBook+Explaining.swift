import TiimiDomain

extension RuleBook {
  /// What every deciding rule says and why, also of those that find nothing.
  ///
  /// - Parameters:
  ///   - source: The facts.
  ///   - switches: How days are counted where the law leaves it open.
  ///   - rules: The rules to explain; every deciding one by default.
  /// - Returns: One explanation for each rule, or for each thing that a rule is asked of; where
  ///   there is no such thing, one that says so by finding nothing.
  public func explanations(
    on source: some FactSource,
    switches: CountingSwitches = CountingSwitches(),
    rules: [Rule]? = nil
  ) -> [RuleExplanation] {
    let rules = rules ?? deciding(on: source.today)
    let context = RuleContext(rules, of: self, from: source)
    return rules.flatMap { rule in
      let subjects = context.subjects(of: rule)
      if subjects.isEmpty { return [rule.explanationOfNothing(in: context)] }
      let facts = context.uses(by: rule)
      return subjects.map { subject in
        let values = subject.values
        let trace = rule.condition.trace(in: values)
        return RuleExplanation(
          finding: rule.finding(
            on: subject.number,
            in: values,
            today: source.today,
            switches,
            condition: trace.value
          ),
          trace: trace,
          table: rule.outcome.table?.table.evaluate(in: values),
          facts: facts,
          trial: FactTrial(rule: rule, values: values, today: source.today, facts: facts)
        )
      }
    }
  }
}

extension Rule {
  /// The rule is asked of things one by one, and there is none.
  fileprivate func explanationOfNothing(in context: RuleContext) -> RuleExplanation {
    let values = context.values(for: self)
    let list = forEach?.list.evaluate(in: values) ?? .null
    let verdict: RuleVerdict = list == .null ? .cannotTell : .notFound
    return RuleExplanation(
      finding: RuleFinding(rule: self, item: nil, verdict: verdict, duty: nil, value: nil),
      trace: FEELTrace(text: forEach?.list.text ?? "", value: list, parts: []),
      table: nil,
      facts: context.uses(by: self),
      trial: nil
    )
  }
}
