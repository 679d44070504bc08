import TiimiDomain

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
  /// The answers of the items that count: link identifier and code, or points instead of words.
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

extension ScoredAnswers.Points {
  /// The code, unless it may be somebody's words.
  fileprivate var plainCode: String? {
    guard let code else { return nil }
    let isPlain = code.split(separator: ",").allSatisfy { String($0).shownAsIdentifier == $0 }
    return isPlain && !code.isEmpty ? code : nil
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
      answers: points.map {
        .init(linkId: $0.linkId.shownAsIdentifier, value: $0.plainCode ?? $0.points.text)
      },
      alerts: alerts.map(\.code),
      findings: findings.map(\.code)
    )
  }
  /// The result as an entry of a case keeps it: codes and numbers only.
  ///
  /// - Parameters:
  ///   - version: The version to keep when the instrument tells none.
  ///   - band: The band to keep when the instrument tells none.
  ///   - alerts: What else has to be followed up on the same day.
  ///   - statedBy: Whose answers or judgement they are.
  /// - Returns: The result; without a score for a partial form.
  public func result(
    version: String,
    band: String? = nil,
    alerts: [String] = [],
    statedBy: Participant
  ) -> InstrumentResult {
    let record = record
    return InstrumentResult(
      instrument: record.instrument,
      version: record.version.isEmpty ? version : record.version,
      answers: record.answers.map { ScreeningAnswer(item: $0.linkId, answer: $0.value) },
      score: record.score.flatMap(DecimalText.init),
      band: record.band ?? band,
      alerts: record.alerts + alerts.filter { !record.alerts.contains($0) },
      statedBy: statedBy
    )
  }
}
