import TiimiDomain
import TiimiRules

/// What is to be computed: which metrics, of which days, in which groups, with what known when.
public struct MetricRequest: Sendable {
  /// The metrics, in the order of the results.
  public var metrics: [MetricDefinition]
  /// The first day of the period; nil for all the time before its end.
  public var from: Day?
  /// The last day of the period, itself included; nil for all the time since its start.
  public var to: Day?
  /// What results are grouped by: none, one or two dimensions.
  public var dimensions: [MetricDimension]
  /// How statutory days are counted.
  public var switches: CountingSwitches
  /// How "over 75" is read.
  public var ageRule: AgeRule
  /// The number of people under which a cell is not published.
  public var threshold: Int
  /// Who was in scope for screening (M01); nil when no list was given.
  public var eligible: EligibleList?

  /// Makes a request; everything but the metrics has its default.
  public init(
    metrics: [MetricDefinition] = MetricCatalogue.all,
    from: Day? = nil,
    to: Day? = nil,
    dimensions: [MetricDimension] = [],
    switches: CountingSwitches = CountingSwitches(),
    ageRule: AgeRule = AgeRule(),
    threshold: Int = MetricRequest.usualThreshold,
    eligible: EligibleList? = nil
  ) {
    self.metrics = metrics
    self.from = from
    self.to = to
    self.dimensions = dimensions
    self.switches = switches
    self.ageRule = ageRule
    self.threshold = threshold
    self.eligible = eligible
  }

  /// Five persons: the common practice, not a statute's number.
  public static let usualThreshold = 5

  /// True when the day is in the period.
  public func contains(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}

/// Who was in scope for screening, matched with the register in memory.
public struct EligibleList: Sendable {
  /// The clients of the list who are in the register.
  public let people: Set<ClientID>
  /// How many of the list have no client record.
  public let unknown: Int

  /// Makes a list.
  public init(people: Set<ClientID>, unknown: Int) {
    self.people = people
    self.unknown = unknown
  }
}
