/// An exact fraction of machine integers, in lowest terms and with a positive denominator.
struct Fraction: Hashable {
  let top: Int
  let bottom: Int

  static let zero = Fraction(whole: 0)

  init(whole: Int) {
    top = whole
    bottom = 1
  }

  /// Nil when a number does not fit.
  private init?(_ top: (Int, Bool), _ bottom: (Int, Bool)) {
    guard !top.1, !bottom.1, bottom.0 != 0, top.0 != .min, bottom.0 != .min else { return nil }
    let divisor = greatestCommonDivisor(top.0, bottom.0) * (bottom.0 < 0 ? -1 : 1)
    self.top = top.0 / divisor
    self.bottom = bottom.0 / divisor
  }

  var isZero: Bool { top == 0 }

  func divided(by other: Fraction) -> Fraction? {
    Fraction(
      top.multipliedReportingOverflow(by: other.bottom),
      bottom.multipliedReportingOverflow(by: other.top)
    )
  }

  /// The fraction less the product of two others.
  func minus(_ first: Fraction, times second: Fraction) -> Fraction? {
    guard
      let product = Fraction(
        first.top.multipliedReportingOverflow(by: second.top),
        first.bottom.multipliedReportingOverflow(by: second.bottom)
      )
    else { return nil }
    let (left, leftOver) = top.multipliedReportingOverflow(by: product.bottom)
    let (right, rightOver) = product.top.multipliedReportingOverflow(by: bottom)
    let (sum, sumOver) = left.subtractingReportingOverflow(right)
    return Fraction(
      (sum, leftOver || rightOver || sumOver),
      bottom.multipliedReportingOverflow(by: product.bottom)
    )
  }
}

/// The greatest common divisor; never nought.
func greatestCommonDivisor(_ first: Int, _ second: Int) -> Int {
  var (first, second) = (abs(first), abs(second))
  while second != 0 { (first, second) = (second, first % second) }
  return max(1, first)
}
