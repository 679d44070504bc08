/// A civil day, without a time of day or a time zone.
///
/// Arithmetic works in the proleptic Gregorian calendar. Text and civil dates are read for the
/// years 1800…2199 only; days outside them can be reached by counting but not by reading.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The years that can be read from text or from year, month and day.
  public static let readableYears = 1800...2199

  /// Days since 1970-01-01, negative before it.
  public let number: Int32

  /// Makes a day from its distance to 1970-01-01 in days, kept within 32 bits.
  public init(number: Int) {
    self.number = Int32(clamping: number)
  }

  /// Makes a day from a civil date of the years 1800…2199; nil if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.readableYears.contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, year: year)
    else { return nil }
    self.init(civilYear: year, month: month, day: day)
  }

  /// Reads a day written strictly as `yyyy-MM-dd`.
  public init?(iso: some StringProtocol) {
    guard let day = withUTF8Bytes(of: iso, { Day(isoBytes: $0) }) else { return nil }
    self = day
  }

  /// Reads a day from the UTF-8 bytes of `yyyy-MM-dd`, without allocating.
  public init?(isoBytes: UnsafeBufferPointer<UInt8>) {
    var reader = ByteReader(isoBytes)
    guard let day = reader.day(), reader.isAtEnd else { return nil }
    self = day
  }

  /// The day as `yyyy-MM-dd`.
  public var iso: String {
    let (year, month, day) = civil
    guard (0...9_999).contains(year) else {
      return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    }
    return String(unsafeUninitializedCapacity: 10) { buffer in
      var writer = ByteWriter(buffer)
      writer.write(day: (year, month, day))
      return writer.count
    }
  }

  /// The day as `yyyy-MM-dd`.
  public var description: String { iso }

  /// The civil year.
  public var year: Int { civil.year }

  /// The civil month, 1…12.
  public var month: Int { civil.month }

  /// The day of the month, 1…31.
  public var dayOfMonth: Int { civil.day }

  /// The day of the week.
  public var weekday: Weekday {
    switch floorDivided(Int(number) + 3, by: 7).remainder {
    case 0: .monday
    case 1: .tuesday
    case 2: .wednesday
    case 3: .thursday
    case 4: .friday
    case 5: .saturday
    default: .sunday
    }
  }

  /// Whether the first day comes before the second.
  public static func < (first: Day, second: Day) -> Bool {
    first.number < second.number
  }
}
