import TiimiEncoding

/// A decimal number with at most nine decimals, exact: points and totals never pass through binary.
public struct ExactDecimal: Hashable, Comparable, Sendable {
  /// The number in billionths.
  let billionths: Int128

  static let one: Int128 = 1_000_000_000

  /// The largest number that can be read, either way: a million.
  static let limit: Int128 = 1_000_000

  init(billionths: Int128) {
    self.billionths = billionths
  }

  /// Makes a whole number.
  public init(_ value: Int) {
    billionths = Int128(value) * Self.one
  }

  /// Reads a number as JSON writes it; nil beyond a million and beyond nine decimals.
  public init?(_ text: String) {
    guard let number = JSONNumber(text) else { return nil }
    self.init(number)
  }

  /// Takes a JSON number; nil beyond a million and beyond nine decimals.
  public init?(_ number: JSONNumber) {
    let parts = number.text.split(separator: "e", maxSplits: 1)
    let exponent = parts.count > 1 ? Int(parts[1]) : 0
    guard let mantissa = parts.first, let exponent else { return nil }
    let halves = mantissa.split(separator: ".", maxSplits: 1)
    let decimals = (halves.count > 1 ? halves[1].utf8.count : 0) - exponent
    guard mantissa.utf8.count <= 18, (0...9).contains(decimals),
      var value = Int128(halves.joined())
    else { return nil }
    for _ in decimals..<9 { value *= 10 }
    guard value.magnitude <= Self.limit.magnitude * Self.one.magnitude else { return nil }
    billionths = value
  }

  /// The shortest decimal text, such as `2.5`.
  public var text: String {
    let (whole, rest) = billionths.magnitude.quotientAndRemainder(dividingBy: Self.one.magnitude)
    var fraction = String(rest)
    fraction = String(repeating: "0", count: 9 - fraction.utf8.count) + fraction
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let sign = billionths < 0 ? "-" : ""
    return sign + String(whole) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// The number for JSON.
  public var json: JSON {
    JSONNumber(text).map(JSON.number) ?? .null
  }

  /// The whole number, or nil when there are decimals or it does not fit.
  public var whole: Int? {
    billionths % Self.one == 0 ? Int(exactly: billionths / Self.one) : nil
  }

  /// Whether the first is smaller.
  public static func < (first: ExactDecimal, second: ExactDecimal) -> Bool {
    first.billionths < second.billionths
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The text.
  public var description: String { text }

  static let zero = ExactDecimal(0)

  static func + (first: ExactDecimal, second: ExactDecimal) -> ExactDecimal {
    ExactDecimal(billionths: first.billionths + second.billionths)
  }

  static func - (first: ExactDecimal, second: ExactDecimal) -> ExactDecimal {
    ExactDecimal(billionths: first.billionths - second.billionths)
  }

  /// The product, rounded to nine decimals.
  static func * (first: ExactDecimal, second: ExactDecimal) -> ExactDecimal {
    ExactDecimal(billionths: halfAwayFromZero(first.billionths * second.billionths, over: one))
  }

  /// The quotient by a count, rounded to nine decimals.
  func divided(by count: Int) -> ExactDecimal {
    ExactDecimal(billionths: Self.halfAwayFromZero(billionths, over: Int128(count)))
  }

  /// The number with that many decimals, 0…9; halves are rounded away from zero.
  func rounded(to decimals: Int) -> ExactDecimal {
    var step: Int128 = 1
    for _ in decimals..<9 { step *= 10 }
    return ExactDecimal(billionths: Self.halfAwayFromZero(billionths, over: step) * step)
  }

  private static func halfAwayFromZero(_ value: Int128, over divisor: Int128) -> Int128 {
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: divisor)
    guard rest.magnitude * 2 >= divisor.magnitude else { return quotient }
    return (value < 0) == (divisor < 0) ? quotient + 1 : quotient - 1
  }
}
