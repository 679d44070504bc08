import TiimiDomain
import TiimiRules

/// Weekdays (arkipäivät) between any two days of 1990…2100, looked up instead of counted.
///
/// It answers as `WorkingDays.count(after:through:)` does; a register has a hundred thousand waits.
public struct WorkingDayTable: Sendable {
  /// Which days of the week count.
  public let reading: WorkingDayReading
  private let first: Int
  private let passed: [Int32]

  /// Makes the table; throws `CountingRefusal.yearNotSupported` only if the holidays are not known.
  public init(reading: WorkingDayReading = .mondayToFriday) throws(CountingRefusal) {
    self.reading = reading
    let years = FinnishHoliday.supportedYears
    guard let start = Day(year: years.lowerBound, month: 1, day: 1),
      let end = Day(year: years.upperBound, month: 12, day: 31)
    else { throw .yearNotSupported(years.lowerBound) }
    let days = WorkingDays(reading: reading)
    var passed: [Int32] = []
    var count: Int32 = 0
    var day = start
    while day <= end {
      if try days.isWorkingDay(day) { count += 1 }
      passed.append(count)
      day = day.adding(days: 1)
    }
    first = Int(start.number)
    self.passed = passed
  }

  /// How many weekdays there are after the first day up to and including the last.
  ///
  /// Zero when the last day is not after the first; nil when either is outside 1990…2100.
  public func count(after start: Day, through end: Day) -> Int? {
    let (from, to) = (Int(start.number) - first, Int(end.number) - first)
    guard passed.indices.contains(from), passed.indices.contains(to) else { return nil }
    return from < to ? Int(passed[to] - passed[from]) : 0
  }
}
