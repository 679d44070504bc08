import Testing
import TiimiDomain
import TiimiRules

@Suite struct `A deadline` {
  @Test func `before Christmas is counted day by day`() throws {
    let contact = try #require(Day(iso: "2025-12-10"))
    let deadline = try DeadlineRule.startInSevenWeekdays.deadline(from: contact)
    #expect(deadline.due.iso == "2025-12-19")
    #expect(deadline.counted.map(\.dayOfMonth) == [11, 12, 15, 16, 17, 18, 19])
    #expect(deadline.excluded.map(\.day.iso) == ["2025-12-13", "2025-12-14"])
    #expect(deadline.rule == "SHL36-START-7WD")
    #expect(deadline.from == contact)
    #expect(deadline.reading == .mondayToFriday)
  }

  @Test func `over Christmas passes over every day that is no weekday`() throws {
    let contact = try #require(Day(iso: "2025-12-18"))
    let deadline = try DeadlineRule.startInSevenWeekdays.deadline(from: contact)
    #expect(deadline.due.iso == "2026-01-02")
    #expect(deadline.counted.map(\.dayOfMonth) == [19, 22, 23, 29, 30, 31, 2])
    #expect(
      deadline.excluded.map { "\($0.day) \($0.why.code)" } == [
        "2025-12-20 saturday", "2025-12-21 sunday", "2025-12-24 christmasEve",
        "2025-12-25 christmasDay", "2025-12-26 secondChristmasDay", "2025-12-27 saturday",
        "2025-12-28 sunday", "2026-01-01 newYearsDay",
      ]
    )
  }

  @Test func `comes earlier when Saturdays count`() throws {
    let contact = try #require(Day(iso: "2025-12-18"))
    let deadline = try DeadlineRule.childStart.deadline(
      from: contact,
      switches: CountingSwitches(reading: .mondayToSaturday)
    )
    #expect(deadline.due.iso == "2025-12-30")
    #expect(deadline.reading == .mondayToSaturday)
    #expect(deadline.excluded.allSatisfy { $0.why != .saturday })
  }

  @Test func `in months moves from a Saturday to Monday`() throws {
    let start = try #require(Day(iso: "2025-11-30"))
    let deadline = try DeadlineRule.childDone.deadline(from: start)
    #expect(deadline.dueByCount.iso == "2026-02-28")
    #expect(deadline.due.iso == "2026-03-02")
    #expect(deadline.isShifted)
    #expect(deadline.excluded.map(\.why) == [.saturday, .sunday])
    #expect(deadline.counted.isEmpty)
    #expect(deadline.reading == nil)
  }

  @Test func `in months stays when the switch is off`() throws {
    let start = try #require(Day(iso: "2025-11-30"))
    let deadline = try DeadlineRule.childDone.deadline(
      from: start,
      switches: CountingSwitches(shiftsLastDay: false)
    )
    #expect(deadline.due.iso == "2026-02-28")
    #expect(deadline.dueIfShifted.iso == "2026-03-02")
    #expect(!deadline.isShifted)
    #expect(deadline.why.contains { $0.en.contains("was not used") })
  }

  @Test(arguments: [
    ("2025-09-24", "2025-12-24", "2025-12-29"), ("2026-03-19", "2026-06-19", "2026-06-22"),
    ("2026-02-01", "2026-05-01", "2026-05-04"), ("2027-09-06", "2027-12-06", "2027-12-07"),
    ("2026-01-05", "2026-04-05", "2026-04-07"), ("2026-01-15", "2026-04-15", "2026-04-15"),
  ])
  func `in months moves over eves and holidays`(start: String, end: String, due: String) throws {
    let deadline = try DeadlineRule.childDone.deadline(from: #require(Day(iso: start)))
    #expect(deadline.dueByCount.iso == end)
    #expect(deadline.due.iso == due)
    #expect(deadline.isShifted == (end != due))
  }

  @Test(arguments: [("2025-12-18", 1), ("2025-12-19", 0), ("2025-12-20", -1)])
  func `knows how many days are left`(today: String, left: Int) throws {
    let contact = try #require(Day(iso: "2025-12-10"))
    let deadline = try DeadlineRule.startInSevenWeekdays.deadline(from: contact)
    #expect(deadline.daysLeft(on: try #require(Day(iso: today))) == left)
  }

  @Test func `says why in sentences`() throws {
    let contact = try #require(Day(iso: "2025-12-10"))
    let why = try DeadlineRule.startInSevenWeekdays.deadline(from: contact).why
    #expect(
      why.map(\.fi) == [
        "Määräaika alkaa päivästä 10.12.2025, jota ei lasketa mukaan.",
        "7. arkipäivä on 19.12.2025 (arkipäiviä ovat maanantaista perjantaihin).",
        "Väliin jäävät: 13.12.2025 lauantai, 14.12.2025 sunnuntai.",
        "Sosiaalihuoltolaki 1301/2014 36 § 2 mom., sellaisena kuin se on laissa 677/2023",
      ]
    )
    for sentence in why { expectSpoken(sentence) }
  }
}
