import Testing
import TiimiDomain
import TiimiRules

@Suite struct `Days and times of FEEL` {
  @Test(
    arguments: [
      "2012-12-25", "2024-02-29", "0000-01-01", "-0044-03-15", "999999999-12-31",
      "-999999999-01-01",
      "2012-12-25T11:00:00", "2012-12-25T11:00:00Z", "2012-12-25T11:00:00.000000001+02:00",
      "2012-12-25T11:00:00@Europe/Helsinki", "11:00:00", "23:59:59.5", "11:00:00-05:30",
      "11:00:00+02:45:55", "11:00:00@Etc/UTC", "P1Y2M", "P1Y", "-P11M", "P0M", "P1DT2H3M4.5S",
      "-P1D",
      "PT0S", "PT0.001S", "P999D",
    ]
  )
  func `are written as they are read`(text: String) throws {
    #expect(try feel("@\"\(text)\"").description == text)
  }

  @Test(
    arguments: [
      ("11:00:00+00:00", "11:00:00Z"), ("11:00:00-00:00", "11:00:00Z"),
      ("11:00:00.500", "11:00:00.5"),
      ("2012-12-25T", nil), ("P14M", "P1Y2M"), ("P0Y13M", "P1Y1M"), ("PT36H", "P1DT12H"),
      ("PT90S", "PT1M30S"), ("-PT0S", "PT0S"), ("P0D", "PT0S"), ("PT0.S", "PT0S"),
    ] as [(String, String?)]
  )
  func `have one form`(text: String, expected: String?) {
    let read =
      FEELTime(text)?.description ?? FEELDateTime(text)?.description
      ?? FEELDaysDuration(text)?.description ?? FEELMonthsDuration(text)?.description
    #expect(read == expected)
  }

  @Test(
    arguments: [
      "", "2023-02-29", "2012-13-01", "2012-00-01", "2012-1-1", "12-01-01", "02012-01-01",
      "+2012-01-01",
      "-0000-01-01", "1000000000-01-01", "2012-12-25 ", "24:00:00", "23:60:00", "23:59:60",
      "7:00:00",
      "07:00", "11:00:00+19:00", "11:00:00+5:00", "11:00:00@xyz/abc", "11:00:00+01:00@Europe/Paris",
      "11:00:00z", "2012-12-25T11:00", "2012-12-2511:00:00", "P", "PT", "P1DT", "P1Y1D", "P1M1Y",
      "1D",
      "P1.5D", "PT1.5H", "P-1D", "P1S", "PT1S1M",
    ]
  )
  func `are nothing else`(text: String) {
    #expect(FEELDate(text) == nil)
    #expect(FEELTime(text) == nil)
    #expect(FEELDateTime(text) == nil)
    #expect(FEELDaysDuration(text) == nil)
    #expect(FEELMonthsDuration(text) == nil)
  }

  @Test(arguments: ["1970-01-01", "2000-02-29", "1899-12-31", "2199-06-15"])
  func `are the days of the house`(text: String) throws {
    let day = try #require(Day(iso: text))
    let date = try #require(FEELDate(text))
    #expect(FEELDate(day) == date)
    #expect(date.civilDay == day)
    #expect(date.number == Int(day.number))
    #expect(date.weekday == day.weekday.rawValue)
    #expect(FEELDate(number: date.number) == date)
  }

  @Test func `end with the years that FEEL has`() throws {
    let last = try #require(FEELDate("999999999-12-31"))
    #expect(last.adding(days: 1) == nil)
    #expect(last.adding(days: .max) == nil)
    #expect(last.adding(months: 1) == nil)
    #expect(last.civilDay == nil)
    #expect(FEELDate(number: last.number) == last)
  }

  @Test(
    arguments: [
      ("\"2018-12-10\"", "year: 2018, month: 12, day: 10, weekday: 1"),
      (
        "\"2018-12-10T10:30:01.5+05:00\"",
        #"hour: 10, minute: 30, second: 1.5, time offset: @"PT5H", timezone: null, weekday: 1"#
      ),
      (
        "\"2018-12-10T10:30:01@Etc/UTC\"", #"time offset: @"PT0S", timezone: "Etc/UTC", year: 2018"#
      ),
      ("\"2026-07-01T00:00:00@Europe/Helsinki\"", #"time offset: @"PT3H""#),
      ("\"2026-01-01T00:00:00@Europe/Helsinki\"", #"time offset: @"PT2H""#),
      ("\"2026-01-01T00:00:00@Europe/Paris\"", #"time offset: null, timezone: "Europe/Paris""#),
      ("\"10:30:01\"", "hour: 10, minute: 30, second: 1, time offset: null, timezone: null"),
      ("\"P1Y2M\"", "years: 1, months: 2"), ("\"-P14M\"", "years: -1, months: -2"),
      ("\"P1DT2H3M4.5S\"", "days: 1, hours: 2, minutes: 3, seconds: 4.5"),
      ("\"-PT26H\"", "days: -1, hours: -2, minutes: 0, seconds: 0"),
    ]
  )
  func `have properties`(text: String, expected: String) throws {
    let value = try feel("@\(text)")
    guard case .context(let context) = try feel("{\(expected)}") else { return }
    for (name, property) in context.pairs {
      let name = String(name.drop { $0 == " " })
      #expect(value.property(name) == property, "\(name)")
    }
    #expect(value.property("shoe size") == nil)
  }

  @Test func `have properties in ranges and contexts too`() throws {
    let range = try feel("(1..10]")
    #expect(range.property("start") == FEELValue(1))
    #expect(range.property("end") == FEELValue(10))
    #expect(range.property("start included") == .boolean(false))
    #expect(range.property("end included") == .boolean(true))
    #expect(try feel("{a: null}").property("a") == .null)
    #expect(try feel("{a: null}").property("b") == nil)
    #expect(FEELValue.null.property("year") == nil)
  }
}
