import TiimiDomain

/// An answer that has to be acted on whatever the score is, also on a form that is not complete.
public struct InstrumentAlert: Hashable, Sendable {
  /// The short name.
  public let code: String
  /// The item.
  public let linkId: String
  /// Points above which the alert is raised.
  public let above: ExactDecimal
  /// What to do.
  public let text: Phrase
  /// The band that the alert alone leads to.
  public let band: String?
  /// Where the alert comes from.
  public let source: ScoringDescription.Source
}
