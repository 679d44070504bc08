import Testing
import TiimiDomain
import TiimiReports
import TiimiRules

struct WorkingDayTableTests {
  @Test(arguments: WorkingDayReading.allCases)
  func `the table answers as counting does`(reading: WorkingDayReading) throws {
    let table = try WorkingDayTable(reading: reading)
    let start = try #require(Day(iso: "2025-12-01"))
    let days = WorkingDays(reading: reading)
    for length in 0...70 {
      let end = start.adding(days: length)
      #expect(
        table.count(after: start, through: end) == (try days.count(after: start, through: end))
      )
    }
  }

  @Test func `midsummer and the weekend do not count`() throws {
    // Thursday 18 June 2026 to Monday 22 June: Friday is Midsummer Eve.
    let table = try WorkingDayTable()
    let thursday = try #require(Day(iso: "2026-06-18"))
    let monday = try #require(Day(iso: "2026-06-22"))
    #expect(table.count(after: thursday, through: monday) == 1)
    #expect(table.count(after: monday, through: thursday) == 0)
  }

  @Test func `days outside the known years have no answer`() throws {
    let table = try WorkingDayTable()
    let early = try #require(Day(iso: "1989-12-31"))
    let late = try #require(Day(iso: "1990-01-31"))
    #expect(table.count(after: early, through: late) == nil)
  }
}
