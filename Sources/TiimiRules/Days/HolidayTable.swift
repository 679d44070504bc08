import TiimiDomain

/// The holidays of one year in order of their days.
public struct HolidayTable: Hashable, Sendable {
  /// One line of the table.
  public struct Line: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// What is kept on it.
    public let holiday: FinnishHoliday
  }

  /// The year, 1990…2100.
  public let year: Int
  /// The holidays and the two eves; two of them may share a day.
  public let lines: [Line]

  /// Makes the table of a year; nil outside 1990…2100.
  public init?(year: Int) {
    guard FinnishHoliday.supportedYears.contains(year) else { return nil }
    self.year = year
    lines = FinnishHoliday.allCases
      .compactMap { holiday in holiday.day(in: year).map { Line(day: $0, holiday: holiday) } }
      .sorted { $0.day < $1.day }
  }

  /// The holiday or eve kept on the day; of two the first in the order of `FinnishHoliday`.
  ///
  /// Throws `CountingRefusal.yearNotSupported` outside 1990…2100.
  public static func holiday(on day: Day) throws(CountingRefusal) -> FinnishHoliday? {
    let year = day.year
    guard FinnishHoliday.supportedYears.contains(year) else { throw .yearNotSupported(year) }
    return holidaysByDay[day]
  }

  /// Every holiday of every supported year, because days are asked one by one and very often.
  private static let holidaysByDay: [Day: FinnishHoliday] = {
    var table: [Day: FinnishHoliday] = [:]
    for year in FinnishHoliday.supportedYears {
      for holiday in FinnishHoliday.allCases.reversed() {
        if let day = holiday.day(in: year) { table[day] = holiday }
      }
    }
    return table
  }()
}
