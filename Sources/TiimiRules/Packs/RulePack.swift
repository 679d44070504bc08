import TiimiDomain

/// A file of rules: facts of its own, rules, and what it changes in the rules of other packs.
///
/// The form is published as `docs/schema/rule-pack.json`.
public struct RulePack: Sendable {
  /// The identifier, such as `fi-statute`.
  public let id: String
  /// The version of the pack.
  public let version: String
  /// The name of the pack.
  public let title: Phrase
  /// What the pack is for.
  public let summary: Phrase
  /// Facts that are recorded by their name alone.
  public let facts: [Fact]
  /// The rules, in order.
  public let rules: [Rule]
  /// What the pack changes in the rules of earlier packs, each with its reason.
  public let changes: [RuleChange]
  /// The content of the file, byte for byte.
  public let bytes: [UInt8]
}

/// What a pack changes in a rule of an earlier pack; never silent, always with a reason.
public struct RuleChange: Hashable, Sendable {
  /// What is done.
  public enum Kind: Hashable, Sendable {
    /// The rule is switched off.
    case off
    /// One of its parameters gets another value.
    case set(parameter: String, value: FEELValue)
    /// The rule is replaced by the one of the same identifier in this pack.
    case replaced
  }

  /// The identifier of the rule.
  public let rule: String
  /// What is done.
  public let kind: Kind
  /// Why.
  public let reason: String
  /// The pack that does it.
  public let pack: String
}
