/// How a number is brought to fewer digits.
public enum FEELRounding: Hashable, Sendable {
  /// To the nearer neighbour; halves to the even one, as in all arithmetic of FEEL.
  case halfEven
  /// To the nearer neighbour; halves away from zero.
  case halfUp
  /// To the nearer neighbour; halves towards zero.
  case halfDown
  /// Away from zero.
  case up
  /// Towards zero.
  case down
  /// Towards minus infinity.
  case floor
  /// Towards plus infinity.
  case ceiling

  /// Whether the kept digits are raised by one.
  ///
  /// - Parameters:
  ///   - kept: The digits that stay.
  ///   - rest: How what falls away compares with a half: negative, zero or positive.
  ///   - isNegative: Whether the number is below zero.
  /// - Returns: True to raise.
  func raises(_ kept: UInt128, rest: Int, isNegative: Bool) -> Bool {
    switch self {
    case .halfEven: rest > 0 || rest == 0 && !kept.isMultiple(of: 2)
    case .halfUp: rest >= 0
    case .halfDown: rest > 0
    case .up: true
    case .down: false
    case .floor: isNegative
    case .ceiling: !isNegative
    }
  }
}
