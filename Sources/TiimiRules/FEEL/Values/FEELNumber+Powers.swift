import Glibc

extension FEELNumber {
  /// The number to the power of the other one; nil if there is no such number or it is too great.
  ///
  /// Whole exponents are worked out in decimals: exactly where 34 digits suffice, else to a unit of
  /// the last one. One half is a square root. Other exponents have 15 good digits.
  public func raised(to other: FEELNumber) -> FEELNumber? {
    if let power = other.integer, power.magnitude < 1_000_000_000 { return raised(to: power) }
    if other == FEELNumber.half { return squareRoot }
    guard !isZero else { return other.isNegative ? nil : .zero }
    return FEELNumber(pow(double, other.double))
  }

  private static let half = FEELNumber(5).divided(by: 10)

  /// Squares from the highest bit down, so that no factor on the way is greater than the result.
  private func raised(to power: Int) -> FEELNumber? {
    guard !isZero || power >= 0 else { return nil }
    let one = FEELNumber.one.unrounded
    var result = one
    for bit in stride(from: Int.bitWidth - power.magnitude.leadingZeroBitCount, to: 0, by: -1) {
      result = result.multiplied(by: result)
      if power.magnitude >> (bit - 1) & 1 == 1 { result = result.multiplied(by: unrounded) }
    }
    return FEELNumber(power < 0 ? one.divided(by: result) : result)
  }

  /// The square root, correctly rounded; nil for a number below zero.
  public var squareRoot: FEELNumber? {
    isNegative ? nil : FEELNumber(unrounded.squareRoot)
  }

  /// Euler's number to this power, with 15 good digits; nil if it is too great.
  public var exponential: FEELNumber? {
    guard let decades = divided(by: Self.logarithmOfTen)?.whole(.floor),
      let power = decades.integer, power < 7_000,
      let rest = decades.multiplied(by: Self.logarithmOfTen).flatMap(subtracting),
      let factor = FEELNumber(exp(rest.double))
    else { return isNegative ? .zero : nil }
    var draft = factor.unrounded
    draft.exponent += max(power, -7_000)
    return FEELNumber(draft)?.approximate
  }

  /// The natural logarithm, with 15 good digits; nil for zero and below.
  public var logarithm: FEELNumber? {
    guard !isNegative, !isZero else { return nil }
    let distance = subtracting(.one)
    if let distance, abs(distance.double) < 0.5 { return FEELNumber(log1p(distance.double)) }
    let digits = PowerOfTen.digits(of: coefficient)
    let power = FEELNumber(exponent + digits - 1)
    var leading = unrounded
    leading.exponent = 1 - digits
    let fraction = FEELNumber(leading).flatMap { FEELNumber(log($0.double)) }
    return fraction.flatMap { power.multiplied(by: Self.logarithmOfTen)?.adding($0)?.approximate }
  }

  /// The number without the digits that a binary fraction cannot vouch for.
  private var approximate: FEELNumber? {
    let excess = PowerOfTen.digits(of: coefficient) - 16
    var draft = unrounded.dropping(excess, .halfEven)
    draft.isInexact = false
    return FEELNumber(draft.reduced(to: 0))
  }

  private static let logarithmOfTen = FEELNumber("2.302585092994045684017991454684364") ?? .one
}
