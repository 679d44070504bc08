/// An exact decimal number kept as it was written, such as `7`, `-0.5` or `3.50`.
///
/// Nothing is calculated with it here: a number that somebody recorded must not change by rounding.
public struct DecimalText: Hashable, Sendable, CustomStringConvertible {
  /// The most digits a number can have, as in the decimal arithmetic of the rules.
  public static let longest = 34

  /// The number: a minus sign if it is negative, digits without leading zeros, a point before decimals.
  public let text: String

  /// Takes a number written in just that form, of at most 34 digits; nil for anything else.
  public init?(_ text: String) {
    var digits = text.utf8[...]
    if digits.first == UInt8(ascii: "-") { digits = digits.dropFirst() }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2,
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Self.isDigit) }),
      whole.count == 1 || whole.first != UInt8(ascii: "0"),
      parts.reduce(0, { $0 + $1.count }) <= Self.longest
    else { return nil }
    self.text = text
  }

  /// Makes the text of a whole number.
  public init(_ number: Int) {
    text = String(number)
  }

  /// The number as it was written.
  public var description: String { text }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
