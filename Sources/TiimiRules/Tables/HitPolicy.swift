/// What becomes of the rules of a decision table that match (DMN 1.5, 8.2.8).
public enum HitPolicy: String, CaseIterable, Hashable, Sendable {
  /// At most one rule may match.
  case unique = "U"
  /// Several may match if they say the same.
  case any = "A"
  /// The match whose outputs come first among the allowed values.
  case priority = "P"
  /// The first match.
  case first = "F"
  /// All matches as a list, in the order of the rules.
  case ruleOrder = "R"
  /// All matches as a list, in the order of the allowed values of the outputs.
  case outputOrder = "O"
  /// All matches as a list.
  case collect = "C"
  /// The sum of all matches.
  case sum = "C+"
  /// The smallest of all matches.
  case minimum = "C<"
  /// The largest of all matches.
  case maximum = "C>"
  /// The number of matches.
  case count = "C#"

  /// Whether the table gives a list.
  public var givesList: Bool {
    switch self {
    case .ruleOrder, .outputOrder, .collect: true
    default: false
    }
  }

  /// Whether the allowed values of the outputs decide which match comes first.
  public var ranksOutputs: Bool { self == .priority || self == .outputOrder }
}
