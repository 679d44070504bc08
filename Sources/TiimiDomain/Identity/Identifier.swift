/// An identifier of one kind of thing: a UUID of version 7 (RFC 9562).
///
/// The subject is a phantom, so that the identifier of a client cannot be given where that of a case
/// is wanted. Identifiers made later sort after earlier ones. They carry no personal data, but the
/// time at which they were made can be read from them.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
  @usableFromInline let high: UInt64
  @usableFromInline let low: UInt64

  /// Reads the 36 characters of a version 7 UUID; nil if they are anything else.
  ///
  /// Hexadecimal digits may be in either case.
  public init?(_ text: some StringProtocol) {
    guard let identifier = withUTF8Bytes(of: text, { Identifier(bytes: $0) }) else { return nil }
    self = identifier
  }

  /// Reads the 36 UTF-8 bytes of the text, without allocating.
  public init?(bytes: UnsafeBufferPointer<UInt8>) {
    guard let (high, low) = UUIDText.read(bytes) else { return nil }
    self.init(high: high, low: low)
  }

  /// Takes the two halves if version and variant are those of a version 7 UUID.
  init?(high: UInt64, low: UInt64) {
    guard high >> 12 & 0xF == 7, low >> 62 == 0b10 else { return nil }
    self.high = high
    self.low = low
  }

  /// Sets version and variant over the given bits.
  init(stamping high: UInt64, _ low: UInt64) {
    self.high = high & ~0xF000 | 0x7000
    self.low = low & (.max >> 2) | 0b10 << 62
  }

  /// The 36 characters in lower case, such as `019b8d6e-2f40-7c1a-8f00-0123456789ab`.
  public var text: String {
    UUIDText.write(high: high, low: low)
  }

  /// The 36 characters in lower case.
  public var description: String { text }

  /// Whether both are the same.
  @inlinable
  public static func == (first: Self, second: Self) -> Bool {
    first.high == second.high && first.low == second.low
  }

  /// Whether the first sorts before the second, as their texts do.
  @inlinable
  public static func < (first: Self, second: Self) -> Bool {
    first.high == second.high ? first.low < second.low : first.high < second.high
  }

  /// Feeds both halves to the hasher.
  @inlinable
  public func hash(into hasher: inout Hasher) {
    hasher.combine(high)
    hasher.combine(low)
  }
}
