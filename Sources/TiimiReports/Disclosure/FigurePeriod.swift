import TiimiDomain

/// The days that a figure is of: from the first day until, but without, the last.
public struct FigurePeriod: Hashable, Comparable, Sendable {
  /// The first day.
  public let from: Day
  /// The day after the last one.
  public let until: Day

  /// Makes a period; nil when it would hold no day.
  public init?(from: Day, until: Day) {
    guard from < until else { return nil }
    self.from = from
    self.until = until
  }

  /// Whether every day of the other period is in this one.
  func contains(_ other: FigurePeriod) -> Bool { from <= other.from && other.until <= until }

  /// Whether some days, but not all, are of both periods: what they differ by can be small.
  func differsWithin(_ other: FigurePeriod) -> Bool {
    self != other && from < other.until && other.from < until
  }

  /// Periods by their first days, shorter ones first.
  public static func < (first: FigurePeriod, second: FigurePeriod) -> Bool {
    (first.from, first.until) < (second.from, second.until)
  }
}
