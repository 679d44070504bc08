import TiimiDomain

/// One metric in one group, ready to leave: what is hidden is nil and says so, and nothing is a false nought.
public struct MetricResult: Hashable, Sendable {
  /// The metric.
  public let metric: MetricDefinition
  /// The group: empty for the total, else a value of each dimension.
  public let groups: [MetricGroup]
  /// What can be said of it.
  public internal(set) var status: MetricStatus
  /// Why there is no value, when there is none.
  public internal(set) var obstacle: MetricObstacle?
  /// The numerator; nil for means and times, and when hidden.
  public internal(set) var numerator: Int?
  /// The denominator, or how many units a mean or a time is of; nil when hidden.
  public internal(set) var denominator: Int?
  /// A share 0…1, a mean, a score or a median of days; nil when there is none or it is hidden.
  public internal(set) var value: Double?
  /// The 95 % interval of a share.
  public internal(set) var interval: WilsonInterval?
  /// The lengths of waits that ended in the period.
  public internal(set) var durations: MetricDurations?
  /// The waiting curve of those who began to wait in the period.
  public internal(set) var curve: MetricCurve?
  /// The further figures.
  public internal(set) var parts: [MetricPartResult]
  /// What was left out, by reason.
  public internal(set) var excluded: [MetricExcluded]
  /// Why figures are hidden; nil when none is.
  public internal(set) var suppression: Suppression?
  /// True when further figures or exclusions are hidden.
  public internal(set) var hidesDetails = false

  /// True for the result of everybody together.
  public var isTotal: Bool { groups.isEmpty }

  /// The part of that code.
  public func part(_ code: String) -> MetricPartResult? {
    parts.first { $0.part.code == code }
  }
}

/// A further figure of a result.
public struct MetricPartResult: Hashable, Sendable {
  /// What it is.
  public let part: MetricPart
  /// How many units; of a share those above the line.
  ///
  /// Nil for means and times, and when hidden.
  public internal(set) var count: Int?
  /// What a share, a mean or a median is of.
  public internal(set) var base: Int?
  /// The share, the mean or the median of days; nil for counts, and when hidden.
  public internal(set) var value: Double?
}

/// What was left out for one reason.
public struct MetricExcluded: Hashable, Sendable {
  /// The reason.
  public let reason: MetricExclusion
  /// How many units; nil when hidden.
  public internal(set) var count: Int?
}

/// How long the waits lasted that ended in the period, in days of the metric's kind.
public struct MetricDurations: Hashable, Sendable {
  /// The median, the quartiles and the ninetieth percentile, with their number.
  public let quantiles: Quantiles
  /// The mean.
  public let mean: Double
}

/// How waiting wears off among those who began to wait in the period, as much of it as may be told.
public struct MetricCurve: Hashable, Sendable {
  /// How many began to wait.
  public let count: Int
  /// For how many the wait has ended; nil when hidden.
  public let ended: Int?
  /// The steps, the median by Kaplan–Meier with its interval, and the shares at 30, 60 and 90 days.
  public let estimate: DisclosedCurve

  /// The days at which the share still waiting is always told.
  public static let told = [30, 60, 90]
}
