import TiimiDomain

/// What follows where a rule's condition is true.
public enum RuleOutcome: Sendable {
  /// Something is missing from the client's team or plan.
  case gap(RuleAdvice)
  /// Something deserves attention, such as an alert of an instrument.
  case notice(RuleAdvice)
  /// Something has to be done, in a time that the rule may limit.
  case duty(RuleDuty)
  /// A decision table gives a value.
  case table(RuleTable)

  /// The kind in data: `gap`, `notice`, `duty` or `table`.
  public var code: String {
    switch self {
    case .gap: "gap"
    case .notice: "notice"
    case .duty: "duty"
    case .table: "table"
    }
  }

  /// What to say and do, for a gap or a notice.
  public var advice: RuleAdvice? {
    switch self {
    case .gap(let advice), .notice(let advice): advice
    case .duty, .table: nil
    }
  }

  /// The command that mends a gap or a notice, or records a duty done; nil where none is named.
  public var command: String? { advice?.command ?? duty?.command }

  /// The duty, if it is one.
  public var duty: RuleDuty? {
    if case .duty(let duty) = self { duty } else { nil }
  }

  /// The table, if it is one.
  public var table: RuleTable? {
    if case .table(let table) = self { table } else { nil }
  }
}

extension RuleOutcome {
  /// The names that its expressions take from outside.
  var variables: [String] {
    switch self {
    case .gap, .notice: []
    case .duty(let duty):
      [duty.from, duty.done, duty.excuse].compactMap(\.self).flatMap(\.variables)
    case .table(let rows): rows.table.variables
    }
  }
}

extension DecisionTable {
  /// The names that its columns and outputs take from outside.
  fileprivate var variables: [String] {
    inputs.flatMap(\.expression.variables)
      + outputs.compactMap(\.standard).flatMap(\.variables)
      + rules.flatMap(\.outputs).flatMap(\.variables)
  }
}

/// What to say about a finding, and the command that mends it.
public struct RuleAdvice: Hashable, Sendable {
  /// The sentence; `{number}` stands for the number of the thing at hand.
  public let message: Phrase
  /// The command, with `CASE` for the case and `{number}` for the number of the thing at hand.
  public let command: String
}

/// A duty with the clock that runs on it.
public struct RuleDuty: Sendable {
  /// The day that starts the clock.
  public let from: FEELExpression
  /// The day on which the duty was done; null while it is not.
  public let done: FEELExpression
  /// How long the period is; nil where the law gives no number.
  public let limit: DeadlineRule.Limit?
  /// Whether the last day moves to the next weekday by Act 150/1930 section 5.
  public let shifts: Bool
  /// Whether there is a ground on which the period may be exceeded; nil where the rule knows none.
  public let excuse: FEELExpression?
  /// The command that records the duty done, with `CASE` for the case; nil when the pack names none.
  public let command: String?
}

/// A decision table and what the rule asks of it.
public struct RuleTable: Sendable {
  /// The table.
  public let table: DecisionTable
}
