/// The written form of a UUID: 32 hexadecimal digits in five groups.
enum UUIDText {
  private static let length = 36

  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> (high: UInt64, low: UInt64)? {
    guard bytes.count == length else { return nil }
    var high: UInt64 = 0
    var low: UInt64 = 0
    for index in 0..<length {
      if isHyphen(at: index) {
        guard bytes[index] == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard let digit = digit(bytes[index]) else { return nil }
      high = high << 4 | low >> 60
      low = low << 4 | digit
    }
    return (high, low)
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

  private static func digit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private static func character(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
