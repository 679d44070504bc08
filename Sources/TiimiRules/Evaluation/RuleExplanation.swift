import TiimiDomain

/// What a rule says of a case, and why: every condition, every fact, and what would change it.
public struct RuleExplanation: Sendable {
  /// What the rule says.
  public let finding: RuleFinding
  /// The condition with the value of each of its parts.
  public let trace: FEELTrace
  /// How the rows of the table fared, where the rule is one.
  public let table: TableEvaluation?
  /// The facts that the rule uses, in the order of their first use.
  public let facts: [FactUse]
  let trial: FactTrial?

  /// The facts that are not known, and what they could lead to; tried out when it is asked.
  public var missing: [MissingFact] { trial?.missing ?? [] }

  /// The known facts that alone would change what the rule says; tried out when it is asked.
  public var decisive: [DecisiveFact] { trial?.decisive ?? [] }
}

/// A fact that a rule uses, with its value.
public struct FactUse: Sendable {
  /// The fact.
  public let fact: Fact
  /// The value; null when it is not known.
  public let value: FEELValue
}

/// A fact that is not known.
public struct MissingFact: Sendable {
  /// The fact.
  public let fact: Fact
  /// What the rule could say if it were known; empty when it would change nothing by itself.
  public let couldLeadTo: [RuleVerdict]
}

/// A known fact whose other value would change what the rule says.
public struct DecisiveFact: Sendable {
  /// The fact.
  public let fact: Fact
  /// Its value.
  public let value: FEELValue
  /// Another value that it could have.
  public let other: FEELValue
  /// What the rule would say then.
  public let verdict: RuleVerdict
  /// What the table of the rule would give then; nil where it is no table.
  public let result: FEELValue?
}
