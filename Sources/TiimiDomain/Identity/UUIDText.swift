/// The written form of a UUID: 32 hexadecimal digits in five groups.
enum UUIDText {
  private static let length = 36

  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> (high: UInt64, low: UInt64)? {
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == length, bytes[8] == hyphen, bytes[13] == hyphen, bytes[18] == hyphen,
      bytes[23] == hyphen
    else { return nil }
    let text = UnsafeRawBufferPointer(bytes)
    guard let first = HexDigits(text, at: 0, 4).number,
      let second = HexDigits(text, at: 9, 14).number,
      let third = HexDigits(text, at: 19, 24).number,
      let fourth = HexDigits(text, at: 28, 32).number
    else { return nil }
    return (first << 32 | second, third << 32 | fourth)
  }

  static func write(high: UInt64, low: UInt64) -> String {
    String(unsafeUninitializedCapacity: length) { buffer in
      var restHigh = high
      var restLow = low
      for index in 0..<length {
        if isHyphen(at: index) {
          buffer.initializeElement(at: index, to: UInt8(ascii: "-"))
          continue
        }
        buffer.initializeElement(
          at: index,
          to: character(UInt8(truncatingIfNeeded: restHigh >> 60))
        )
        restHigh = restHigh << 4 | restLow >> 60
        restLow <<= 4
      }
      return length
    }
  }

  private static func isHyphen(at index: Int) -> Bool {
    index == 8 || index == 13 || index == 18 || index == 23
  }

  private static func character(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}

/// Eight hexadecimal digits in one word, the first in its lowest byte, looked at all at once.
private struct HexDigits {
  private let word: UInt64

  private static let ones: UInt64 = 0x0101_0101_0101_0101

  /// Takes four bytes from each of two places.
  @inline(__always)
  init(_ text: UnsafeRawBufferPointer, at first: Int, _ second: Int) {
    let low = text.loadUnaligned(fromByteOffset: first, as: UInt32.self)
    let high = text.loadUnaligned(fromByteOffset: second, as: UInt32.self)
    word = UInt64(UInt32(littleEndian: high)) << 32 | UInt64(UInt32(littleEndian: low))
  }

  /// The number that the digits stand for; nil when one of them is no digit.
  @inline(__always)
  var number: UInt64? {
    let isLetter = word >> 6 & Self.ones
    let digits = (word & (Self.ones &* 0x0F)) &+ isLetter &* 9
    // Written again from their values, the digits must be what was read, but for the case of letters.
    let written = digits &+ Self.ones &* 0x30 &+ isLetter &* 0x27
    let isAboveNine = (digits &+ Self.ones &* 6) >> 4 & Self.ones
    guard isAboveNine == isLetter, digits & (Self.ones &* 0xF0) == 0,
      (word ^ written) & ~(isLetter &* 0x20) == 0
    else { return nil }
    var packed = digits.byteSwapped
    packed = (packed | packed >> 4) & 0x00FF_00FF_00FF_00FF
    packed = (packed | packed >> 8) & 0x0000_FFFF_0000_FFFF
    return (packed | packed >> 16) & 0xFFFF_FFFF
  }
}
