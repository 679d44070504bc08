/// How the case began (tunnistamisen lähtökohta).
public struct Opening: Hashable, Sendable {
  /// The client, whose identity lives in the client's own stream.
  public let client: ClientID
  /// The unit's running number, such as `YLO-2026-17`.
  public let caseNumber: String
  /// What set it off.
  public let source: CaseSource
  /// The worry or the wish in words.
  public let worry: String
  /// When it was opened.
  public let occurred: Moment
}

/// The decision of the identification, beside what the screening recommended.
public struct Identification: Hashable, Sendable {
  /// What the professional decided.
  public let decision: IdentificationDecision
  /// The screening that it was based on, if any.
  public let screening: ItemNumber<Screening>?
  /// What that screening recommended.
  public let recommendation: ScreeningRecommendation?
  /// The reason, always there when the decision departs from the recommendation.
  public let reason: String?
  /// When it was decided.
  public let occurred: Moment
}
