import TiimiDomain

/// Writes instants as Finnish wall time with their offset: `2026-01-05T12:15:00.000+02:00`.
///
/// The hour of the last instant is kept, since the instants of a case lie close together. Summer time
/// begins and ends on a full hour of UTC, so that the instants of an hour share their day and offset.
struct LocalTimeText {
  private var text = [UInt8]("0000-00-00T00:00:00.000+00:00".utf8)
  private var hour = Int.min
  private var rest = 0

  /// Adds an instant.
  mutating func append(_ moment: Moment, to bytes: inout [UInt8]) {
    let (hour, rest) = Int(moment.milliseconds).flooredQuotient(by: 3_600_000)
    if hour != self.hour { turn(to: hour) }
    if rest != self.rest { set(rest) }
    text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  private mutating func turn(to hour: Int) {
    self.hour = hour
    let offset = HelsinkiTime.offsetMinutes(at: Moment(milliseconds: Int64(hour) * 3_600_000)) / 60
    let (days, wallHour) = (hour + offset).flooredQuotient(by: 24)
    let civil = Day(number: days).civil
    text.put(civil.year, digits: 4, at: 0)
    text.put(civil.month, digits: 2, at: 5)
    text.put(civil.day, digits: 2, at: 8)
    text.put(wallHour, digits: 2, at: 11)
    text.put(offset, digits: 2, at: 24)
  }

  /// Sets the milliseconds since the hour began.
  private mutating func set(_ rest: Int) {
    self.rest = rest
    text.put(rest / 60_000, digits: 2, at: 14)
    text.put(rest / 1_000 % 60, digits: 2, at: 17)
    text.put(rest % 1_000, digits: 3, at: 20)
  }
}

extension [UInt8] {
  /// Puts the lowest decimal digits of a number that is not negative in the place of others.
  fileprivate mutating func put(_ value: Int, digits: Int, at place: Int) {
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
