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

  /// The rule and the thing, which no other finding of the same evaluation shares.
  public var key: String {
    item.map { "\(rule.id)#\($0)" } ?? rule.id
  }
}
