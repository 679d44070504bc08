/// The keyed hash HMAC-SHA-256 of RFC 2104, ready to be used many times with one key.
///
/// The two blocks that hold the key are taken in once, so that the code of a message of at most 55
/// bytes costs two compressions.
public struct HMACSHA256: Sendable {
  private let inner: SHA256.Words
  private let outer: SHA256.Words

  /// The longest message that fits one block with its padding, in bytes.
  package static let shortLimit = SHA256.blockSize - 9

  /// Makes the hash for a key of any length; RFC 2104 asks for 32 bytes or more.
  public init(key: [UInt8]) {
    var block = key
    if key.count > SHA256.blockSize {
      var hash = SHA256()
      hash.update(key)
      block = hash.finish()
    }
    block += [UInt8](repeating: 0, count: SHA256.blockSize - block.count)
    inner = Self.words(after: block, mask: 0x36)
    outer = Self.words(after: block, mask: 0x5c)
  }

  /// The 32 bytes of the code of a message.
  public func code(of message: [UInt8]) -> [UInt8] {
    var hash = SHA256(after: inner)
    hash.update(message)
    var last = SHA256(after: outer)
    last.update(hash.finish())
    return last.finish()
  }

  /// The first 128 bits of the code of a message of at most `shortLimit` bytes, without allocating.
  package func prefix(ofShort message: UnsafeRawBufferPointer) -> (high: UInt64, low: UInt64) {
    precondition(message.count <= Self.shortLimit, "the message does not fit one block")
    return withUnsafeTemporaryAllocation(byteCount: SHA256.blockSize, alignment: 8) { block in
      block.copyMemory(from: message)
      Self.pad(block, after: message.count)
      var words = inner
      words.compress(UnsafeRawBufferPointer(block))
      words.write(into: block)
      Self.pad(block, after: 32)
      words = outer
      words.compress(UnsafeRawBufferPointer(block))
      return words.first
    }
  }

  /// Fills the block behind a message that follows the block of the key.
  private static func pad(_ block: UnsafeMutableRawBufferPointer, after count: Int) {
    for index in count..<SHA256.blockSize { block[index] = 0 }
    block[count] = 0x80
    let bits = UInt64((SHA256.blockSize + count) * 8)
    block.storeBytes(of: bits.bigEndian, toByteOffset: SHA256.blockSize - 8, as: UInt64.self)
  }

  private static func words(after key: [UInt8], mask: UInt8) -> SHA256.Words {
    var words = SHA256.Words()
    key.map { $0 ^ mask }.withUnsafeBytes { words.compress($0) }
    return words
  }
}

extension SHA256.Words {
  /// The first four words as two halves of 64 bits.
  fileprivate var first: (high: UInt64, low: UInt64) {
    (UInt64(a) << 32 | UInt64(b), UInt64(c) << 32 | UInt64(d))
  }

  /// Writes the words as big-endian bytes at the beginning of the block.
  fileprivate func write(into block: UnsafeMutableRawBufferPointer) {
    block.storeBytes(of: first.high.bigEndian, toByteOffset: 0, as: UInt64.self)
    block.storeBytes(of: first.low.bigEndian, toByteOffset: 8, as: UInt64.self)
    block.storeBytes(of: (UInt64(e) << 32 | UInt64(f)).bigEndian, toByteOffset: 16, as: UInt64.self)
    block.storeBytes(of: (UInt64(g) << 32 | UInt64(h)).bigEndian, toByteOffset: 24, as: UInt64.self)
  }
}
