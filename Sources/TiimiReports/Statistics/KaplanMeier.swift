import Glibc

/// How waiting wears off when some still wait: the Kaplan–Meier estimate with its 95 % interval.
///
/// The interval is the exponential Greenwood (log-log) one, as in the Python library `lifelines`.
/// Somebody who stops being followed on a day is taken to have waited through that day.
public struct KaplanMeier: Hashable, Sendable {
  /// A day on which somebody's waiting or following ended.
  public struct Step: Hashable, Sendable {
    /// The number of days from the start.
    public let day: Int
    /// How many were still waiting and followed when the day began.
    public let atRisk: Int
    /// For how many the wait ended on the day.
    public let ended: Int
    /// How many were followed no longer than to this day.
    public let censored: Int
    /// The estimated share still waiting after the day, with its interval.
    public let waiting: Waiting
  }

  /// A share still waiting, 0…1, with the ends of its 95 % interval.
  public struct Waiting: Hashable, Sendable {
    /// The estimate.
    public let share: Double
    /// The lower end.
    public let low: Double
    /// The upper end.
    public let high: Double

    /// Everybody still waits.
    public static let all = Waiting(share: 1, low: 1, high: 1)
  }

  /// The days on which something happened, in order.
  public let steps: [Step]
  /// How many were followed; at least one.
  public let count: Int
  /// For how many of them the wait ended.
  public let ended: Int

  /// Makes the estimate from the ended waits and from those that were still going on when last
  /// seen; nil when there are none of either.
  public init?(ended: DayCounts, censored: DayCounts) {
    guard ended.total + censored.total > 0 else { return nil }
    count = ended.total + censored.total
    self.ended = ended.total
    steps = Self.steps(ended, censored)
  }

  /// The median wait in days: the first day after which at most half still wait.
  ///
  /// Nil when more than half still waited at the end of what is known.
  public var median: Int? { firstDay { $0.share } }

  /// The lower end of the 95 % interval of the median; nil when it is not reached.
  public var medianLow: Int? { firstDay { $0.low } }

  /// The upper end of the 95 % interval of the median; nil when it is not reached.
  public var medianHigh: Int? { firstDay { $0.high } }

  /// The share still waiting after so many days.
  ///
  /// Nil when nobody was followed that long and somebody was still waiting when last seen.
  public func waiting(after day: Int) -> Waiting? {
    guard let last = steps.last else { return nil }
    if day > last.day, last.waiting.share > 0 { return nil }
    return steps.last { $0.day <= day }?.waiting ?? .all
  }

  /// How many were still waiting and followed when the day began.
  public func atRisk(on day: Int) -> Int {
    steps.first { $0.day >= day }?.atRisk ?? 0
  }

  /// One half, with room for what binary fractions lose on the way there.
  private static let half = 0.5 + 1e-12

  private func firstDay(_ value: (Waiting) -> Double) -> Int? {
    steps.first { value($0.waiting) <= Self.half }?.day
  }
}

extension KaplanMeier {
  private static func steps(_ ended: DayCounts, _ censored: DayCounts) -> [Step] {
    var atRisk = ended.total + censored.total
    var share = 1.0
    var variance = 0.0
    var steps: [Step] = []
    for day in 0..<max(ended.counts.count, censored.counts.count) {
      let (gone, lost) = (ended[day], censored[day])
      if gone + lost == 0 { continue }
      share *= Double(atRisk - gone) / Double(atRisk)
      if gone < atRisk {
        variance += Double(gone) / (Double(atRisk) * Double(atRisk - gone))
      }
      steps.append(
        Step(
          day: day,
          atRisk: atRisk,
          ended: gone,
          censored: lost,
          waiting: waiting(share, variance)
        )
      )
      atRisk -= gone + lost
    }
    return steps
  }

  /// The share with its interval, which is taken on the scale of log(−log S).
  private static func waiting(_ share: Double, _ variance: Double) -> Waiting {
    if share <= 0 { return Waiting(share: 0, low: 0, high: 0) }
    if share >= 1 { return .all }
    let hazard = -log(share)
    let reach = exp(WilsonInterval.z * variance.squareRoot() / hazard)
    return Waiting(share: share, low: exp(-hazard * reach), high: exp(-hazard / reach))
  }
}
