/// Turning the escapes of a string that the scanner has accepted into bytes.
enum JSONEscapes {
  /// The UTF-8 text that a raw string with escapes stands for.
  static func decoded(_ raw: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      guard raw[index] == UInt8(ascii: "\\") else {
        result.append(raw[index])
        index += 1
        continue
      }
      index += 1
      if raw[index] == UInt8(ascii: "u") {
        let scalar = self.scalar(in: raw, at: &index)
        result.append(
          contentsOf: Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter
        )
      } else {
        result.append(simple(raw[index]) ?? raw[index])
        index += 1
      }
    }
    return result
  }

  /// The byte that a one-letter escape stands for; nil for a letter that is no escape.
  static func simple(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The number that four hexadecimal digits stand for; nil when they are not there.
  static func codeUnit(in raw: UnsafeBufferPointer<UInt8>, at index: Int) -> UInt32? {
    guard index >= 0, index + 4 <= raw.count else { return nil }
    var value: UInt32 = 0
    for byte in raw[index..<index + 4] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt32(byte - 0x30)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt32(byte - 0x57)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 | UInt32(byte - 0x37)
      default: return nil
      }
    }
    return value
  }

  /// Reads `uXXXX`, or a pair of them, at the index and moves the index past it.
  private static func scalar(
    in raw: UnsafeBufferPointer<UInt8>,
    at index: inout Int
  ) -> Unicode.Scalar {
    let high = codeUnit(in: raw, at: index + 1) ?? 0xFFFD
    index += 5
    guard 0xD800...0xDBFF ~= high else { return Unicode.Scalar(high) ?? "\u{FFFD}" }
    let low = codeUnit(in: raw, at: index + 2) ?? 0xDC00
    index += 6
    return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
  }
}
