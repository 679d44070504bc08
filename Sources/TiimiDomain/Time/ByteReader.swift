/// Reads dates and times from UTF-8 bytes from left to right without allocating.
struct ByteReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }

  /// The next byte, which stays unread.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Reads exactly that many decimal digits.
  mutating func digits(_ count: Int) -> Int? {
    guard position + count <= bytes.count else { return nil }
    var value = 0
    for offset in position..<position + count {
      let digit = bytes[offset] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      value = value * 10 + Int(digit)
    }
    position += count
    return value
  }

  /// Reads two digits whose value is in the range.
  mutating func pair(in range: Range<Int>) -> Int? {
    guard let value = digits(2), range.contains(value) else { return nil }
    return value
  }

  /// Reads the character if it comes next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let next, UInt32(next) == character.value else { return false }
    position += 1
    return true
  }

  /// Reads `yyyy-MM-dd`.
  mutating func day() -> Day? {
    guard let year = digits(4), take("-"), let month = digits(2), take("-"), let day = digits(2)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}

/// Gives the UTF-8 bytes of the text to the body, copying them only if they are not contiguous.
func withUTF8Bytes<Value>(
  of text: some StringProtocol,
  _ body: (UnsafeBufferPointer<UInt8>) -> Value
) -> Value {
  if let value = text.utf8.withContiguousStorageIfAvailable(body) { return value }
  return Array(text.utf8).withUnsafeBufferPointer(body)
}
