/// The result of a screening instrument, such as PHQ-2, AUDIT-C or a CFS level.
///
/// An instrument whose text may not be shown is recorded by its result alone, without answers.
public struct InstrumentResult: Hashable, Sendable {
  /// The instrument's identifier, such as `phq-2`.
  public let instrument: String
  /// The version of the instrument.
  public let version: String
  /// The answers in the instrument's order; empty when only the result is known.
  public let answers: [ScreeningAnswer]
  /// The score, or nil when the form is partial or the instrument gives none.
  public let score: DecimalText?
  /// The code of the band that the result falls in, if it has bands.
  public let band: String?
  /// The codes of what has to be followed up on the same day.
  public let alerts: [String]
  /// Whose answers or whose judgement they are.
  public let statedBy: Participant

  /// Makes a result; the case file refuses one that says nothing.
  public init(
    instrument: String,
    version: String,
    answers: [ScreeningAnswer] = [],
    score: DecimalText? = nil,
    band: String? = nil,
    alerts: [String] = [],
    statedBy: Participant
  ) {
    self.instrument = instrument
    self.version = version
    self.answers = answers
    self.score = score
    self.band = band
    self.alerts = alerts
    self.statedBy = statedBy
  }
}

/// A result as an item of its case.
public struct RecordedResult: CaseItem {
  /// The result's number in the case.
  public let number: ItemNumber<RecordedResult>
  /// What was found.
  public let result: InstrumentResult
  /// When it was found.
  public let occurred: Moment

  /// The kind of item.
  public static let kind = ItemKind.result
}
