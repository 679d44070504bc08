import TiimiDomain

/// Something the user may choose: another cut-off or another direction of an item.
public struct InstrumentSwitch: Hashable, Sendable {
  /// A switch and one of its values.
  public struct Choice: Hashable, Sendable {
    /// The switch.
    public let id: String
    /// The value.
    public let value: String
  }

  /// One value of a switch and what it changes; bands name the value themselves.
  public struct Value: Hashable, Sendable {
    /// The value.
    public let value: String
    /// What it means.
    public let title: Phrase
    /// Items that are turned around.
    public let reversed: [String]
    /// The method instead of the usual one.
    public let method: ScoringDescription.Method?
    /// The range instead of the usual one.
    public let range: ScoreRange?
  }

  /// The short name, such as `cutoff`.
  public let id: String
  /// What is chosen.
  public let title: Phrase
  /// The values; the first is the usual one.
  public let values: [Value]
}
