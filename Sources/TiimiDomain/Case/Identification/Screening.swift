/// A screening (tunnistamisen seulonta) as it was made: every answer, the result and the recommendation.
public struct Screening: CaseItem {
  /// The screening's number in the case.
  public let number: ItemNumber<Screening>
  /// What was asked, answered and found.
  public let record: ScreeningRecord
  /// When the client was screened.
  public let occurred: Moment

  /// The kind of item.
  public static let kind = ItemKind.screening
}

/// The content of one screening, kept word for word with the instrument's version.
public struct ScreeningRecord: Hashable, Sendable {
  /// The instrument's identifier, such as `minun-tiimini-checklist`.
  public let instrument: String
  /// The version of the instrument.
  public let version: String
  /// Every answer in the instrument's order; an item left out was not asked.
  public let answers: [ScreeningAnswer]
  /// The score, or nil when the form is partial.
  public let score: Int?
  /// The items that raise a red flag.
  public let redFlags: [String]
  /// What the instrument recommends.
  public let recommendation: ScreeningRecommendation
  /// How each rule came to its outcome; empty for a screening made before that was kept.
  public let trace: [RecordedTrace]

  /// Makes the record of one screening.
  public init(
    instrument: String,
    version: String,
    answers: [ScreeningAnswer],
    score: Int?,
    redFlags: [String],
    recommendation: ScreeningRecommendation,
    trace: [RecordedTrace] = []
  ) {
    self.instrument = instrument
    self.version = version
    self.answers = answers
    self.score = score
    self.redFlags = redFlags
    self.recommendation = recommendation
    self.trace = trace
  }
}

/// One answer of a screening.
public struct ScreeningAnswer: Hashable, Sendable {
  /// The item's key in the instrument.
  public let item: String
  /// The answer's code in the instrument, such as `yes`.
  public let answer: String

  /// Makes one answer.
  public init(item: String, answer: String) {
    self.item = item
    self.answer = answer
  }
}

/// What a screening recommends; the decision is the professional's and is recorded apart.
public enum ScreeningRecommendation: String, CaseIterable, Sendable {
  /// Propose a team to the client.
  case proposeTeam
  /// Give light guidance.
  case lightGuidance
  /// Nothing is indicated.
  case notIndicated
  /// The missing answers could change the result.
  case cannotTell
}
