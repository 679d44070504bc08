/// A decimal number of at most 34 significant digits, as IEEE 754 decimal128 without its specials.
///
/// There are no infinities, no not-a-number and no negative zero: an operation without a number for
/// an answer gives nil. Zeros at the end are kept, as in 1.10, and do not count in comparing.
public struct FEELNumber: Hashable, Comparable, Sendable {
  /// The digits as a whole number, below 10³⁴.
  let coefficient: UInt128
  /// The power of ten by which the digits are multiplied, -6176…6111.
  let exponent: Int
  /// Whether the number is below zero.
  public let isNegative: Bool

  static let precision = 34
  static let limit = PowerOfTen.all[precision]
  static let exponents = -6_176...6_111
  static let scales = -6_111...6_176

  /// Makes a whole number.
  public init(_ whole: Int) {
    coefficient = UInt128(whole.magnitude)
    exponent = 0
    isNegative = whole < 0
  }

  /// Rounds to 34 digits; nil if the number is too great.
  init?(_ draft: UnroundedDecimal) {
    if draft.coefficient < Self.limit, Self.exponents.contains(draft.exponent) {
      self.init(isNegative: draft.isNegative, coefficient: draft.coefficient, draft.exponent)
    } else {
      self.init(rounding: draft)
    }
  }

  private init?(rounding draft: UnroundedDecimal) {
    var rounded = draft
    let excess = max(draft.digits - Self.precision, Self.exponents.lowerBound - draft.exponent)
    if excess > 0 { rounded = draft.dropping(excess, .halfEven) }
    if rounded.digits > Self.precision { rounded = rounded.dropping(1, .halfEven) }
    let missing = rounded.exponent - Self.exponents.upperBound
    if missing > 0, rounded.coefficient != 0 {
      guard rounded.digits + missing <= Self.precision else { return nil }
      rounded.coefficient *= PowerOfTen.all[missing]
    }
    self.init(
      isNegative: draft.isNegative,
      coefficient: rounded.coefficient,
      min(rounded.exponent, Self.exponents.upperBound)
    )
  }

  /// Makes a number that is in range; a zero has no sign.
  init(isNegative: Bool, coefficient: UInt128, _ exponent: Int) {
    self.coefficient = coefficient
    self.exponent = exponent
    self.isNegative = isNegative && coefficient != 0
  }

  var unrounded: UnroundedDecimal {
    UnroundedDecimal(isNegative: isNegative, coefficient: coefficient, exponent: exponent)
  }

  /// Zero.
  public static let zero = FEELNumber(0)

  /// One.
  public static let one = FEELNumber(1)

  /// Whether the number is zero.
  public var isZero: Bool { coefficient == 0 }

  /// Whether both are the same number, whatever zeros they end with.
  public static func == (one: FEELNumber, other: FEELNumber) -> Bool {
    one.order(to: other) == 0
  }

  /// Whether the first is less than the second.
  public static func < (one: FEELNumber, other: FEELNumber) -> Bool {
    one.order(to: other) < 0
  }

  /// Hashes the number without the zeros at its end.
  public func hash(into hasher: inout Hasher) {
    let plain = unrounded.reduced(to: .max)
    hasher.combine(plain.coefficient)
    hasher.combine(plain.coefficient == 0 ? 0 : plain.exponent)
    hasher.combine(isNegative)
  }

  /// Negative if the number is less than the other one, zero if equal, positive if greater.
  private func order(to other: FEELNumber) -> Int {
    guard isNegative == other.isNegative else { return isNegative ? -1 : 1 }
    let order = magnitudeOrder(to: other)
    return isNegative ? -order : order
  }

  private func magnitudeOrder(to other: FEELNumber) -> Int {
    var (left, right) = (coefficient, other.coefficient)
    if exponent != other.exponent, left != 0, right != 0 {
      let (width, otherWidth) = (PowerOfTen.digits(of: left), PowerOfTen.digits(of: right))
      let difference = (width + exponent) - (otherWidth + other.exponent)
      guard difference == 0 else { return difference }
      left *= PowerOfTen.all[max(otherWidth - width, 0)]
      right *= PowerOfTen.all[max(width - otherWidth, 0)]
    }
    return left == right ? 0 : left < right ? -1 : 1
  }
}

extension FEELNumber: ExpressibleByIntegerLiteral {
  /// Makes a whole number of a literal.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}
