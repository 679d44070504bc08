import TiimiDomain
import TiimiRules

/// Metrics of a register after disclosure control, with everything that was set to get them.
public struct MetricReport: Sendable {
  /// What was asked.
  public let request: MetricRequest
  /// The day of what is known.
  public let asOf: Day
  /// How many cases were looked at.
  public let cases: Int
  /// The results, the total of each metric before its groups.
  public let results: [MetricResult]
  /// The comparisons, when they were asked for.
  public let comparisons: [MetricComparison]
  /// The run charts by month, when they were asked for.
  public let charts: [MetricChart]
  /// How small figures were hidden.
  public let disclosure: DisclosureSettings
  /// What had been published before, and these figures: to be kept for the next report.
  public let ledger: PublicationLedger
  /// How many hidden figures were published earlier or follow from that; hiding them again cannot help.
  public let alreadyKnown: Int

  /// How many cases were looked at; nil when it is too few to tell.
  public var toldCases: Int? {
    cases > 0 && cases < disclosure.threshold ? nil : cases
  }

  /// The totals, one of each metric.
  public var totals: [MetricResult] { results.filter(\.isTotal) }

  /// The results of one metric.
  public func results(of id: String) -> [MetricResult] {
    results.filter { $0.metric.id == id }
  }
}

/// A metric by month, with what the rules of run charts find in it.
public struct MetricChart: Hashable, Sendable {
  /// The metric.
  public let metric: MetricDefinition
  /// The months, such as `2026-11`, without gaps.
  public let months: [String]
  /// The chart; a month that is hidden or has nothing is a point without a value.
  public let chart: RunChart
  /// The results of the months, in their order; nil where there is nothing.
  public let results: [MetricResult?]
}
