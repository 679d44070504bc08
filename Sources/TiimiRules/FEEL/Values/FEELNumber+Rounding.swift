extension FEELNumber {
  /// The number with that many digits behind the point; fewer than none rounds to tens and so on.
  ///
  /// - Parameters:
  ///   - scale: The digits behind the point, -6111…6176.
  ///   - rounding: What happens to the digits that fall away.
  /// - Returns: The number, with zeros at its end if 34 digits allow; nil for a scale out of range.
  public func rounded(scale: Int, _ rounding: FEELRounding) -> FEELNumber? {
    guard Self.scales.contains(scale) else { return nil }
    let excess = -scale - exponent
    guard excess < 0 else { return FEELNumber(unrounded.dropping(excess, rounding)) }
    guard isZero || PowerOfTen.digits(of: coefficient) - excess <= Self.precision else {
      return self
    }
    var padded = unrounded
    padded.coefficient *= isZero ? 1 : PowerOfTen.all[-excess]
    padded.exponent = -scale
    return FEELNumber(padded)
  }

  /// The number rounded to one without digits behind the point.
  public func whole(_ rounding: FEELRounding) -> FEELNumber {
    exponent >= 0 ? self : rounded(scale: 0, rounding) ?? self
  }

  /// Whether there is nothing behind the point.
  public var isWhole: Bool {
    exponent >= 0 || whole(.down) == self
  }

  /// The number as an integer; nil if it has a fraction or is too great.
  public var integer: Int? {
    guard !isZero else { return 0 }
    let plain = exponent == 0 ? self : whole(.down)
    guard plain == self, plain.exponent <= 18, let factor = UInt64(exactly: plain.coefficient)
    else {
      return nil
    }
    let power = UInt64(PowerOfTen.all[plain.exponent])
    let (magnitude, overflowed) = factor.multipliedReportingOverflow(by: power)
    guard !overflowed, let value = Int(exactly: magnitude) else { return nil }
    return isNegative ? -value : value
  }

  /// The number as a binary fraction of about 16 digits.
  public var double: Double {
    if exponent == 0, let value = UInt64(exactly: coefficient) {
      return isNegative ? -Double(value) : Double(value)
    }
    return Double("\(isNegative ? "-" : "")\(coefficient)e\(exponent)") ?? 0
  }

  /// Makes a number of the shortest decimal that means the same binary fraction; nil if not finite.
  public init?(_ value: Double) {
    guard let number = FEELNumber(value.description) else { return nil }
    self.init(number.unrounded.reduced(to: 0))
  }
}
