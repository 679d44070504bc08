import TiimiDomain

/// One rule as data: its text, where it comes from, when it holds, its condition and its outcome.
///
/// It never changes; as an object it is handed on without copying its many parts.
public final class Rule: Sendable {
  /// The identifier, such as `SHL36-START-7WD`; the same in every version of the rule.
  public let id: String
  /// The version, from 1; a later one follows when the text or the condition changes.
  public let version: Int
  /// The identifier of the pack that holds the rule.
  public let pack: String
  /// A short title.
  public let title: Phrase
  /// What the rule says, in plain words.
  public let explanation: Phrase
  /// Where it comes from.
  public let source: RuleSource
  /// The days on which it is in force.
  public let inForce: InForce
  /// Whether it decides, and who approved it.
  public let status: RuleStatus
  /// What is not settled about it; nil when nothing is.
  public let unverified: Phrase?
  /// The figures that an organisation may set.
  public let parameters: [RuleParameter]
  /// What the rule is asked of one by one; nil when it is asked of the case as a whole.
  public let forEach: RuleSubject?
  /// The condition; it is true where the rule has something to say.
  public let condition: FEELExpression
  /// What follows where the condition is true.
  public let outcome: RuleOutcome
  /// The examples written beside the rule.
  public let examples: [RuleExample]
  /// The rule as one that days are counted by; nil for a rule without a number of days.
  public let deadlineRule: DeadlineRule?
  /// The names that its expressions take from outside, each once, in the order of their first use.
  let variables: [String]

  init(
    id: String,
    version: Int,
    pack: String,
    title: Phrase,
    explanation: Phrase,
    source: RuleSource,
    inForce: InForce,
    status: RuleStatus,
    unverified: Phrase?,
    parameters: [RuleParameter],
    forEach: RuleSubject?,
    condition: FEELExpression,
    outcome: RuleOutcome,
    examples: [RuleExample]
  ) {
    self.id = id
    self.version = version
    self.pack = pack
    self.title = title
    self.explanation = explanation
    self.source = source
    self.inForce = inForce
    self.status = status
    self.unverified = unverified
    self.parameters = parameters
    self.forEach = forEach
    self.condition = condition
    self.outcome = outcome
    self.examples = examples
    deadlineRule = outcome.duty?.limit.map { limit in
      DeadlineRule(
        id: id,
        section: source.place,
        inForceFrom: inForce.from ?? Self.firstDay,
        inForceUntil: inForce.until,
        title: title,
        explanation: explanation,
        limit: limit,
        source: source.line
      )
    }
    let names = condition.variables + (forEach?.list.variables ?? []) + outcome.variables
    var seen: Set<String> = []
    variables = names.filter { seen.insert($0).inserted }
  }

  /// The first of January 1800, before which no day can be read.
  private static let firstDay = Day(number: -62_091)

  /// Whether it may decide on a day; a draft never does.
  ///
  /// A duty outlives its rule: the version that was in force when the clock started goes on.
  func mayDecide(on day: Day) -> Bool {
    if status == .draft { return false }
    if outcome.duty == nil { return inForce.contains(day) }
    return inForce.from.map { $0 <= day } ?? true
  }
}

/// What a rule is asked of one by one: every need, for one.
public struct RuleSubject: Hashable, Sendable {
  /// The name by which the condition calls the thing at hand.
  public let name: String
  /// The list of the things.
  public let list: FEELExpression
}

/// The days on which a rule is in force; a missing end is open.
public struct InForce: Hashable, Sendable {
  /// The first day; nil when it has always been.
  public let from: Day?
  /// The last day; nil when no end is known.
  public let until: Day?

  /// Makes a period.
  public init(from: Day?, until: Day?) {
    self.from = from
    self.until = until
  }

  /// Whether the day belongs to the period.
  public func contains(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }
}

/// A figure in a rule that an organisation may set, with its documented standard value.
public struct RuleParameter: Hashable, Sendable {
  /// The name as written in the condition, such as `age limit`.
  public let name: String
  /// The value.
  public let value: FEELValue
  /// What it is.
  public let title: Phrase
}
