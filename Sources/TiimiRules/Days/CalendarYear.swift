import TiimiDomain

/// The calendar of one year: its holidays and eves, and how many weekdays each month has.
public struct CalendarYear: Hashable, Sendable {
  /// The year, 1990…2100.
  public let year: Int
  /// What was taken for a weekday.
  public let reading: WorkingDayReading
  /// The holidays and the two eves in the order of their days.
  public let lines: [HolidayTable.Line]
  /// The number of weekdays in each month, January first.
  public let weekdays: [Int]

  /// Makes the calendar; throws `CountingRefusal.yearNotSupported` outside 1990…2100.
  public init(
    _ year: Int,
    reading: WorkingDayReading = .mondayToFriday
  ) throws(CountingRefusal) {
    guard let table = HolidayTable(year: year) else { throw .yearNotSupported(year) }
    self.year = year
    self.reading = reading
    lines = table.lines
    var weekdays = Array(repeating: 0, count: 12)
    let days = WorkingDays(reading: reading)
    var day = Day(year: year, month: 1, day: 1)
    while let today = day, today.year == year {
      if try days.isWorkingDay(today) { weekdays[today.month - 1] += 1 }
      day = today.adding(days: 1)
    }
    self.weekdays = weekdays
  }
}
