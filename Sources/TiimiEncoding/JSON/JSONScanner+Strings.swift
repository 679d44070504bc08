extension JSONScanner {
  /// Reads a string, the position being at its opening quote.
  mutating func string() throws(JSONFault) {
    position &+= 1
    let start = position
    var isEscaped = false
    while true {
      skipPlainASCII()
      let byte = current
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        try escape()
      } else if byte < 0x20 {
        throw expected(position == tape.count ? .closingQuote : .escapedControl)
      } else {
        try multibyteScalar()
      }
    }
    append(.string, from: start, to: position, isEscaped: isEscaped)
    position &+= 1
  }

  /// Moves over ASCII that stands for itself, eight bytes at a time; the zeros at the end stop it.
  @inline(__always)
  private mutating func skipPlainASCII() {
    while true {
      let word = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
      let special = JSONWord.needsCare(UInt64(littleEndian: word))
      if special != 0 {
        position &+= special.trailingZeroBitCount >> 3
        return
      }
      position &+= 8
    }
  }

  private mutating func escape() throws(JSONFault) {
    let start = position
    position += 1
    if position == tape.count { throw expected(.closingQuote) }
    if current == UInt8(ascii: "u") { return try unicodeEscape(from: start) }
    guard JSONEscapes.simple(current) != nil else { throw expected(.escape) }
    position += 1
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONFault) {
    guard let unit = JSONEscapes.codeUnit(in: tape.text, at: position + 1) else {
      throw expected(.hexDigits, at: position + 1)
    }
    position += 5
    guard 0xD800...0xDFFF ~= unit else { return }
    guard unit < 0xDC00, current == UInt8(ascii: "\\"),
      base[position + 1] == UInt8(ascii: "u"),
      let low = JSONEscapes.codeUnit(in: tape.text, at: position + 2), 0xDC00...0xDFFF ~= low
    else { throw expected(.surrogatePair, at: start) }
    position += 6
  }

  /// Moves over one scalar of two to four bytes; the table is that of RFC 3629, section 4.
  private mutating func multibyteScalar() throws(JSONFault) {
    let lead = current
    let second = base[position &+ 1]
    let length: Int
    switch lead {
    case 0xC2...0xDF where second & 0xC0 == 0x80: length = 2
    case 0xE0 where 0xA0...0xBF ~= second: length = 3
    case 0xED where 0x80...0x9F ~= second: length = 3
    case 0xE1...0xEC where second & 0xC0 == 0x80: length = 3
    case 0xEE...0xEF where second & 0xC0 == 0x80: length = 3
    case 0xF0 where 0x90...0xBF ~= second: length = 4
    case 0xF1...0xF3 where second & 0xC0 == 0x80: length = 4
    case 0xF4 where 0x80...0x8F ~= second: length = 4
    default: throw expected(.utf8)
    }
    for tail in 2..<max(2, length) where base[position &+ tail] & 0xC0 != 0x80 {
      throw expected(.utf8)
    }
    position &+= length
  }
}

/// Looking at eight bytes of a string at a time.
enum JSONWord {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// Sets the high bit of each byte that is a control, a quote, a backslash or not ASCII.
  ///
  /// Only the lowest bit set is exact: a borrow may reach the bytes above it.
  @inline(__always)
  static func needsCare(_ word: UInt64) -> UInt64 {
    (word | escapes(word)) & highs
  }

  /// Sets the high bit of each byte that a writer must escape; only the lowest bit set is exact.
  @inline(__always)
  static func mustEscape(_ word: UInt64) -> UInt64 {
    escapes(word) & highs
  }

  /// Whether a byte of a string stands for itself and is ASCII.
  @inline(__always)
  static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  @inline(__always)
  private static func escapes(_ word: UInt64) -> UInt64 {
    let quotes = word ^ (ones &* 0x22)
    let backslashes = word ^ (ones &* 0x5C)
    let controls = (word &- ones &* 0x20) & ~word
    return controls | ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes)
  }
}
