/// Reads days, times and lengths from the bytes of a text.
struct TemporalReader {
  private var rest: ArraySlice<UInt8>

  init(_ text: some StringProtocol) {
    rest = ArraySlice(Array(text.utf8))
  }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes the character if it is the next one.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  /// Reads that many digits or nothing.
  mutating func digits(_ counts: ClosedRange<Int>) -> (value: Int, count: Int)? {
    let run = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard counts.contains(run.count) else { return nil }
    rest = rest.dropFirst(run.count)
    return (run.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }, run.count)
  }

  mutating func pair() -> Int? {
    digits(2...2)?.value
  }

  /// Reads `yyyy-MM-dd`; years beyond four digits have no zero in front.
  mutating func date() -> FEELDate? {
    let sign = take("-") ? -1 : 1
    let startsWithZero = rest.first == UInt8(ascii: "0")
    guard let year = digits(4...9), year.count == 4 || !startsWithZero, take("-"),
      let month = pair(), take("-"), let day = pair(), sign > 0 || year.value > 0
    else { return nil }
    return FEELDate(year: sign * year.value, month: month, day: day)
  }

  /// Reads `hh:mm:ss` with a fraction of up to nine digits and an offset or zone, both optional.
  mutating func time() -> FEELTime? {
    guard let hour = pair(), take(":"), let minute = pair(), take(":"), let second = pair(),
      let nanosecond = fraction()
    else { return nil }
    let isPlaced = !isAtEnd
    let zone = zone()
    guard !isPlaced || zone != nil else { return nil }
    return FEELTime(hour: hour, minute: minute, second: second, nanosecond: nanosecond, zone: zone)
  }

  /// Nanoseconds; zero without a point.
  mutating func fraction(of counts: ClosedRange<Int> = 1...9) -> Int? {
    guard take(".") else { return 0 }
    guard let digits = digits(counts) else { return nil }
    return (digits.count..<9).reduce(digits.value) { value, _ in value * 10 }
  }

  private mutating func zone() -> FEELZone? {
    if take("Z") { return .utc }
    if take("@") {
      let name = String(decoding: rest, as: UTF8.self)
      rest = []
      return FEELZone(name: name)
    }
    let isAhead = take("+")
    guard isAhead || take("-"), let hours = pair(), take(":"), let minutes = pair() else {
      return nil
    }
    let hasSeconds = take(":")
    guard let seconds = hasSeconds ? pair() : 0, minutes < 60, seconds < 60 else { return nil }
    let offset = hours * 3_600 + minutes * 60 + seconds
    return offset <= FEELZone.greatestOffset ? .offset(isAhead ? offset : -offset) : nil
  }
}
