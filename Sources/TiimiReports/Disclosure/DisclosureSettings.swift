/// How small a group may be and still be told of; recorded with everything that leaves.
public struct DisclosureSettings: Hashable, Sendable {
  /// The smallest number of persons that a figure may be of; three or more.
  public let threshold: Int
  /// Whether a true nought is shown; with false it is hidden like a small number.
  public let showsZero: Bool
  /// How many values a hidden figure must at least still be able to have for a reader who knows
  /// everything that was published; two or more.
  public let choices: Int

  /// Five persons, noughts shown, three values: the common Finnish practice as a default.
  public static let standard = DisclosureSettings(checked: 5, showsZero: true, choices: 3)

  /// Makes settings; throws `DisclosureRefusal.thresholdTooLow` below three persons, because a hidden
  /// figure could then be nothing but one.
  public init(
    threshold: Int = 5,
    showsZero: Bool = true,
    choices: Int = 3
  ) throws(DisclosureRefusal) {
    guard threshold >= 3 else { throw .thresholdTooLow(threshold) }
    self.init(checked: threshold, showsZero: showsZero, choices: max(2, choices))
  }

  private init(checked threshold: Int, showsZero: Bool, choices: Int) {
    self.threshold = threshold
    self.showsZero = showsZero
    self.choices = choices
  }

  /// Whether a number of persons is too small to be told.
  func isSmall(_ persons: Int) -> Bool {
    persons == 0 ? !showsZero : persons < threshold
  }
}
