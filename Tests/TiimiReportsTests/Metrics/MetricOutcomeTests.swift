import Testing
import TiimiDomain

@testable import TiimiReports

/// M19–M26 and the durations.
@Suite struct MetricOutcomeTests {
  @Test func `the T score moves from the start to the last follow-up`() throws {
    // One goal, worker: −1 at the start (T 40), +1 last (T 60): +20. Another case rated once: left out.
    var planted = try PlantedCase(1, opened: "2026-01-01")
    try planted.setGoal(on: "2026-02-01")
    try planted.rate(-1, .worker, at: nil, on: "2026-02-01")
    try planted.rate(0, .worker, at: 1, on: "2026-03-01")
    try planted.rate(1, .worker, at: 2, on: "2026-05-01")
    var once = try PlantedCase(2, opened: "2026-01-01")
    try once.setGoal(on: "2026-02-01")
    try once.rate(2, .worker, at: nil, on: "2026-02-01")
    let total = try Planted.total("M19", [planted, once])
    #expect(total.value == 20)
    #expect(total.part("baseline")?.value == 40)
    #expect(total.part("last")?.value == 60)
    #expect(total.part("goalsReached")?.value == 1)
    #expect(total.left(.measuredOnce) == 1)
  }

  @Test func `two ratings of different people are not a change`() throws {
    var planted = try PlantedCase(1, opened: "2026-01-01")
    try planted.setGoal(on: "2026-02-01")
    try planted.rate(-1, .worker, at: nil, on: "2026-02-01")
    try planted.rate(1, .client, at: 1, on: "2026-03-01")
    let total = try Planted.total("M19", [planted])
    #expect(total.value == nil)
    #expect(total.status == .missingData)
  }

  @Test func `three viewpoints of one goal at one follow-up`() throws {
    // Follow-up 1: all three. Follow-up 2: two. The start is not counted: 1 of 2.
    var planted = try PlantedCase(1, opened: "2026-01-01")
    try planted.setGoal(on: "2026-02-01")
    try planted.rate(0, .worker, at: nil, on: "2026-02-01")
    for viewpoint in Viewpoint.allCases {
      try planted.rate(0, viewpoint, at: 1, on: "2026-03-01")
    }
    try planted.rate(0, .client, at: 2, on: "2026-04-01")
    try planted.rate(0, .worker, at: 2, on: "2026-04-01")
    #expect(try Planted.total("M20", [planted]).counts == [1, 2])
  }

  @Test func `a decision is enforced in three months or has a reason`() throws {
    // Initiated 15.1.: last day 15.4. Enforced on it, the day after, late with a reason, not granted: 2 of 3.
    func planted(
      _ number: Int,
      enforced: String?,
      reason: Bool = false,
      granted: Bool = true
    ) throws
      -> PlantedCase
    {
      var planted = try PlantedCase(number, opened: "2026-01-01")
      try planted.initiate(on: "2026-01-15")
      let decided = try Planted.day("2026-02-01")
      try planted.record("decision made day", .day(decided), on: "2026-02-01")
      try planted.record("service granted", .yesNo(granted), on: "2026-02-01")
      if reason { try planted.record("special reason to exceed", .yesNo(true), on: "2026-04-01") }
      if let enforced {
        let day = try Planted.day(enforced)
        try planted.record("decision enforced day", .day(day), on: enforced)
      }
      return planted
    }
    let cases = [
      try planted(1, enforced: "2026-04-15"), try planted(2, enforced: "2026-04-16"),
      try planted(3, enforced: "2026-05-16", reason: true),
      try planted(4, enforced: nil, granted: false),
    ]
    let total = try Planted.total("M21", cases)
    #expect(total.counts == [2, 3])
    #expect(total.status == .overTarget)
    #expect(total.part("specialReason")?.count == 1)
    #expect(total.left(.notGranted) == 1)
  }

  @Test func `a reopened case is not closed`() throws {
    // Goals met, client's wish, death; one closed and reopened: 2 of 3, one left out.
    func planted(_ number: Int, _ reason: ClosingReason) throws -> PlantedCase {
      var planted = try PlantedCase(number, opened: "2026-01-01")
      try planted.close(reason, on: "2026-03-01")
      return planted
    }
    var reopened = try planted(4, .clientWish)
    try reopened.reopen(on: "2026-05-01")
    let cases = [
      try planted(1, .goalsMet), try planted(2, .clientWish), try planted(3, .death), reopened,
    ]
    let total = try Planted.total("M24", cases)
    #expect(total.counts == [2, 3])
    #expect(total.part("clientWish")?.count == 1)
    #expect(total.part("death")?.count == 1)
    #expect(total.left(.reopened) == 1)
  }

  @Test func `an episode that ends before it begins is contradictory`() throws {
    var planted = try PlantedCase(1, opened: "2026-03-10")
    try planted.close(on: "2026-03-01")
    #expect(try Planted.total("M24", [planted]).status == .contradictoryData)
    #expect(try Planted.total("D01", [planted]).status == .contradictoryData)
    #expect(try Planted.total("D02", [planted]).status == .contradictoryData)
  }

  @Test func `the first closing and the whole open time are two figures`() throws {
    // 1.1. → 31.1. (30 days), 1.3. → 11.3. (10 days): first 30, together 40.
    var planted = try PlantedCase(1, opened: "2026-01-01")
    try planted.close(on: "2026-01-31")
    try planted.reopen(on: "2026-03-01")
    try planted.close(on: "2026-03-11")
    #expect(try Planted.total("D01", [planted]).value == 30)
    let whole = try Planted.total("D02", [planted])
    #expect(whole.value == 40)
    #expect(whole.part("reopened")?.count == 1)
  }

  @Test func `a reopened open case has no end`() throws {
    // 30 days, and 10 more by 11.3.: 40 days on the curve, still going on.
    var planted = try PlantedCase(1, opened: "2026-01-01")
    try planted.close(on: "2026-01-31")
    try planted.reopen(on: "2026-03-01")
    let result = try #require(try Planted.count("D02", [planted], asOf: "2026-03-11").first)
    #expect(result.result.value == nil)
    #expect(result.cell.waiting[40] == 1)
  }

  @Test(arguments: [
    ("M22", MetricObstacle.definedLocally), ("M23", .notRecorded), ("M26", .needsGroups),
    ("M25", .nothingInPeriod),
  ])
  func `what the register does not hold has no value`(id: String, obstacle: MetricObstacle) throws {
    let total = try Planted.total(id, [try PlantedCase(1, opened: "2026-01-01")])
    #expect(total.value == nil)
    #expect(total.status == .notComputable)
    #expect(total.obstacle == obstacle)
  }
}
