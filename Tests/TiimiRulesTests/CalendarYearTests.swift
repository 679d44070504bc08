import Testing
import TiimiDomain
import TiimiRules

@Suite struct `The calendar of a year` {
  @Test func `has the holidays, and the weekdays of each month`() throws {
    let year = try CalendarYear(2026)
    #expect(year.lines.map(\.holiday).count == 15)
    #expect(year.weekdays == [20, 20, 22, 20, 19, 21, 23, 21, 22, 22, 21, 21])
    #expect(try CalendarYear(2026, reading: .mondayToSaturday).weekdays[11] == 24)
  }

  @Test(arguments: Array(FinnishHoliday.supportedYears))
  func `has as many weekdays as are left when all else is taken away`(year: Int) throws {
    let first = try #require(Day(year: year, month: 1, day: 1))
    let last = try #require(Day(year: year, month: 12, day: 31))
    let calendar = try CalendarYear(year)
    let workdays = stride(from: Int(first.number), through: Int(last.number), by: 1)
      .count { Day(number: $0).weekday < .saturday }
    let taken = Set(calendar.lines.map(\.day)).count { $0.weekday < .saturday }
    #expect(calendar.weekdays.reduce(0, +) == workdays - taken)
  }

  @Test(arguments: [1989, 2101, 0, -1, .max])
  func `is refused outside the years whose holidays are known`(year: Int) {
    #expect(throws: CountingRefusal.yearNotSupported(year)) { try CalendarYear(year) }
  }
}
