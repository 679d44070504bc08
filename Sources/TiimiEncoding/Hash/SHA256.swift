/// The Secure Hash Algorithm SHA-256 of FIPS 180-4, over bytes given in pieces.
public struct SHA256: Sendable {
  private var state = Words()
  /// The bytes that do not fill a block yet, and how many of them there are.
  private var block = InlineArray<64, UInt8>(repeating: 0)
  private var filled = 0
  private var length = 0

  static let blockSize = 64

  /// Makes a hash over nothing yet.
  public init() {}

  /// Goes on from the words that one whole block has left.
  init(after words: Words) {
    state = words
    length = Self.blockSize
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    length += bytes.count
    var start = 0
    if filled > 0 {
      start = min(bytes.count, Self.blockSize - filled)
      keep(bytes, 0..<start)
      if filled < Self.blockSize { return }
      compressBlock()
    }
    let whole = start + (bytes.count - start) & ~(Self.blockSize - 1)
    if whole > start { state.compress(UnsafeRawBufferPointer(rebasing: bytes[start..<whole])) }
    keep(bytes, whole..<bytes.count)
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
    close()
    return state.bytes
  }

  /// The hash of everything taken in, as 64 lower-case hexadecimal digits.
  public consuming func finishHex() -> String {
    close()
    return state.hex
  }

  /// The hash of some bytes, as 64 lower-case hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finishHex()
  }

  /// Adds the padding: a one, zeros, and the length in bits at the end of a block.
  private mutating func close() {
    let bits = UInt64(length) &* 8
    pad(with: 0x80)
    while filled != Self.blockSize - 8 { pad(with: 0) }
    for shift in 1...8 { pad(with: UInt8(truncatingIfNeeded: bits >> UInt64(64 - 8 * shift))) }
  }

  private mutating func pad(with byte: UInt8) {
    block[filled] = byte
    filled += 1
    if filled == Self.blockSize { compressBlock() }
  }

  private mutating func keep(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    let place = filled
    withUnsafeMutableBytes(of: &block) { block in
      UnsafeMutableRawBufferPointer(rebasing: block[place...])
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[range]))
    }
    filled += range.count
  }

  private mutating func compressBlock() {
    var words = state
    withUnsafeBytes(of: block) { words.compress($0) }
    state = words
    filled = 0
  }
}
