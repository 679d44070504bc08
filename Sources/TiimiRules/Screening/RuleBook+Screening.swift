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
}
