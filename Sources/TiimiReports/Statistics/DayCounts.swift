/// How many durations lasted how many days: a histogram whose size does not grow with the register.
public struct DayCounts: Hashable, Sendable {
  /// The durations that can be counted: nought days to a hundred years.
  public static let countable = 0...36_525

  /// How many durations there are of each length, from nought days on; no zeros at the end.
  public private(set) var counts: [Int] = []
  /// How many durations there are in all.
  public private(set) var total = 0

  /// Makes an empty histogram.
  public init() {}

  /// Makes a histogram of the given numbers of days; those that cannot be counted are left out.
  public init(_ days: some Sequence<Int>) {
    for length in days { add(length) }
  }

  /// Counts durations of the length; false, and nothing counted, when it is outside `countable`.
  ///
  /// A duration below nought means that the record contradicts itself; whoever counts must say so.
  @discardableResult
  public mutating func add(_ days: Int, times: Int = 1) -> Bool {
    guard Self.countable.contains(days), times >= 0 else { return false }
    if times == 0 { return true }
    if days >= counts.count {
      counts.append(contentsOf: repeatElement(0, count: days + 1 - counts.count))
    }
    counts[days] += times
    total += times
    return true
  }

  /// Adds the durations of another histogram.
  public mutating func merge(_ other: DayCounts) {
    for (days, times) in other.counts.enumerated() where times > 0 { add(days, times: times) }
  }

  /// How many durations lasted exactly so many days.
  public subscript(days: Int) -> Int {
    counts.indices.contains(days) ? counts[days] : 0
  }

  /// The mean number of days; nil of an empty histogram.
  public var mean: Mean? {
    var sum = 0
    for (days, times) in counts.enumerated() { sum += days * times }
    return Mean(sum: Double(sum), count: total)
  }
}
