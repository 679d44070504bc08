import TiimiDomain

/// A range of scores with a name.
public struct ScoreBand: Hashable, Sendable {
  /// The short name.
  public let code: String
  /// The name.
  public let name: Phrase
  /// The scores, both ends included.
  public let range: ScoreRange
  /// Whether the band is at or beyond the cut-off.
  public let isPositive: Bool
  /// Where the limits come from.
  public let source: ScoringDescription.Source
}

/// The least and the greatest value of a scale, both included.
public struct ScoreRange: Hashable, Sendable {
  /// The least value.
  public let low: ExactDecimal
  /// The greatest value.
  public let high: ExactDecimal

  /// Whether the value is on the scale.
  public func contains(_ value: ExactDecimal) -> Bool { low <= value && value <= high }
}
