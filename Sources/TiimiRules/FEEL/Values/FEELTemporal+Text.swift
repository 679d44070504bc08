extension FEELDate: LosslessStringConvertible {
  /// Reads `2012-12-25`; nil if it is not written so or there is no such day.
  public init?(_ text: some StringProtocol) {
    var reader = TemporalReader(text)
    guard let date = reader.date(), reader.isAtEnd else { return nil }
    self = date
  }

  /// The day as `2012-12-25`.
  public var description: String {
    "\(year < 0 ? "-" : "")\(padded(Int(year.magnitude), to: 4))-\(padded(month))-\(padded(day))"
  }
}

extension FEELTime: LosslessStringConvertible {
  /// Reads `11:00:00`, `11:00:00.5+02:00`, `11:00:00Z` or `11:00:00@Europe/Helsinki`.
  public init?(_ text: some StringProtocol) {
    var reader = TemporalReader(text)
    guard let time = reader.time(), reader.isAtEnd else { return nil }
    self = time
  }

  /// The time in the form in which it is read, without needless zeros in the fraction.
  public var description: String {
    let wall = "\(padded(hour)):\(padded(minute)):\(padded(second))"
    return wall + fractionText(nanosecond) + (zone?.description ?? "")
  }
}

extension FEELZone: CustomStringConvertible {
  /// The zone as it stands behind a time: `Z`, `+02:00` or `@Europe/Helsinki`.
  public var description: String {
    switch self {
    case .offset(0): return "Z"
    case .named(let name): return "@\(name)"
    case .offset(let seconds):
      let length = Int(seconds.magnitude)
      let rest = length % 60 == 0 ? "" : ":\(padded(length % 60))"
      return
        "\(seconds < 0 ? "-" : "+")\(padded(length / 3_600)):\(padded(length / 60 % 60))\(rest)"
    }
  }
}

extension FEELDateTime: LosslessStringConvertible {
  /// Reads `2012-12-25T11:00:00Z` and its like; a day alone is its midnight, without a zone.
  public init?(_ text: some StringProtocol) {
    var reader = TemporalReader(text)
    guard let date = reader.date() else { return nil }
    if reader.isAtEnd {
      self.init(date, .midnight)
    } else {
      guard reader.take("T"), let time = reader.time(), reader.isAtEnd else { return nil }
      self.init(date, time)
    }
  }

  /// The day and the time in the form in which they are read.
  public var description: String { "\(date)T\(time)" }
}

extension FEELDaysDuration: LosslessStringConvertible {
  /// Reads `P1DT2H3M4.5S`, with any of its parts but at least one, and with a minus in front.
  ///
  /// The point of the seconds may stand alone, as in `PT0.S`: the conformance tests of DMN want it.
  public init?(_ text: some StringProtocol) {
    var reader = TemporalReader(text)
    let sign: Int128 = reader.take("-") ? -1 : 1
    guard reader.take("P"), let nanoseconds = Self.read(&reader), reader.isAtEnd else { return nil }
    self.init(total: sign * nanoseconds)
  }

  private static func read(_ reader: inout TemporalReader) -> Int128? {
    var total: Int128 = 0
    var units: [(Unicode.Scalar, Int128)] = [("D", day)]
    var isTimed = false
    var count = 0
    while !reader.isAtEnd {
      if !isTimed, reader.take("T") {
        isTimed = true
        units = [("H", 3_600 * second), ("M", 60 * second), ("S", second)]
        count = 0
      }
      guard let number = reader.digits(1...18), let fraction = reader.fraction(of: 0...9) else {
        return nil
      }
      guard let index = units.firstIndex(where: { reader.take($0.0) }) else { return nil }
      let (unit, length) = units[index]
      guard fraction == 0 || unit == "S" else { return nil }
      units.removeFirst(index + 1)
      total += Int128(number.value) * length + Int128(fraction)
      count += 1
    }
    return count > 0 ? total : nil
  }

  /// The length in the form in which it is read; `PT0S` for none at all.
  public var description: String {
    guard total != 0 else { return "PT0S" }
    let part = FEELDaysDuration(total: Int128(total.magnitude)) ?? self
    let fraction = fractionText(Int(part.total % Self.second))
    let seconds = Int(part.total / Self.second % 60)
    let time = [
      part.hours == 0 ? "" : "\(part.hours)H",
      part.minutes == 0 ? "" : "\(part.minutes)M",
      seconds == 0 && fraction.isEmpty ? "" : "\(seconds)\(fraction)S",
    ].joined()
    let days = part.days == 0 ? "" : "\(part.days)D"
    return "\(total < 0 ? "-" : "")P\(days)\(time.isEmpty ? "" : "T" + time)"
  }
}

extension FEELMonthsDuration: LosslessStringConvertible {
  /// Reads `P1Y2M`, `P1Y` or `P14M`, with a minus in front if it goes back.
  public init?(_ text: some StringProtocol) {
    var reader = TemporalReader(text)
    let sign = reader.take("-") ? -1 : 1
    guard reader.take("P"), let first = reader.digits(1...16)?.value else { return nil }
    var months = first
    if reader.take("Y") {
      months *= 12
      if !reader.isAtEnd {
        guard let further = reader.digits(1...16)?.value, reader.take("M") else { return nil }
        months += further
      }
    } else if !reader.take("M") {
      return nil
    }
    guard reader.isAtEnd else { return nil }
    self.init(months: sign * months)
  }

  /// The length in the form in which it is read; `P0M` for none at all.
  public var description: String {
    guard months != 0 else { return "P0M" }
    let (years, rest) = months.magnitude.quotientAndRemainder(dividingBy: 12)
    let parts = (years == 0 ? "" : "\(years)Y") + (rest == 0 ? "" : "\(rest)M")
    return "\(months < 0 ? "-" : "")P\(parts)"
  }
}

private func padded(_ number: Int, to width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(width - digits.count, 0)) + digits
}

/// The point and the digits behind it, or nothing.
private func fractionText(_ nanoseconds: Int) -> String {
  guard nanoseconds != 0 else { return "" }
  var digits = padded(nanoseconds, to: 9)
  while digits.hasSuffix("0") { digits.removeLast() }
  return "." + digits
}
