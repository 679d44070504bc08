import TiimiDomain

/// A run chart: values in the order of time, their median, and where they depart from chance.
///
/// Both rules are the project's own settings, not a standard's; the text of each goes with the
/// findings. A point without a value is passed over.
public struct RunChart: Hashable, Sendable {
  /// How many points in a row make a finding.
  public struct Rules: Hashable, Sendable {
    /// Points in a row on one side of the median that make a shift; at least two.
    public let shift: Int
    /// Points in a row, each above or each below the one before, that make a trend; at least two.
    public let trend: Int

    /// Makes the rules; six and five points unless told otherwise.
    public init(shift: Int = 6, trend: Int = 5) {
      self.shift = max(2, shift)
      self.trend = max(2, trend)
    }
  }

  /// A stretch of points that a rule found.
  public struct Finding: Hashable, Sendable {
    /// What was found.
    public enum Kind: String, CaseIterable, Sendable {
      /// A run of points above the median.
      case above
      /// A run of points below the median.
      case below
      /// Each point is higher than the one before.
      case rising
      /// Each point is lower than the one before.
      case falling
    }

    /// What was found.
    public let kind: Kind
    /// The places of the first and the last point, counted from nought.
    public let points: ClosedRange<Int>
    /// How many points count towards the rule; those passed over do not.
    public let length: Int
  }

  /// The values in order; nil where there is none.
  public let values: [Double?]
  /// The rules used.
  public let rules: Rules
  /// The median of the values there are; nil when there is none.
  public let median: Double?
  /// The shifts and trends, in order of their first points.
  public let findings: [Finding]

  /// Makes a chart of the values.
  public init(_ values: [Double?], rules: Rules = Rules()) {
    self.values = values
    self.rules = rules
    median = Quantiles.median(of: values.compactMap(\.self))
    let points = values.enumerated().compactMap { place, value in value.map { (place, $0) } }
    let shifts = Self.shifts(points, around: median, atLeast: rules.shift)
    findings = (shifts + Self.trends(points, atLeast: rules.trend)).sorted {
      ($0.points.lowerBound, $0.kind.rawValue) < ($1.points.lowerBound, $1.kind.rawValue)
    }
  }

  /// Whether there are points enough for the shift rule to find anything.
  public var isLongEnough: Bool { values.compactMap(\.self).count >= rules.shift }
}

extension RunChart {
  private typealias Point = (place: Int, value: Double)

  private static func shifts(
    _ points: [Point],
    around median: Double?,
    atLeast least: Int
  ) -> [Finding] {
    guard let median else { return [] }
    let sided = points.filter { $0.value != median }
    return runs(sided, atLeast: least) { run, next in
      (run[0].value > median) == (next.value > median)
    }.map { run in
      finding(run[0].value > median ? .above : .below, run)
    }
  }

  private static func trends(_ points: [Point], atLeast least: Int) -> [Finding] {
    var moving: [Point] = []
    for point in points where moving.last?.value != point.value { moving.append(point) }
    var found: [Finding] = []
    var start = 0
    for end in moving.indices {
      let isLast = end == moving.count - 1
      let turns =
        !isLast && end > start
        && (moving[end + 1].value > moving[end].value)
          != (moving[end].value > moving[end - 1].value)
      guard isLast || turns else { continue }
      let run = Array(moving[start...end])
      if run.count >= least {
        found.append(finding(run[1].value > run[0].value ? .rising : .falling, run))
      }
      start = end
    }
    return found
  }

  private static func runs(
    _ points: [Point],
    atLeast least: Int,
    continues: ([Point], Point) -> Bool
  ) -> [[Point]] {
    var runs: [[Point]] = []
    var run: [Point] = []
    for point in points {
      if !run.isEmpty, !continues(run, point) {
        runs.append(run)
        run = []
      }
      run.append(point)
    }
    return (runs + [run]).filter { $0.count >= least }
  }

  private static func finding(_ kind: Finding.Kind, _ run: [Point]) -> Finding {
    Finding(kind: kind, points: run[0].place...run[run.count - 1].place, length: run.count)
  }
}
