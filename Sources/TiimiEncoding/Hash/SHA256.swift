/// The Secure Hash Algorithm SHA-256 of FIPS 180-4, over bytes given in pieces.
public struct SHA256: Sendable {
  private var state = Words()
  private var pending: [UInt8] = []
  private var length = 0

  static let blockSize = 64

  /// Makes a hash over nothing yet.
  public init() {
    pending.reserveCapacity(2 * Self.blockSize)
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    length += bytes.count
    var rest = bytes[...]
    if !pending.isEmpty {
      let piece = rest.prefix(Self.blockSize - pending.count)
      pending.append(contentsOf: piece)
      rest = rest[piece.endIndex...]
      if pending.count < Self.blockSize { return }
      compressPending()
    }
    let whole = rest.prefix(rest.count - rest.count % Self.blockSize)
    state.compress(UnsafeRawBufferPointer(rebasing: whole))
    pending.append(contentsOf: rest[whole.endIndex...])
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Takes in the UTF-8 bytes of a text.
  public mutating func update(_ text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  /// The 32 bytes of the hash of everything taken in.
  public consuming func finish() -> [UInt8] {
    let bits = UInt64(length) &* 8
    pending.append(0x80)
    while pending.count % Self.blockSize != Self.blockSize - 8 { pending.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      pending.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    compressPending()
    return state.bytes
  }

  /// The hash of everything taken in, as 64 lower-case hexadecimal digits.
  public consuming func finishHex() -> String {
    Self.hex(finish())
  }

  /// The hash of some bytes, as 64 lower-case hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finishHex()
  }

  private mutating func compressPending() {
    var words = state
    pending.withUnsafeBytes { words.compress($0) }
    state = words
    pending.removeAll(keepingCapacity: true)
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    let digits = [UInt8]("0123456789abcdef".utf8)
    return String(unsafeUninitializedCapacity: bytes.count * 2) { text in
      for (index, byte) in bytes.enumerated() {
        text[index * 2] = digits[Int(byte >> 4)]
        text[index * 2 + 1] = digits[Int(byte & 15)]
      }
      return bytes.count * 2
    }
  }
}
