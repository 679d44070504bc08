extension RuleBook {
  /// The unknown facts for want of which a rule cannot tell.
  ///
  /// Those of which one alone would settle it; where no single one would, all that are unknown.
  func missing(for finding: RuleFinding, on source: some FactSource) -> [Fact] {
    let context = RuleContext([finding.rule], of: self, from: source)
    let subjects = context.subjects(of: finding.rule)
    let values =
      subjects.first { $0.number == finding.item }?.values ?? context.values(for: finding.rule)
    let trial = FactTrial(
      rule: finding.rule,
      values: values,
      today: source.today,
      facts: context.uses(by: finding.rule)
    )
    let missing = trial.missing
    let settling = missing.filter { !$0.couldLeadTo.isEmpty }
    return (settling.isEmpty ? missing : settling).map(\.fact)
  }
}
