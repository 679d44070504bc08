/// A decimal number in canonical text: exact, never rounded to binary.
///
/// The layout is that of ECMAScript, as RFC 8785 wants it: `0.1`, `100`, `1e+21`, `1.5e-7`.
public struct JSONNumber: Hashable, Sendable {
  /// The canonical text.
  public let text: String

  /// Makes a number of any JSON number text; nil when it is none or its exponent is enormous.
  public init?(_ source: String) {
    var rest = source.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    let whole = Self.takeDigits(&rest)
    var fraction: [UInt8] = []
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = Self.takeDigits(&rest)
      if fraction.isEmpty { return nil }
    }
    if whole.isEmpty || (whole.count > 1 && whole[0] == UInt8(ascii: "0")) { return nil }
    guard let exponent = Self.takeExponent(&rest), rest.isEmpty else { return nil }
    text = Self.layout(whole + fraction, point: whole.count + exponent, isNegative: isNegative)
  }

  /// Makes a whole number.
  public init(_ value: Int) {
    text = String(value)
  }

  /// Makes the shortest number that reads back as the same double; nil for infinities and NaN.
  public init?(_ value: Double) {
    guard value.isFinite else { return nil }
    self.init(value.description)
  }

  private static func takeDigits(_ rest: inout Substring.UTF8View) -> [UInt8] {
    let digits = rest.prefix { $0 &- 0x30 < 10 }
    rest = rest[digits.endIndex...]
    return [UInt8](digits)
  }

  private static func takeExponent(_ rest: inout Substring.UTF8View) -> Int? {
    guard let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") else { return 0 }
    rest.removeFirst()
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    let digits = takeDigits(&rest)
    guard let value = Int(String(decoding: digits, as: UTF8.self)), value < 1_000_000 else {
      return nil
    }
    return isNegative ? -value : value
  }

  /// Writes the digits with the decimal point after `point` of them (ECMA-262, Number::toString).
  private static func layout(_ raw: [UInt8], point: Int, isNegative: Bool) -> String {
    let zeros = raw.prefix { $0 == UInt8(ascii: "0") }.count
    var digits = raw[zeros...]
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    if digits.isEmpty { return "0" }
    let point = point - zeros
    let text = String(decoding: digits, as: UTF8.self)
    return (isNegative ? "-" : "") + layout(text, point: point)
  }

  private static func layout(_ digits: String, point: Int) -> String {
    let count = digits.utf8.count
    if count <= point, point <= 21 { return digits + String(repeating: "0", count: point - count) }
    if 0 < point, point <= 21 { return "\(digits.prefix(point)).\(digits.dropFirst(point))" }
    if -6 < point, point <= 0 { return "0." + String(repeating: "0", count: -point) + digits }
    let exponent = point > 0 ? "+\(point - 1)" : "\(point - 1)"
    if count == 1 { return "\(digits)e\(exponent)" }
    return "\(digits.prefix(1)).\(digits.dropFirst())e\(exponent)"
  }
}
