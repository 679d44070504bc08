/// A waiting curve with its steps so far apart that none of them tells of a few persons.
///
/// Between two points either nobody's wait ended or at least as many as the threshold, and the same
/// goes for those no longer followed and for those still waiting after the last point. The milestones
/// are chosen first, so that the shares told beside a curve are points of it.
public struct DisclosedCurve: Hashable, Sendable {
  /// A point of the curve.
  public struct Point: Hashable, Sendable {
    /// The number of days from the start.
    public let day: Int
    /// The share still waiting after the day.
    public let waiting: KaplanMeier.Waiting
    /// How many were still waiting and followed after the day.
    public let left: Int
  }

  /// The points in order; the start, when everybody waits, is not among them.
  public let points: [Point]
  /// The median wait and its interval; nil when it is not reached or no curve is shown.
  public let median: Int?
  /// The lower end of the median's interval.
  public let medianLow: Int?
  /// The upper end of the median's interval.
  public let medianHigh: Int?

  /// Makes the curve that may leave; nil when it would be of fewer than the threshold.
  public init?(_ curve: KaplanMeier, threshold: Int, milestones: [Int] = [30, 60, 90]) {
    guard curve.count >= threshold else { return nil }
    let counts = Counts(curve, threshold)
    var days: [Int] = []
    for day in milestones.sorted() where curve.waiting(after: day) != nil {
      if counts.isApart(days.last, day) && counts.leavesEnough(day) { days.append(day) }
    }
    for step in curve.steps where !days.contains(step.day) && counts.leavesEnough(step.day) {
      let before = days.last { $0 < step.day }
      let after = days.first { $0 > step.day }
      guard counts.isApart(before, step.day), after.map({ counts.isApart(step.day, $0) }) ?? true
      else { continue }
      days.append(step.day)
      days.sort()
    }
    points = days.compactMap { day in
      curve.waiting(after: day).map { Point(day: day, waiting: $0, left: counts.left(day)) }
    }
    median = curve.median
    medianLow = curve.medianLow
    medianHigh = curve.medianHigh
  }

  /// The share still waiting after so many days; nil when it may not be told or is not known.
  public func waiting(after day: Int) -> KaplanMeier.Waiting? {
    points.first { $0.day == day }?.waiting
  }

  /// The running counts of a curve.
  private struct Counts {
    let curve: KaplanMeier
    let threshold: Int

    init(_ curve: KaplanMeier, _ threshold: Int) {
      self.curve = curve
      self.threshold = threshold
    }

    func isApart(_ first: Int?, _ second: Int) -> Bool {
      let between = curve.steps.filter { $0.day > first ?? -1 && $0.day <= second }
      return isEnough(between.reduce(0) { $0 + $1.ended })
        && isEnough(between.reduce(0) { $0 + $1.censored })
    }

    func leavesEnough(_ day: Int) -> Bool { isEnough(left(day)) }

    func left(_ day: Int) -> Int {
      curve.count - curve.steps.filter { $0.day <= day }.reduce(0) { $0 + $1.ended + $1.censored }
    }

    private func isEnough(_ count: Int) -> Bool { count == 0 || count >= threshold }
  }
}
