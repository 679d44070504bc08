import TiimiDomain

/// A civil day of FEEL, of any year from -999,999,999 to 999,999,999.
public struct FEELDate: Hashable, Comparable, Sendable {
  /// The year.
  public let year: Int
  /// The month, 1…12.
  public let month: Int
  /// The day of the month, 1…31.
  public let day: Int

  static let years = -999_999_999...999_999_999

  /// Makes a day of a civil date of the proleptic Gregorian calendar; nil if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Makes a day of FEEL from a day.
  public init(_ day: Day) {
    year = day.year
    month = day.month
    self.day = day.dayOfMonth
  }

  /// Makes a day of its distance to 1970-01-01; nil if the year is out of range.
  ///
  /// Counts in eras of 400 years that start on 1 March, so that the leap day is the last of a year
  /// (Howard Hinnant, "chrono-compatible low-level date algorithms").
  public init?(number: Int) {
    guard number.magnitude < 400_000_000_000 else { return nil }
    let (era, dayOfEra) = floorDivided(number + Self.daysFromMarchZero, by: Self.daysInEra)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// Days since 1970-01-01, negative before it.
  public var number: Int {
    let (era, yearOfEra) = floorDivided(month <= 2 ? year - 1 : year, by: 400)
    let marchMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * Self.daysInEra + dayOfEra - Self.daysFromMarchZero
  }

  /// The same day in the calendar of the house; nil some millions of years from now.
  public var civilDay: Day? {
    Int32(exactly: number).map { Day(number: Int($0)) }
  }

  /// The day of the week, 1 for Monday … 7 for Sunday.
  public var weekday: Int {
    floorDivided(number + 3, by: 7).remainder + 1
  }

  /// The day that many days later; nil if the year is out of range.
  public func adding(days: Int) -> FEELDate? {
    let (sum, overflowed) = number.addingReportingOverflow(days)
    return overflowed ? nil : FEELDate(number: sum)
  }

  /// The day with the same number that many months later, or the last day of that month.
  public func adding(months: Int) -> FEELDate? {
    guard months.magnitude < 100_000_000_000 else { return nil }
    let (year, index) = floorDivided(self.year * 12 + month - 1 + months, by: 12)
    let length = Self.length(ofMonth: index + 1, year: year)
    return FEELDate(year: year, month: index + 1, day: min(day, length))
  }

  /// Whether the first day comes before the second.
  public static func < (one: FEELDate, other: FEELDate) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  private static let daysInEra = 146_097

  /// Days from 0000-03-01 to 1970-01-01.
  private static let daysFromMarchZero = 719_468
}

/// The quotient rounded down and the remainder, which is never negative.
func floorDivided(_ value: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
  let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}
