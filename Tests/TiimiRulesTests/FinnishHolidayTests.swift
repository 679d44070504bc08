import Testing
import TiimiDomain
import TiimiRules

@Suite struct `A Finnish holiday` {
  @Test(arguments: [
    (2025, "2025-04-18", "2025-04-20", "2025-04-21", "2025-05-29", "2025-06-08"),
    (2026, "2026-04-03", "2026-04-05", "2026-04-06", "2026-05-14", "2026-05-24"),
    (2027, "2027-03-26", "2027-03-28", "2027-03-29", "2027-05-06", "2027-05-16"),
  ])
  func `hangs on Easter`(
    year: Int,
    goodFriday: String,
    easter: String,
    monday: String,
    ascension: String,
    whit: String
  ) {
    #expect(FinnishHoliday.goodFriday.day(in: year)?.iso == goodFriday)
    #expect(FinnishHoliday.easterDay.day(in: year)?.iso == easter)
    #expect(FinnishHoliday.easterMonday.day(in: year)?.iso == monday)
    #expect(FinnishHoliday.ascensionDay.day(in: year)?.iso == ascension)
    #expect(FinnishHoliday.whitSunday.day(in: year)?.iso == whit)
  }

  @Test(arguments: [
    (1990, "1990-04-15"), (2000, "2000-04-23"), (2008, "2008-03-23"), (2011, "2011-04-24"),
    (2028, "2028-04-16"), (2029, "2029-04-01"), (2030, "2030-04-21"), (2038, "2038-04-25"),
    (2100, "2100-03-28"),
  ])
  func `finds Easter`(year: Int, easter: String) {
    #expect(FinnishHoliday.easterDay.day(in: year)?.iso == easter)
  }

  @Test(arguments: [
    (2025, "2025-06-20", "2025-06-21", "2025-11-01"),
    (2026, "2026-06-19", "2026-06-20", "2026-10-31"),
    (2027, "2027-06-25", "2027-06-26", "2027-11-06"),
  ])
  func `falls on its weekday`(year: Int, eve: String, midsummer: String, saints: String) {
    #expect(FinnishHoliday.midsummerEve.day(in: year)?.iso == eve)
    #expect(FinnishHoliday.midsummerDay.day(in: year)?.iso == midsummer)
    #expect(FinnishHoliday.allSaintsDay.day(in: year)?.iso == saints)
  }

  @Test(arguments: Array(FinnishHoliday.supportedYears))
  func `keeps its weekday in every year`(year: Int) {
    #expect(FinnishHoliday.goodFriday.day(in: year)?.weekday == .friday)
    #expect(FinnishHoliday.easterDay.day(in: year)?.weekday == .sunday)
    #expect(
      FinnishHoliday.ascensionDay.day(in: year)?.weekday == (year > 1990 ? .thursday : .saturday)
    )
    #expect(FinnishHoliday.whitSunday.day(in: year)?.weekday == .sunday)
    #expect(FinnishHoliday.midsummerEve.day(in: year)?.weekday == .friday)
    #expect(FinnishHoliday.midsummerDay.day(in: year)?.weekday == .saturday)
    #expect(FinnishHoliday.allSaintsDay.day(in: year)?.weekday == .saturday)
    #expect(HolidayTable(year: year)?.lines.count == FinnishHoliday.allCases.count)
  }

  @Test(arguments: FinnishHoliday.allCases)
  func `is known from 1990 to 2100 and has a name`(holiday: FinnishHoliday) {
    #expect(holiday.day(in: 1989) == nil)
    #expect(holiday.day(in: 1990) != nil)
    #expect(holiday.day(in: 2100) != nil)
    #expect(holiday.day(in: 2101) == nil)
    expectSpoken(holiday.name)
  }

  @Test func `is public unless it is one of the eves`() {
    let others = FinnishHoliday.allCases.filter { !$0.isPublicHoliday }
    #expect(others == [.midsummerEve, .christmasEve])
  }

  @Test func `is listed by year in the order of days`() throws {
    let table = try #require(HolidayTable(year: 2026))
    #expect(
      table.lines.map { "\($0.day) \($0.holiday)" } == [
        "2026-01-01 newYearsDay", "2026-01-06 epiphany", "2026-04-03 goodFriday",
        "2026-04-05 easterDay", "2026-04-06 easterMonday", "2026-05-01 mayDay",
        "2026-05-14 ascensionDay", "2026-05-24 whitSunday", "2026-06-19 midsummerEve",
        "2026-06-20 midsummerDay", "2026-10-31 allSaintsDay", "2026-12-06 independenceDay",
        "2026-12-24 christmasEve", "2026-12-25 christmasDay", "2026-12-26 secondChristmasDay",
      ]
    )
    #expect(HolidayTable(year: 1989) == nil)
    #expect(HolidayTable(year: 2101) == nil)
  }

  @Test func `is May Day also when Ascension Day falls on it`() throws {
    let day = try #require(Day(iso: "2008-05-01"))
    #expect(FinnishHoliday.ascensionDay.day(in: 2008) == day)
    #expect(try HolidayTable.holiday(on: day) == .mayDay)
  }
}
