import TiimiDomain

/// What the answers to an instrument give: score, band, alerts, and everything that was noticed.
public struct InstrumentResult: Hashable, Sendable {
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

/// A result as a case may keep it: plain texts without anybody's words.
public struct InstrumentRecord: Hashable, Sendable {
  /// The instrument.
  public let instrument: String
  /// The version of its scoring description.
  public let version: String
  /// The licence level, `E`, `S` or `R`; nil for forms from elsewhere.
  public let level: String?
  /// The score as decimal text; nil for a partial form and for instruments without a total.
  public let score: String?
  /// The total that the form itself states, as decimal text.
  public let stated: String?
  /// The code of the band.
  public let band: String?
  /// Whether the band is at or beyond the cut-off; nil without a band.
  public let isPositive: Bool?
  /// Whether every item that counts is answered.
  public let isComplete: Bool
  /// The answers of the items that count: link identifier and code, or points when there is no code.
  public let answers: [Answer]
  /// The codes of the alerts.
  public let alerts: [String]
  /// The codes of the findings.
  public let findings: [String]

  /// An answer by link identifier.
  public struct Answer: Hashable, Sendable {
    /// The link identifier.
    public let linkId: String
    /// The code answered, or the points as decimal text.
    public let value: String
  }
}

extension InstrumentResult {
  /// The result as a case may keep it.
  public var record: InstrumentRecord {
    InstrumentRecord(
      instrument: instrument,
      version: version,
      level: level?.rawValue,
      score: score?.text,
      stated: stated?.text,
      band: band?.code,
      isPositive: band?.isPositive,
      isComplete: isComplete,
      answers: points.map { .init(linkId: $0.linkId, value: $0.code ?? $0.points.text) },
      alerts: alerts.map(\.code),
      findings: findings.map(\.code)
    )
  }
}
