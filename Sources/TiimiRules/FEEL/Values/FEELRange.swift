/// The values between two ends, each of which belongs to the range or not.
public struct FEELRange: Hashable, Sendable {
  /// The lower end; nil when the range has none.
  public let lower: FEELValue?
  /// Whether the lower end belongs to the range.
  public let includesLower: Bool
  /// The upper end; nil when the range has none.
  public let upper: FEELValue?
  /// Whether the upper end belongs to the range.
  public let includesUpper: Bool

  /// Makes a range; an end that is nil lets everything through.
  public init(
    lower: FEELValue?,
    includesLower: Bool,
    upper: FEELValue?,
    includesUpper: Bool
  ) {
    self.lower = lower
    self.includesLower = includesLower
    self.upper = upper
    self.includesUpper = includesUpper
  }

  /// Makes a range with both ends in it.
  public init(_ lower: FEELValue, through upper: FEELValue) {
    self.init(lower: lower, includesLower: true, upper: upper, includesUpper: true)
  }

  /// Whether the value lies in the range; nil if it cannot be compared with an end.
  public func contains(_ value: FEELValue) -> Bool? {
    guard lower != nil || upper != nil else { return nil }
    let above = lower.map { isAllowed($0, before: value, includesLower) } ?? true
    guard above != false else { return false }
    let below = upper.map { isAllowed(value, before: $0, includesUpper) } ?? true
    guard below != false else { return false }
    return above == nil || below == nil ? nil : true
  }

  private func isAllowed(_ one: FEELValue, before other: FEELValue, _ isClosed: Bool) -> Bool? {
    isClosed ? one.isAtMost(other) : one.isLess(than: other)
  }
}
