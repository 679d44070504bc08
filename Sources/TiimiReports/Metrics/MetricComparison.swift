import Glibc
import TiimiDomain

/// What two sets of figures are of: two periods or two units.
public struct ComparedSide: Hashable, Sendable {
  /// The name, such as `2026-01-01..2026-06-30` or a unit's code.
  public let name: String

  /// Names a side.
  public init(_ name: String) {
    self.name = name
  }
}

/// One metric of two periods or two units side by side, with their difference where there is one.
public struct MetricComparison: Hashable, Sendable {
  /// The metric.
  public let metric: MetricDefinition
  /// What the first figures are of.
  public let first: ComparedSide
  /// What the second figures are of.
  public let second: ComparedSide
  /// The first figures; nil when there are none.
  public let firstResult: MetricResult?
  /// The second figures; nil when there are none.
  public let secondResult: MetricResult?

  /// Makes a comparison.
  public init(
    metric: MetricDefinition,
    first: ComparedSide,
    _ firstResult: MetricResult?,
    second: ComparedSide,
    _ secondResult: MetricResult?
  ) {
    self.metric = metric
    self.first = first
    self.second = second
    self.firstResult = firstResult
    self.secondResult = secondResult
  }

  /// The second share less the first, with its 95 % interval; nil for means and times, and when hidden.
  public var difference: ShareDifference? {
    guard let one = firstResult?.interval, let other = secondResult?.interval else { return nil }
    return ShareDifference(from: one, to: other)
  }

  /// What a reader must know before comparing.
  public static let caveat = Phrase(
    fi: """
      Ero ei kerro syytä: asiakkaat, yksiköt ja kirjaamistavat voivat olla erilaisia. Pienissä \
      ryhmissä vaihtelu on suurta, ja monesta vertailusta jokin poikkeaa sattumalta.
      """,
    sv: """
      En skillnad visar inte orsaken: klienter, enheter och sätt att anteckna kan skilja sig. I små \
      grupper är variationen stor, och av många jämförelser avviker någon av en slump.
      """,
    en: """
      A difference does not show a cause: clients, units and habits of recording may differ. Small \
      groups vary a lot, and among many comparisons some differ by chance.
      """
  )
}

/// The difference of two shares with its 95 % interval by Newcombe's method.
///
/// It is made of the Wilson intervals of both (Newcombe 1998, method 10), so it holds for small numbers.
public struct ShareDifference: Hashable, Sendable {
  /// The second share less the first, −1…1.
  public let value: Double
  /// The lower end.
  public let low: Double
  /// The upper end.
  public let high: Double

  /// Makes the difference.
  public init(from first: WilsonInterval, to second: WilsonInterval) {
    value = second.share - first.share
    low = value - hypot(second.share - second.low, first.high - first.share)
    high = value + hypot(second.high - second.share, first.share - first.low)
  }

  /// True when nought is outside the interval.
  public var excludesZero: Bool { low > 0 || high < 0 }
}
