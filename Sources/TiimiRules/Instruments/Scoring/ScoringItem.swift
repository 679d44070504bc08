import TiimiDomain

/// How one item is scored.
public struct ScoringItem: Hashable, Sendable {
  /// The link identifier.
  public let linkId: String
  /// The codes of the item in code systems.
  public let codes: [String]
  /// What the item is called in tables; never the text of the question.
  public let label: Phrase?
  /// The values that the points may have.
  public let range: ScoreRange?
  /// The only values that the points may have, when not every value of the range may be.
  public let allowed: [ExactDecimal]
  /// The options with their points.
  public let options: [AnswerOption]
  /// Whether the points are turned around within the range.
  public let isReversed: Bool
  /// Whether the points count.
  public let isScored: Bool
  /// Whether the form is complete without an answer.
  public let isOptional: Bool
  /// Whether several answers may be given.
  public let repeats: Bool
  /// The name of a group of items of which just one is answered.
  public let group: String?
  /// What the points are multiplied by in a weighted sum.
  public let factor: ExactDecimal
  /// The option that an age leads to: up to which age in years, and the option's code.
  public let ageOptions: [AgeOption]
  /// The mean in a reference population, for information.
  public let norm: ExactDecimal?

  /// An option that follows from the age.
  public struct AgeOption: Hashable, Sendable {
    /// The greatest age in years; nil for no limit.
    public let maximum: Int?
    /// The code of the option.
    public let code: String
  }
}
