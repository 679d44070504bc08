extension FEELNumber {
  /// The sum; nil if it is out of range.
  public func adding(_ other: FEELNumber) -> FEELNumber? {
    guard exponent != other.exponent else { return FEELNumber(unrounded.adding(other.unrounded)) }
    let (high, low) = exponent >= other.exponent ? (self, other) : (other, self)
    guard !high.isZero else { return low }
    let shift = high.exponent - low.exponent
    let lift = min(shift, 38 - PowerOfTen.digits(of: high.coefficient))
    var top = high.unrounded
    top.coefficient *= PowerOfTen.all[lift]
    top.exponent -= lift
    return FEELNumber(top.adding(low.unrounded.dropping(shift - lift, .down)))
  }

  /// The difference; nil if it is out of range.
  public func subtracting(_ other: FEELNumber) -> FEELNumber? {
    adding(other.negated)
  }

  /// The product; nil if it is out of range.
  public func multiplied(by other: FEELNumber) -> FEELNumber? {
    FEELNumber(unrounded.multiplied(by: other.unrounded))
  }

  /// The quotient; nil if the divisor is zero or the quotient out of range.
  public func divided(by divisor: FEELNumber) -> FEELNumber? {
    guard !divisor.isZero else { return nil }
    return FEELNumber(unrounded.divided(by: divisor.unrounded))
  }

  /// The number with the other sign.
  public var negated: FEELNumber {
    FEELNumber(isNegative: !isNegative, coefficient: coefficient, exponent)
  }

  /// The number without its sign.
  public var magnitude: FEELNumber {
    FEELNumber(isNegative: false, coefficient: coefficient, exponent)
  }

  /// What remains after a division that rounds towards minus infinity: it has the divisor's sign.
  ///
  /// Exact for operands of any size, as the quotient itself is not needed. Nil if the divisor is
  /// zero.
  public func modulo(_ divisor: FEELNumber) -> FEELNumber? {
    guard !divisor.isZero else { return nil }
    let unit = min(exponent, divisor.exponent)
    let lift = divisor.exponent - unit
    guard lift + PowerOfTen.digits(of: divisor.coefficient) <= 38 else {
      return isZero || isNegative == divisor.isNegative ? self : adding(divisor)
    }
    let modulus = divisor.coefficient * PowerOfTen.all[lift]
    var rest = coefficient % modulus
    for _ in 0..<(exponent - unit) where rest != 0 {
      let product = rest.multipliedFullWidth(by: 10)
      rest = modulus.dividingFullWidth(product).remainder
    }
    if rest != 0, isNegative != divisor.isNegative { rest = modulus - rest }
    let draft = UnroundedDecimal(
      isNegative: divisor.isNegative,
      coefficient: rest,
      exponent: unit
    )
    return FEELNumber(draft)
  }
}
