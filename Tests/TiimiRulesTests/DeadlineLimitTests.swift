import Testing
import TiimiDomain
import TiimiRules

@Suite struct `A limit` {
  @Test(
    arguments: [
      (.days(14), "2026-03-02", "2026-03-16", "2026-03-16"),
      (.days(14), "2026-03-20", "2026-04-03", "2026-04-07"),
      (.days(1), "2026-12-23", "2026-12-24", "2026-12-28"),
      (.days(28), "2024-02-01", "2024-02-29", "2024-02-29"),
      (.days(28), "2023-02-01", "2023-03-01", "2023-03-01"),
      (.weeks(3), "2026-03-02", "2026-03-23", "2026-03-23"),
      (.weeks(1), "2026-12-24", "2026-12-31", "2026-12-31"),
      (.months(1), "2026-01-31", "2026-02-28", "2026-03-02"),
      (.months(1), "2024-01-31", "2024-02-29", "2024-02-29"),
      (.months(12), "2024-02-29", "2025-02-28", "2025-02-28"),
      (.months(6), "2025-08-31", "2026-02-28", "2026-03-02"),
      (.months(1), "2026-02-28", "2026-03-28", "2026-03-30"),
      (.months(3), "2025-11-30", "2026-02-28", "2026-03-02"),
      (.sameDay, "2026-12-24", "2026-12-24", "2026-12-24"),
      (.workingDays(1), "2026-12-23", "2026-12-28", "2026-12-28"),
      (.days(1), "2026-03-28", "2026-03-29", "2026-03-30"),
      (.days(1), "2026-10-24", "2026-10-25", "2026-10-26"),
    ] as [(DeadlineRule.Limit, String, String, String)]
  )
  func `ends on its day and moves when it must`(
    limit: DeadlineRule.Limit,
    start: String,
    byCount: String,
    due: String
  ) throws {
    let deadline = try DeadlineRule.made(limit).deadline(from: #require(Day(iso: start)))
    #expect(deadline.dueByCount.iso == byCount)
    #expect(deadline.due.iso == due)
    #expect(deadline.isShifted == (byCount != due))
    #expect(deadline.limit == limit)
    #expect(deadline.section == "1/2000 1 §")
    for sentence in deadline.why { expectSpoken(sentence) }
  }

  @Test func `stays on its day when the move is switched off, and shows where it would go`() throws
  {
    let start = try #require(Day(iso: "2026-03-20"))
    let deadline = try DeadlineRule.made(.days(14))
      .deadline(from: start, switches: CountingSwitches(shiftsLastDay: false))
    #expect(deadline.due.iso == "2026-04-03")
    #expect(deadline.dueIfShifted.iso == "2026-04-07")
    #expect(deadline.excluded.isEmpty)
    #expect(
      deadline.shift?.passedOver.map(\.why.code)
        == ["goodFriday", "saturday", "easterDay", "easterMonday"]
    )
  }

  @Test(arguments: [0, -1, .min, .max, 36_526])
  func `cannot be any number`(count: Int) throws {
    let limits: [DeadlineRule.Limit] = [
      .days(count), .weeks(count), .months(count), .workingDays(count),
    ]
    let refusal = CountingRefusal.limitOutOfRange(rule: "TEST-1")
    for limit in limits {
      #expect(throws: refusal) {
        try DeadlineRule.made(limit).deadline(from: Day(number: 20_500))
      }
    }
    #expect(refusal.code == "TIIMI-0505")
    #expect(refusal.kind == .badInput)
  }

  @Test(
    arguments: [.days(36_525), .weeks(36_525), .months(36_525), .workingDays(36_525)]
      as [DeadlineRule.Limit]
  )
  func `ends where holidays end`(limit: DeadlineRule.Limit) {
    #expect(throws: CountingRefusal.self) {
      try DeadlineRule.made(limit).deadline(from: Day(number: 20_500))
    }
  }

  @Test func `on the same day needs a year whose holidays are known`() throws {
    let start = try #require(Day(iso: "2101-01-03"))
    #expect(throws: CountingRefusal.yearNotSupported(2101)) {
      try DeadlineRule.made(.sameDay).deadline(from: start)
    }
  }
}

@Suite struct `A duty without a number` {
  @Test func `is never late and tells how long it has taken`() throws {
    let rule = DeadlineRule.made(.none)
    let start = try #require(Day(iso: "2026-02-27"))
    let refusal = CountingRefusal.noNumber(rule: "TEST-1")
    #expect(throws: refusal) { try rule.deadline(from: start) }
    #expect(refusal.kind == .refused)
    #expect(try rule.elapsedDays(from: start, on: start.adding(days: 400)) == 400)
  }
}

@Suite struct `A rule made from data` {
  private let from = Day(number: 20_089)
  private let until = Day(number: 20_453)

  @Test(arguments: [(0, true), (364, true), (-1, false), (365, false)])
  func `counts from its first day to its last`(offset: Int, isInForce: Bool) {
    let rule = DeadlineRule.made(.days(14), from: from, until: until)
    let start = from.adding(days: offset)
    let deadline = try? rule.deadline(from: start)
    #expect((deadline != nil) == isInForce)
    #expect(((try? rule.elapsedDays(from: start, on: start)) != nil) == isInForce)
  }

  @Test func `says until when it was in force`() {
    let rule = DeadlineRule.made(.days(14), from: from, until: until)
    let refusal = CountingRefusal.noLongerInForce(rule: "TEST-1", until: until)
    #expect(throws: refusal) { try rule.deadline(from: until.adding(days: 1)) }
    #expect(refusal.facts == ["rule": "TEST-1", "until": "2025-12-31"])
    #expect(refusal.code == "TIIMI-0503")
  }
}
