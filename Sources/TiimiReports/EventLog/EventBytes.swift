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
}

extension CaseEvent {
  /// How many days after it happened the event was written down, by the Finnish calendar.
  var daysLate: Int {
    occurred == recorded
      ? 0 : HelsinkiTime.day(of: occurred).days(until: HelsinkiTime.day(of: recorded))
  }
}
