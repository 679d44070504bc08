/// A decimal number with up to 38 digits, on its way to the 34 of a `FEELNumber`.
struct UnroundedDecimal {
  var isNegative: Bool
  var coefficient: UInt128
  var exponent: Int
  /// Whether something above zero and less than one unit of the coefficient has been cut off.
  var isInexact = false

  /// The number of digits of the coefficient.
  var digits: Int { PowerOfTen.digits(of: coefficient) }

  /// The number without its last digits.
  func dropping(_ count: Int, _ rounding: FEELRounding) -> UnroundedDecimal {
    guard count > 0 else { return self }
    var kept = self
    kept.exponent += count
    guard count < PowerOfTen.all.count else {
      kept.coefficient = 0
      return kept.rounded(rest: -1, isExact: coefficient == 0 && !isInexact, rounding)
    }
    let unit = PowerOfTen.all[count]
    let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: unit)
    kept.coefficient = quotient
    let half = unit / 2
    let rest = remainder < half ? -1 : remainder > half || isInexact ? 1 : 0
    return kept.rounded(rest: rest, isExact: remainder == 0 && !isInexact, rounding)
  }

  private func rounded(rest: Int, isExact: Bool, _ rounding: FEELRounding) -> UnroundedDecimal {
    guard !isExact else { return self }
    var result = self
    result.isInexact = true
    if rounding.raises(coefficient, rest: rest, isNegative: isNegative) { result.coefficient += 1 }
    return result
  }

  /// The sum of two numbers with the same exponent, of which at most the other is inexact.
  func adding(_ other: UnroundedDecimal) -> UnroundedDecimal {
    var sum = self
    sum.isInexact = other.isInexact
    if isNegative == other.isNegative {
      sum.coefficient += other.coefficient
    } else if coefficient >= other.coefficient {
      sum.coefficient -= other.coefficient + (other.isInexact ? 1 : 0)
    } else {
      sum.coefficient = other.coefficient - coefficient
      sum.isNegative = other.isNegative
    }
    return sum
  }

  /// The product, cut to 38 digits.
  func multiplied(by other: UnroundedDecimal) -> UnroundedDecimal {
    let full = coefficient.multipliedFullWidth(by: other.coefficient)
    var product = UnroundedDecimal(
      isNegative: isNegative != other.isNegative,
      coefficient: full.low,
      exponent: exponent + other.exponent,
      isInexact: isInexact || other.isInexact
    )
    guard full.high != 0 else { return product.dropping(product.digits - 38, .down) }
    let excess = digits + other.digits - 38
    let (quotient, remainder) = PowerOfTen.all[excess].dividingFullWidth(full)
    product.coefficient = quotient
    product.exponent += excess
    product.isInexact = product.isInexact || remainder != 0
    return product
  }

  /// The quotient, cut to 37 or 38 digits; the divisor is not zero.
  ///
  /// An exact quotient keeps as many zeros at its end as the exponents of the operands ask for.
  func divided(by divisor: UnroundedDecimal) -> UnroundedDecimal {
    let padding = max(38 - digits, 0)
    let further = divisor.digits - 1
    let padded = coefficient * PowerOfTen.all[padding]
    let (quotient, remainder) = divisor.coefficient.dividingFullWidth(
      padded.multipliedFullWidth(by: PowerOfTen.all[further])
    )
    let ideal = exponent - divisor.exponent
    let result = UnroundedDecimal(
      isNegative: isNegative != divisor.isNegative,
      coefficient: quotient,
      exponent: ideal - padding - further,
      isInexact: remainder != 0 || isInexact || divisor.isInexact
    )
    return result.reduced(to: ideal)
  }

  /// The square root of a number that is not negative, cut to 37 digits.
  var squareRoot: UnroundedDecimal {
    guard coefficient != 0 else { return self }
    let padding = 37 - digits
    let further = (exponent - padding).isMultiple(of: 2) ? 36 : 37
    let radicand = (coefficient * PowerOfTen.all[padding]).multipliedFullWidth(
      by: PowerOfTen.all[further]
    )
    let (root, isExact) = Self.squareRoot(of: radicand)
    let result = UnroundedDecimal(
      isNegative: false,
      coefficient: root,
      exponent: (exponent - padding - further) / 2,
      isInexact: !isExact
    )
    return result.reduced(to: exponent >> 1)
  }

  private typealias Wide = (high: UInt128, low: UInt128)

  /// The whole part of the root of a number of 73 or 74 digits, by Newton's method.
  private static func squareRoot(of radicand: Wide) -> (root: UInt128, isExact: Bool) {
    let estimate = Double(radicand.high) * 0x1p128
    var root = UInt128(estimate.squareRoot())
    for _ in 0..<6 {
      root = (root + root.dividingFullWidth(radicand).quotient) / 2
    }
    var square = root.multipliedFullWidth(by: root)
    while (square.high, square.low) > (radicand.high, radicand.low) {
      root -= 1
      square = root.multipliedFullWidth(by: root)
    }
    return (root, square.high == radicand.high && square.low == radicand.low)
  }

  /// The number without zeros at its end, as far as its exponent stays at or below the given one.
  func reduced(to limit: Int) -> UnroundedDecimal {
    guard !isInexact else { return self }
    var result = self
    while result.exponent < limit {
      let (quotient, remainder) = result.coefficient.quotientAndRemainder(dividingBy: 10)
      guard remainder == 0, quotient != 0 || result.coefficient == 0 else { break }
      guard result.coefficient != 0 else {
        result.exponent = limit
        break
      }
      result.coefficient = quotient
      result.exponent += 1
    }
    return result
  }
}
