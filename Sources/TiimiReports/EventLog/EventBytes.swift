import TiimiDomain

/// Writing the parts of a row as bytes: no text is made for any of them.
extension [UInt8] {
  /// Adds a whole number in decimal digits.
  mutating func append(decimal value: Int) {
    var rest = value.magnitude
    if value < 0 { append(UInt8(ascii: "-")) }
    let start = count
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    if count - start > 1 { self[start...].reverse() }
  }

  /// Adds an instant as Finnish wall time with its offset: `2026-01-05T12:15:00.000+02:00`.
  mutating func append(local moment: Moment) {
    let offset = HelsinkiTime.offsetMinutes(at: moment)
    let wall = Int(moment.milliseconds) + offset * 60_000
    let (days, time) = wall.flooredQuotient(by: 86_400_000)
    let civil = Day(number: days).civil
    let start = count
    append(contentsOf: Self.localForm)
    withUnsafeMutableBufferPointer { bytes in
      bytes.put(civil.year, digits: 4, at: start)
      bytes.put(civil.month, digits: 2, at: start + 5)
      bytes.put(civil.day, digits: 2, at: start + 8)
      bytes.put(time / 3_600_000, digits: 2, at: start + 11)
      bytes.put(time / 60_000 % 60, digits: 2, at: start + 14)
      bytes.put(time / 1_000 % 60, digits: 2, at: start + 17)
      bytes.put(time % 1_000, digits: 3, at: start + 20)
      bytes[start + 25] = UInt8(ascii: "0") + UInt8(offset / 60)
    }
  }

  private static let localForm = [UInt8]("0000-00-00T00:00:00.000+00:00".utf8)
}

extension UnsafeMutableBufferPointer<UInt8> {
  /// Puts the lowest decimal digits of a number that is not negative.
  fileprivate func put(_ value: Int, digits: Int, at place: Int) {
    var rest = value
    for index in stride(from: place + digits - 1, through: place, by: -1) {
      self[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }
}

extension Int {
  /// The quotient rounded down, and the remainder, which is never negative.
  fileprivate func flooredQuotient(by divisor: Int) -> (Int, Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}

extension CaseEvent {
  /// How many days after it happened the event was written down, by the Finnish calendar.
  var daysLate: Int {
    occurred == recorded
      ? 0 : HelsinkiTime.day(of: occurred).days(until: HelsinkiTime.day(of: recorded))
  }
}
