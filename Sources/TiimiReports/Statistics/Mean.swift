/// An arithmetic mean that never goes without the number of values behind it.
public struct Mean: Hashable, Sendable {
  /// The mean.
  public let value: Double
  /// How many values it is of; at least one.
  public let count: Int

  /// Makes the mean of so many values with that sum; nil of none.
  public init?(sum: Double, count: Int) {
    guard count > 0 else { return nil }
    value = sum / Double(count)
    self.count = count
  }

  /// Makes the mean of the values; nil of none.
  public init?(_ values: some Sequence<Double>) {
    var sum = 0.0
    var count = 0
    for value in values {
      sum += value
      count += 1
    }
    self.init(sum: sum, count: count)
  }
}
