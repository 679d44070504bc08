import Testing
import TiimiDomain
import TiimiRules

@Suite struct `The last day of a period` {
  @Test(arguments: [
    ("2026-01-01", "2026-01-02", "newYearsDay"), ("2026-01-06", "2026-01-07", "epiphany"),
    ("2026-04-03", "2026-04-07", "goodFriday"), ("2026-04-05", "2026-04-07", "easterDay"),
    ("2026-04-06", "2026-04-07", "easterMonday"), ("2026-05-01", "2026-05-04", "mayDay"),
    ("2026-05-14", "2026-05-15", "ascensionDay"), ("2026-05-24", "2026-05-25", "whitSunday"),
    ("2026-06-19", "2026-06-22", "midsummerEve"), ("2026-06-20", "2026-06-22", "midsummerDay"),
    ("2026-10-31", "2026-11-02", "allSaintsDay"), ("2026-12-06", "2026-12-07", "independenceDay"),
    ("2026-12-24", "2026-12-28", "christmasEve"), ("2026-12-25", "2026-12-28", "christmasDay"),
    ("2026-12-26", "2026-12-28", "secondChristmasDay"), ("2026-03-07", "2026-03-09", "saturday"),
    ("2026-03-08", "2026-03-09", "sunday"),
  ])
  func `moves for every reason that the Act names`(last: String, moved: String, why: String) throws
  {
    let shift = try LastDayShift(of: #require(Day(iso: last)))
    #expect(shift.moved.iso == moved)
    #expect(shift.isNeeded)
    #expect(shift.passedOver.first?.why.code == why)
    #expect(shift.passedOver.first?.day.iso == last)
    #expect(shift.passedOver.count == shift.last.days(until: shift.moved))
  }

  @Test(arguments: ["2026-03-09", "2026-04-02", "2026-06-18", "2026-12-23", "2026-12-31"])
  func `stays on a weekday, also on the day before an eve`(last: String) throws {
    let shift = try LastDayShift(of: #require(Day(iso: last)))
    #expect(shift.moved == shift.last)
    #expect(!shift.isNeeded)
    #expect(shift.passedOver.isEmpty)
  }

  @Test func `moves from a Saturday however weekdays are read`() throws {
    let start = try #require(Day(iso: "2026-02-07"))
    let rule = DeadlineRule.made(.months(1))
    for reading in WorkingDayReading.allCases {
      let switches = CountingSwitches(reading: reading)
      #expect(try rule.deadline(from: start, switches: switches).due.iso == "2026-03-09")
    }
  }

  @Test(arguments: ["1989-12-31", "2101-01-01"])
  func `is refused where holidays are not known`(last: String) throws {
    let day = try #require(Day(iso: last))
    #expect(throws: CountingRefusal.yearNotSupported(day.year)) { try LastDayShift(of: day) }
  }
}

extension DeadlineRule {
  /// A rule with the limit, in force from 1990 on unless told otherwise.
  static func made(
    _ limit: Limit,
    from: Day = Day(number: 7_305),
    until: Day? = nil
  ) -> DeadlineRule {
    let words = Phrase(fi: "sääntö", sv: "regel", en: "rule")
    return DeadlineRule(
      id: "TEST-1",
      section: "1/2000 1 §",
      inForceFrom: from,
      inForceUntil: until,
      title: words,
      explanation: words,
      limit: limit,
      source: words
    )
  }
}
