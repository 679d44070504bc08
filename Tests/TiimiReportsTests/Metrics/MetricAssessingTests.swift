import Testing
import TiimiDomain

@testable import TiimiReports

/// M05–M07: statutory days counted by hand.
@Suite struct MetricAssessingTests {
  /// Contact on Wednesday 10.12.2025: weekdays 11, 12, 15, 16, 17, 18, 19 – the 7th is Friday 19.12.
  private func contacted(
    _ number: Int,
    started: String?,
    born: String? = "1940-01-01"
  ) throws
    -> PlantedCase
  {
    var planted = try PlantedCase(number, opened: "2025-12-01", born: born)
    try planted.contact(on: "2025-12-10")
    if let started { try planted.startAssessment(on: started) }
    return planted
  }

  private let december = (from: "2025-12-01", to: "2025-12-31")

  @Test func `the seventh weekday is in time, the eighth is late, none is late too`() throws {
    let cases = [
      try contacted(1, started: "2025-12-19"), try contacted(2, started: "2025-12-22"),
      try contacted(3, started: nil),
    ]
    let total = try Planted.total("M05", cases, from: december.from, to: december.to)
    #expect(total.counts == [1, 3])
    #expect(total.status == .overTarget)
    #expect(total.part("notStarted")?.count == 1)
    #expect(total.part("adults")?.base == 3)
  }

  @Test func `everybody in time is within the target`() throws {
    let cases = [try contacted(1, started: "2025-12-10")]
    let total = try Planted.total("M05", cases, from: december.from, to: december.to)
    #expect(total.counts == [1, 1])
    #expect(total.status == .within)
  }

  @Test(arguments: [
    ("2025-12-18", true, MetricStatus.notYetDue), ("2025-12-19", false, .notYetDue),
    ("2025-12-19", true, .overTarget),
  ])
  func `it is due when its last day is over`(
    asOf: String,
    isOver: Bool,
    status: MetricStatus
  ) throws {
    let total = try Planted.total(
      "M05",
      [try contacted(1, started: nil)],
      from: december.from,
      to: december.to,
      asOf: asOf,
      isDayOver: isOver
    )
    #expect(total.status == status)
  }

  @Test func `the last day decides the period, not the contact`() throws {
    // Contact Thursday 18.12.2025; 24.–26.12. and 1.1. are passed over: the 7th weekday is 2.1.2026.
    var planted = try PlantedCase(1, opened: "2025-12-01")
    try planted.contact(on: "2025-12-18")
    try planted.startAssessment(on: "2026-01-02")
    #expect(
      try Planted.total("M05", [planted], from: "2025-12-01", to: "2026-01-01").obstacle
        == .nothingInPeriod
    )
    #expect(
      try Planted.total("M05", [planted], from: "2026-01-02", to: "2026-01-02").counts == [1, 1]
    )
  }

  @Test func `who has no statutory day is not counted, who may have one is missing data`() throws {
    // Born 1980 and no ground: outside. No day of birth and no ground: cannot be told.
    let young = try contacted(1, started: "2026-02-01", born: "1980-01-01")
    let unknown = try contacted(2, started: nil, born: nil)
    let total = try Planted.total("M05", [young, unknown], from: december.from, to: december.to)
    #expect(total.status == .missingData)
    #expect(total.left(.groundMissing) == 1)
    #expect(total.value == nil)
  }

  @Test func `seventy-five on the day of the contact is enough`() throws {
    let turned = try contacted(1, started: nil, born: "1950-12-10")
    let before = try contacted(2, started: nil, born: "1950-12-11")
    let total = try Planted.total("M05", [turned, before], from: december.from, to: december.to)
    #expect(total.counts == [0, 1])
  }

  @Test func `a start before the contact is contradictory`() throws {
    let total = try Planted.total(
      "M05",
      [try contacted(1, started: "2025-12-09")],
      from: december.from,
      to: december.to
    )
    #expect(total.status == .contradictoryData)
    #expect(total.left(.contradictory) == 1)
  }

  @Test func `a case closed before its last day is left out`() throws {
    var planted = try contacted(1, started: nil)
    try planted.close(.clientWish, on: "2025-12-15")
    let total = try Planted.total("M05", [planted], from: december.from, to: december.to)
    #expect(total.left(.closedBeforeDue) == 1)
  }

  @Test func `before the Act was in force there is no last day`() throws {
    var planted = try PlantedCase(1, opened: "2024-11-01")
    try planted.contact(on: "2024-12-02")
    let total = try Planted.total("M05", [planted], from: "2024-12-01", to: "2024-12-31")
    #expect(total.left(.ruleNotInForce) == 1)
  }

  @Test(arguments: [("2026-03-02", 1), ("2026-03-03", 0)])
  func `a child's three months move to the next weekday`(completed: String, above: Int) throws {
    // Initiated 30.11.2025: three months end on Saturday 28.2.2026, moved to Monday 2.3.2026.
    var planted = try PlantedCase(1, opened: "2025-11-20", born: "2015-01-01")
    try planted.contact(on: "2025-11-28", [.childSpecialSupport])
    try planted.initiate(on: "2025-11-30")
    try planted.completeAssessment(on: completed)
    #expect(try Planted.total("M06", [planted]).counts == [above, 1])
  }

  @Test func `a child without a day of initiation is missing data`() throws {
    var planted = try PlantedCase(1, opened: "2026-01-01", born: "2015-01-01")
    try planted.contact(on: "2026-01-05", [.childSpecialSupport])
    #expect(try Planted.total("M06", [planted]).left(.dayMissing) == 1)
    #expect(try Planted.total("M05", [planted]).left(.dayMissing) == 1)
  }

  @Test func `weekdays from contact to start, over Christmas`() throws {
    // 10.12. → 11.12.: 1 weekday. → 15.12.: 3. → 19.12.: 7. Median 3, quartiles 2 and 5.
    // 10.12. → 29.12. (24.–26. and weekends passed over): 11,12,15–19,22,23,29 = 10, outside to 20.12.
    let cases = [
      try contacted(1, started: "2025-12-11"), try contacted(2, started: "2025-12-15"),
      try contacted(3, started: "2025-12-19"), try contacted(4, started: "2025-12-29"),
    ]
    let total = try Planted.total("M07", cases, from: "2025-12-01", to: "2025-12-20")
    #expect(total.denominator == 3)
    #expect(total.value == 3)
    #expect(total.durations?.quantiles.lowerQuartile == 2)
    #expect(total.durations?.quantiles.upperQuartile == 5)
    let whole = try Planted.total("M07", cases, from: "2025-12-01", to: "2025-12-31")
    #expect(whole.durations?.mean == (1 + 3 + 7 + 10) / 4.0)
  }

  @Test func `who still waits is on the curve and not among the lengths`() throws {
    let cases = [try contacted(1, started: "2025-12-11"), try contacted(2, started: nil)]
    let result = try #require(
      try Planted.count("M07", cases, from: december.from, to: december.to, asOf: "2025-12-19")
        .first
    )
    #expect(result.result.denominator == 1)
    #expect(result.cell.ended[1] == 1)
    #expect(result.cell.waiting[7] == 1)
  }
}
