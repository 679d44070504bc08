/// How one rule came to its outcome, kept with the screening that it was a part of.
///
/// A decision of last year is explained by it with last year's rule, whatever the rule says today.
public struct RecordedTrace: Hashable, Sendable {
  /// The identifier of the rule.
  public let rule: String
  /// The version of the rule.
  public let version: String
  /// The identifier of the pack that the rule came from.
  public let pack: String
  /// The source of the rule, in words.
  public let source: String
  /// What the rule said.
  public let outcome: TraceOutcome
  /// The conditions in the order of the rule, each with the value that it had.
  public let conditions: [RecordedCondition]
  /// The names of the facts that were not known.
  public let missing: [String]

  /// Makes a trace.
  public init(
    rule: String,
    version: String,
    pack: String,
    source: String,
    outcome: TraceOutcome,
    conditions: [RecordedCondition],
    missing: [String]
  ) {
    self.rule = rule
    self.version = version
    self.pack = pack
    self.source = source
    self.outcome = outcome
    self.conditions = conditions
    self.missing = missing
  }
}

/// What a rule can say.
public enum TraceOutcome: String, CaseIterable, Sendable {
  /// What the rule looks for is there.
  case found
  /// What the rule looks for is not there.
  case notFound
  /// The facts that are missing could decide it either way.
  case cannotTell
}

/// One condition of a rule, as it was when the rule was decided.
public struct RecordedCondition: Hashable, Sendable {
  /// How deep it lies inside other conditions, 0 for the outermost.
  public let depth: Int
  /// The condition as the rule writes it.
  public let text: String
  /// The value that it had, as text.
  public let value: String

  /// Makes a condition.
  public init(depth: Int, text: String, value: String) {
    self.depth = depth
    self.text = text
    self.value = value
  }
}
