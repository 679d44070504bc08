import TiimiDomain

/// Bands that hold together on a condition.
public struct BandSet: Hashable, Sendable {
  /// Which sexes a set of bands is for.
  public enum Sex: String, CaseIterable, Sendable {
    /// Women.
    case female
    /// Men.
    case male
    /// People whose sex has not been recorded.
    case notRecorded = "none"
  }

  /// The least age in years; nil for none.
  public let minimumAge: Int?
  /// The greatest age in years; nil for none.
  public let maximumAge: Int?
  /// The sex; nil when it does not matter.
  public let sex: Sex?
  /// The switch that has to be set, and its value.
  public let choice: InstrumentSwitch.Choice?
  /// The bands from the lowest.
  public let bands: [ScoreBand]
  /// What to say whenever the set is used.
  public let finding: InstrumentFinding?

  /// Whether the set depends on the age.
  var needsAge: Bool { minimumAge != nil || maximumAge != nil }
}
