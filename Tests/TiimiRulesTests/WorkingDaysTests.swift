import Testing
import TiimiDomain
import TiimiRules

@Suite struct `Working days` {
  @Test(
    arguments: [
      ("2025-12-22", nil), ("2025-12-24", "christmasEve"), ("2025-12-25", "christmasDay"),
      ("2025-12-26", "secondChristmasDay"), ("2025-12-27", "saturday"), ("2025-12-28", "sunday"),
      ("2026-01-01", "newYearsDay"), ("2026-01-06", "epiphany"), ("2026-06-19", "midsummerEve"),
      ("2026-10-31", "allSaintsDay"), ("2026-12-06", "independenceDay"),
    ] as [(String, String?)]
  )
  func `leave out a day for a reason`(day: String, reason: String?) throws {
    let exclusion = try WorkingDays().exclusion(of: #require(Day(iso: day)))
    #expect(exclusion?.code == reason)
    if let exclusion { expectSpoken(exclusion.name) }
  }

  @Test func `include Saturday only when it is read so`() throws {
    let saturday = try #require(Day(iso: "2025-12-27"))
    let holiday = try #require(Day(iso: "2026-10-31"))
    #expect(try !WorkingDays(reading: .mondayToFriday).isWorkingDay(saturday))
    #expect(try WorkingDays(reading: .mondayToSaturday).isWorkingDay(saturday))
    #expect(try !WorkingDays(reading: .mondayToSaturday).isWorkingDay(holiday))
  }

  @Test func `start the day after`() throws {
    let friday = try #require(Day(iso: "2025-12-12"))
    let run = try WorkingDays().run(of: 1, after: friday)
    #expect(run.last.iso == "2025-12-15")
    #expect(run.excluded.map(\.day.iso) == ["2025-12-13", "2025-12-14"])
    #expect(try WorkingDays().run(of: 0, after: friday).last == friday)
  }

  @Test func `are found on the day itself if it is one`() throws {
    let monday = try #require(Day(iso: "2025-12-15"))
    #expect(try WorkingDays().first(onOrAfter: monday).last == monday)
    let eve = try #require(Day(iso: "2025-12-24"))
    #expect(try WorkingDays().first(onOrAfter: eve).last.iso == "2025-12-29")
  }

  @Test(arguments: [
    ("2025-12-10", "2025-12-19", 7), ("2025-12-18", "2026-01-02", 7),
    ("2025-12-18", "2026-01-01", 6), ("2025-12-18", "2025-12-18", 0),
    ("2025-12-18", "2025-12-01", 0),
  ])
  func `are counted between two days`(first: String, last: String, count: Int) throws {
    let start = try #require(Day(iso: first))
    let end = try #require(Day(iso: last))
    #expect(try WorkingDays().count(after: start, through: end) == count)
  }

  @Test func `agree whether they are run or counted`() throws {
    let start = try #require(Day(iso: "2025-01-01"))
    for reading in WorkingDayReading.allCases {
      let days = WorkingDays(reading: reading)
      for count in stride(from: 1, through: 300, by: 13) {
        let run = try days.run(of: count, after: start)
        #expect(run.counted.count + run.excluded.count == start.days(until: run.last))
        #expect(try days.count(after: start, through: run.last) == count)
      }
    }
  }

  @Test(arguments: ["1989-12-31", "2101-01-01"])
  func `are refused where holidays are not known`(day: String) throws {
    let outside = try #require(Day(iso: day))
    let refusal = CountingRefusal.yearNotSupported(outside.year)
    #expect(throws: refusal) { try WorkingDays().exclusion(of: outside) }
    #expect(refusal.code == "TIIMI-0501")
    #expect(refusal.facts == ["year": String(outside.year), "first": "1990", "last": "2100"])
    #expect(refusal.kind == .badInput)
  }

  @Test(arguments: WorkingDayReading.allCases)
  func `say how they are read`(reading: WorkingDayReading) {
    expectSpoken(reading.name)
    #expect(WorkingDays().reading == .mondayToFriday)
  }
}
