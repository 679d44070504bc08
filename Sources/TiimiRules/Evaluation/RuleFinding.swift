import TiimiDomain

/// What one rule says of a case on a day, or of one thing in it.
public struct RuleFinding: Sendable {
  /// The rule.
  public let rule: Rule
  /// The number of the thing it was asked of; nil when it was asked of the case as a whole.
  public let item: Int?
  /// What it says.
  public let verdict: RuleVerdict
  /// How the duty stands, where the rule is one and the condition is true.
  public let duty: DutyStanding?
  /// The value that the rule's table gives.
  public let value: FEELValue?
  /// Why the rule failed on the case; nil when it gave an answer, be it that it cannot tell.
  public let fault: RuleFault?

  init(
    rule: Rule,
    item: Int?,
    verdict: RuleVerdict,
    duty: DutyStanding? = nil,
    value: FEELValue? = nil,
    fault: RuleFault? = nil
  ) {
    self.rule = rule
    self.item = item
    self.verdict = verdict
    self.duty = duty
    self.value = value
    self.fault = fault
  }

  /// The rule and the thing, which no other finding of the same evaluation shares.
  public var key: String {
    item.map { "\(rule.id)#\($0)" } ?? rule.id
  }
}
