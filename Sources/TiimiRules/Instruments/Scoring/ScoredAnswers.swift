import TiimiDomain

/// What the answers to an instrument give: score, band, alerts, and everything that was noticed.
public struct ScoredAnswers: Hashable, Sendable {
  /// The points of one item.
  public struct Points: Hashable, Sendable {
    /// The link identifier.
    public let linkId: String
    /// The points, turned around where the item is.
    public let points: ExactDecimal
    /// The code that was answered; nil for numbers.
    public let code: String?
    /// The mean of the item in a reference population.
    public let norm: ExactDecimal?
  }

  /// The instrument, or the address of a form that has no scoring description.
  public let instrument: String
  /// The version of the scoring description, or of the form.
  public let version: String
  /// The licence level; nil for forms from elsewhere.
  public let level: ScoringDescription.Level?
  /// Whether every item that counts is answered.
  public let isComplete: Bool
  /// The score; nil for a partial form, and for instruments without a total.
  public let score: ExactDecimal?
  /// The sum before it is multiplied, when it is.
  public let raw: ExactDecimal?
  /// The band of the score.
  public let band: ScoreBand?
  /// The total that the form itself states.
  public let stated: ExactDecimal?
  /// What was noticed, errors first.
  public let findings: [InstrumentFinding]
  /// How many of the items that count are answered.
  public let answered: Int
  /// How many items count.
  public let items: Int
  /// The items that lack an answer, by link identifier.
  public let missing: [String]
  /// The alerts that the answers raise, also on a partial form.
  public let alerts: [InstrumentAlert]
  /// The points of each item answered.
  public let points: [Points]
  /// The switches with their values.
  public let choices: [InstrumentSwitch.Choice]
  /// What has to be printed beside the result.
  public let cautions: [Phrase]
  /// What in the scoring has not been verified.
  public let unverified: [Phrase]

  /// Whether an error keeps the answers from being scored.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
