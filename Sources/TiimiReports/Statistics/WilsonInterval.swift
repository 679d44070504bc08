/// The 95 % interval of a share by Wilson's score method, which holds for small numbers too.
///
/// Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212.
public struct WilsonInterval: Hashable, Sendable {
  /// The share itself, 0…1.
  public let share: Double
  /// The lower end, 0…1.
  public let low: Double
  /// The upper end, 0…1.
  public let high: Double

  /// The standard normal quantile at 0.975.
  package static let z = 1.959963984540054

  /// Makes the interval of `count` out of `total`; nil when nothing was counted or the numbers clash.
  public init?(_ count: Int, of total: Int) {
    guard total > 0, (0...total).contains(count) else { return nil }
    let n = Double(total)
    let share = Double(count) / n
    let square = Self.z * Self.z
    let centre = share + square / (2 * n)
    let reach = Self.z * (share * (1 - share) / n + square / (4 * n * n)).squareRoot()
    self.share = share
    low = count == 0 ? 0 : (centre - reach) / (1 + square / n)
    high = count == total ? 1 : (centre + reach) / (1 + square / n)
  }
}
