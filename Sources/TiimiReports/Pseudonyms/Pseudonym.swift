import TiimiDomain

/// A name that tells nothing: a letter for the kind of thing, and 128 bits of a keyed hash.
///
/// Written `k-` and 32 hexadecimal digits, which no spreadsheet takes for a number.
public struct Pseudonym: Hashable, Sendable, CustomStringConvertible {
  /// What a pseudonym stands for.
  public enum Kind: UInt8, CaseIterable, Sendable {
    /// A client (asiakas).
    case client = 0x6b
    /// A case (asia).
    case `case` = 0x63
    /// A member of the staff (työntekijä).
    case staff = 0x73
    /// A unit (yksikkö), when units are hidden too.
    case unit = 0x75
    /// One journal entry (kirjaus).
    case entry = 0x65
  }

  /// What it stands for.
  public let kind: Kind
  private let high: UInt64
  private let low: UInt64

  init(_ kind: Kind, _ halves: (high: UInt64, low: UInt64)) {
    self.kind = kind
    high = halves.high
    low = halves.low
  }

  /// How many bytes the written form has.
  public static let length = 34

  /// The written form, such as `k-9f86d081884c7d659a2feaa0c55ad015`.
  public var text: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.length)
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The written form.
  public var description: String { text }

  /// Appends the written form to bytes.
  public func append(to bytes: inout [UInt8]) {
    bytes.append(kind.rawValue)
    bytes.append(UInt8(ascii: "-"))
    HexText.append(high, to: &bytes)
    HexText.append(low, to: &bytes)
  }
}
