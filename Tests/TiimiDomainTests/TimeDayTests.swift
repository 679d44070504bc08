import Testing
import TiimiDomain

@Suite struct `A day` {
  @Test func `survives the way through its parts and its text`() throws {
    let first = try #require(Day(year: 1899, month: 1, day: 1))
    let last = try #require(Day(year: 2100, month: 12, day: 31))
    var before = first.adding(days: -1)
    for number in first.number...last.number {
      let day = Day(number: Int(number))
      let isWhole =
        Day(year: day.year, month: day.month, day: day.dayOfMonth) == day
        && Day(iso: day.iso) == day && before < day
        && day.weekday.rawValue == before.weekday.rawValue % 7 + 1
      if !isWhole { Issue.record("\(day) does not survive") }
      before = day
    }
    #expect(first.days(until: last) == 73_778)
  }

  @Test(arguments: [
    ("1970-01-01", Int32(0), Weekday.thursday), ("1969-12-31", -1, .wednesday),
    ("2000-02-29", 11_016, .tuesday), ("2000-03-01", 11_017, .wednesday),
    ("2025-12-10", 20_432, .wednesday), ("1900-01-01", -25_567, .monday),
  ])
  func `has a known number and weekday`(text: String, number: Int32, weekday: Weekday) throws {
    let day = try #require(Day(iso: text))
    #expect(day.number == number)
    #expect(day.weekday == weekday)
    #expect(day.description == text)
  }

  @Test(arguments: [
    "", "2026-1-05", "2026-01-5", "2026-01-05 ", " 2026-01-05", "2026/01/05", "20260105",
    "2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32", "2026-04-31", "2025-02-29",
    "1900-02-29", "2100-02-29", "1799-12-31", "2200-01-01", "-026-01-05", "2026-01-0å",
    "2026-01-05T10:00", "２０２６-01-05",
  ])
  func `is refused when it is not written as one`(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test(arguments: ["2024-02-29", "2000-02-29", "2096-02-29", "1800-01-01", "2199-12-31"])
  func `is read at the edges`(text: String) throws {
    #expect(try #require(Day(iso: text)).iso == text)
  }

  @Test func `is read from a part of a longer text`() {
    #expect(Day(iso: "on 2026-01-05.".dropFirst(3).dropLast())?.iso == "2026-01-05")
  }

  @Test(arguments: [
    ("2025-11-30", 3, "2026-02-28"), ("2023-11-30", 3, "2024-02-29"),
    ("2026-01-31", 1, "2026-02-28"), ("2026-01-31", 3, "2026-04-30"),
    ("2026-03-31", -1, "2026-02-28"), ("2025-12-15", 1, "2026-01-15"),
    ("2024-02-29", 12, "2025-02-28"), ("2026-01-15", -13, "2024-12-15"),
    ("2026-05-05", 0, "2026-05-05"),
  ])
  func `ends a period in months on the same number or the last day`(
    start: String,
    months: Int,
    end: String
  ) throws {
    #expect(try #require(Day(iso: start)).adding(months: months).iso == end)
  }

  @Test(arguments: [
    ("1950-12-10", "2025-12-09", 74), ("1950-12-10", "2025-12-10", 75),
    ("1950-12-10", "2025-12-11", 75), ("1952-02-29", "2025-02-28", 72),
    ("1952-02-29", "2025-03-01", 73), ("1952-02-29", "2024-02-28", 71),
    ("1952-02-29", "2024-02-29", 72), ("2025-05-05", "2025-05-05", 0),
    ("2025-05-05", "2025-05-04", -1), ("2025-05-05", "2024-05-05", -1),
  ])
  func `completes a year of age on the birthday`(birth: String, then: String, age: Int) throws {
    let born = try #require(Day(iso: birth))
    #expect(born.completedYears(until: try #require(Day(iso: then))) == age)
  }

  @Test func `stops at the ends of its range instead of trapping`() {
    let day = Day(number: 0)
    #expect(day.adding(days: .max).number == .max)
    #expect(day.adding(days: .min).number == .min)
    #expect(day.adding(months: .max).number == .max)
    #expect(day.adding(months: .min).number == .min)
    #expect(Day(number: .max).adding(days: 1).number == .max)
  }
}
