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

extension ScoredAnswers {
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
