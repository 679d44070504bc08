/// The quartiles and the ninetieth percentile of durations in days.
///
/// Between two ranks the value is interpolated linearly (type 7 of Hyndman & Fan 1996), as pandas,
/// numpy, R and DuckDB's `quantile_cont` do unless told otherwise.
public struct Quantiles: Hashable, Sendable {
  /// How many durations these are of; at least one.
  public let count: Int
  /// A quarter lasted at most so many days.
  public let lowerQuartile: Double
  /// Half lasted at most so many days.
  public let median: Double
  /// Three quarters lasted at most so many days.
  public let upperQuartile: Double
  /// Nine in ten lasted at most so many days.
  public let p90: Double

  /// Makes the quantiles of a histogram; nil of an empty one.
  public init?(_ days: DayCounts) {
    guard let lowerQuartile = Self.quantile(0.25, of: days),
      let median = Self.quantile(0.5, of: days),
      let upperQuartile = Self.quantile(0.75, of: days), let p90 = Self.quantile(0.9, of: days)
    else { return nil }
    count = days.total
    self.lowerQuartile = lowerQuartile
    self.median = median
    self.upperQuartile = upperQuartile
    self.p90 = p90
  }

  /// The quantile at a probability 0…1 of a histogram; nil of an empty one.
  public static func quantile(_ probability: Double, of days: DayCounts) -> Double? {
    guard days.total > 0, (0...1).contains(probability) else { return nil }
    let rank = Double(days.total - 1) * probability
    let below = Int(rank)
    let low = value(at: below, of: days)
    let high = value(at: min(below + 1, days.total - 1), of: days)
    return Double(low) + (rank - Double(below)) * Double(high - low)
  }

  /// The median of any numbers, halfway between the middle two of an even number of them.
  public static func median(of values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// The number of days at a rank, counted from nought.
  private static func value(at rank: Int, of days: DayCounts) -> Int {
    var passed = 0
    for (length, times) in days.counts.enumerated() {
      passed += times
      if passed > rank { return length }
    }
    return 0
  }
}
