import TiimiDomain

/// One example written beside a rule: the facts, and what has to come out.
public struct RuleExample: Sendable {
  /// What the example shows, in a few words.
  public let name: String
  /// The day for which one asks.
  public let on: Day
  /// The facts; every other fact is unknown.
  public let facts: [String: FEELValue]
  /// What has to come out.
  public let expected: RuleVerdict
  /// The numbers of the things found, for a rule that is asked of things one by one.
  public let items: [Int]?
  /// The last day in time, for a duty.
  public let due: Day?
  /// The value, for a table.
  public let value: FEELValue?
}

/// What a rule says of a case.
public enum RuleVerdict: String, CaseIterable, Sendable {
  /// The condition is true.
  case found
  /// The condition is false.
  case notFound
  /// A fact is missing without which the condition is neither true nor false.
  case cannotTell

  /// The verdict for a value of the condition.
  init(_ value: FEELValue) {
    switch value {
    case .boolean(true): self = .found
    case .boolean(false): self = .notFound
    default: self = .cannotTell
    }
  }

  /// The verdict on several things: found if any is, and certain only if all are.
  static func together(_ verdicts: some Sequence<RuleVerdict>) -> RuleVerdict {
    var whole = RuleVerdict.notFound
    for verdict in verdicts {
      if verdict == .found { return .found }
      if verdict == .cannotTell { whole = .cannotTell }
    }
    return whole
  }
}
