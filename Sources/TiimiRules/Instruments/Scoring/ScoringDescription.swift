import TiimiDomain

/// How a form becomes a score: methods, items, bands, switches and alerts, as data with sources.
public struct ScoringDescription: Hashable, Sendable {
  /// What may be built in, by the licence of the instrument.
  public enum Level: String, CaseIterable, Sendable {
    /// Scoring and texts.
    case texts = "E"
    /// Scoring only; the user's own text pack brings the texts.
    case scoring = "S"
    /// A result that was found elsewhere, to be kept.
    case result = "R"
  }

  /// How points become a score.
  public enum Method: String, CaseIterable, Sendable {
    /// The sum of the points.
    case sum
    /// The mean of the points.
    case mean
    /// The sum of the points times the factor of each item.
    case weightedSum
    /// The T score of goal attainment scaling.
    case gas
    /// The total itself is what is answered.
    case total
    /// No total by design.
    case none
  }

  /// Where a claim comes from, and whether it has been verified.
  public struct Source: Hashable, Sendable {
    /// The source in short.
    public let text: String
    /// Whether nobody has seen the claim in the source yet.
    public let isUnverified: Bool
  }

  /// The short name, such as `phq-9`.
  public let id: String
  /// The version of the description.
  public let version: String
  /// What may be built in.
  public let level: Level
  /// The name.
  public let title: Phrase
  /// The language of the texts that are built in; nil when there are none.
  public let language: String?
  /// What the licence says.
  public let licence: Phrase
  /// Where the licence was read.
  public let licenceSource: Source
  /// The method.
  public let method: Method
  /// What the sum is multiplied by in the end.
  public let multiplier: ExactDecimal
  /// How many decimals the score has.
  public let decimals: Int
  /// The least and the greatest score.
  public let range: ScoreRange?
  /// How many items have to be answered; nil means all that are not optional.
  public let minimumAnswers: Int?
  /// The items.
  public let items: [ScoringItem]
  /// The codes of an item that states the total.
  public let totalCodes: [String]
  /// The codes of the whole form, by which a form from elsewhere is recognised.
  public let formCodes: [String]
  /// The bands, each set with the condition on which it holds.
  public let bandSets: [BandSet]
  /// What the user may choose.
  public let switches: [InstrumentSwitch]
  /// What has to be acted on whatever the score is.
  public let alerts: [InstrumentAlert]
  /// What is printed beside every result.
  public let cautions: [Phrase]
  /// What in the scoring has not been verified.
  public let unverified: [Phrase]

  /// The item with the link identifier.
  public func item(_ linkId: String) -> ScoringItem? { items.first { $0.linkId == linkId } }
}
