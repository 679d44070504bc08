/// Writes digits and separators into the uninitialised bytes of a new string.
struct ByteWriter {
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Writes the lowest decimal digits of a number that is not negative.
  mutating func write(_ value: Int, digits: Int) {
    var rest = value
    for offset in stride(from: count + digits - 1, through: count, by: -1) {
      bytes.initializeElement(at: offset, to: UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    count += digits
  }

  mutating func write(_ byte: UInt8) {
    bytes.initializeElement(at: count, to: byte)
    count += 1
  }

  /// Writes `yyyy-MM-dd` of a year in 0…9999.
  mutating func write(day: (year: Int, month: Int, day: Int)) {
    write(day.year, digits: 4)
    write(UInt8(ascii: "-"))
    write(day.month, digits: 2)
    write(UInt8(ascii: "-"))
    write(day.day, digits: 2)
  }
}

/// A number in 0…99 with two digits.
func twoDigits(_ value: Int) -> String {
  value < 10 ? "0\(value)" : "\(value)"
}

/// Division that rounds towards negative infinity, so that the remainder is never negative.
func floorDivided(_ value: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
  let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}
