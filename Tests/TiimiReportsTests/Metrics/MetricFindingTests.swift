import Testing
import TiimiDomain

@testable import TiimiReports

/// M01–M04 over a handful of planted cases; the arithmetic stands beside each.
@Suite struct MetricFindingTests {
  private func screened(
    _ number: Int,
    _ result: ScreeningRecommendation,
    on day: String
  ) throws
    -> PlantedCase
  {
    var planted = try PlantedCase(number, opened: "2026-01-01")
    try planted.screen(result, on: day)
    return planted
  }

  @Test func `coverage without a list is not computable`() throws {
    let total = try Planted.total("M01", [try screened(1, .proposeTeam, on: "2026-02-01")])
    #expect(total.status == .notComputable)
    #expect(total.obstacle == .eligibleListMissing)
    #expect(total.value == nil)
  }

  @Test func `coverage counts the people of the list, those without a record too`() throws {
    // List: clients 1, 2, 3 and one unknown. 1 has two complete screens (one person), 2 an
    // incomplete one, 3 none. 9 is not on the list. 1 of 4.
    var first = try screened(1, .proposeTeam, on: "2026-02-01")
    try first.screen(.lightGuidance, on: "2026-03-01")
    let others = [
      try screened(2, .cannotTell, on: "2026-02-01"), try PlantedCase(3, opened: "2026-01-01"),
      try screened(9, .proposeTeam, on: "2026-02-01"),
    ]
    let list = EligibleList(
      people: [try Planted.id(1), try Planted.id(2), try Planted.id(3)],
      unknown: 1
    )
    let total = try Planted.total("M01", [first] + others, eligible: list)
    #expect(total.counts == [1, 4])
    #expect(total.left(.incomplete) == 1)
    #expect(total.part("notInRegister")?.count == 1)
  }

  @Test func `an incomplete screen is beside the positive and the negative ones`() throws {
    // Complete: 2 positive, 1 light guidance, on both borders of the period; 1 cannot tell; 1 outside.
    let cases = [
      try screened(1, .proposeTeam, on: "2026-01-01"),
      try screened(2, .proposeTeam, on: "2026-06-30"),
      try screened(3, .lightGuidance, on: "2026-03-01"),
      try screened(4, .cannotTell, on: "2026-03-01"),
      try screened(5, .proposeTeam, on: "2026-07-01"),
    ]
    let total = try Planted.total("M02", cases)
    #expect(total.counts == [2, 3])
    #expect(total.part("incomplete")?.count == 1)
    #expect(total.status == .computed)
  }

  @Test func `a proposal on day 30 is in time and on day 31 is not`() throws {
    // Screened 1 March: day 30 is 31 March. One told on it, one a day later, one never: 1 of 3.
    var inTime = try screened(1, .proposeTeam, on: "2026-03-01")
    try inTime.inform(on: "2026-03-31")
    try inTime.answer(.no, on: "2026-04-02")
    var late = try screened(2, .proposeTeam, on: "2026-03-01")
    try late.inform(on: "2026-04-01")
    let never = try screened(3, .proposeTeam, on: "2026-03-01")
    let total = try Planted.total("M03", [inTime, late, never])
    #expect(total.counts == [1, 3])
    #expect(total.part("declined")?.count == 1)
  }

  @Test(arguments: [("2026-03-30", 1), ("2026-03-31", nil)])
  func `before day 30 has passed it is not yet due`(asOf: String, waiting: Int?) throws {
    let cases = [try screened(1, .proposeTeam, on: "2026-03-01")]
    let total = try Planted.total("M03", cases, asOf: asOf)
    #expect(total.left(.notYetDue) == waiting)
    #expect(total.status == (waiting == nil ? .computed : .notYetDue))
    #expect(total.value == (waiting == nil ? 0 : nil))
  }

  @Test func `a screen after the proposal cannot lead to it`() throws {
    var planted = try PlantedCase(1, opened: "2026-01-01")
    try planted.inform(on: "2026-02-01")
    try planted.screen(.proposeTeam, on: "2026-03-01")
    #expect(try Planted.total("M03", [planted]).left(.alreadyProposed) == 1)
  }

  @Test func `a put-off answer is neither yes nor no`() throws {
    // Yes, yes, no, later: 2 of 3.
    let answers: [InvitationAnswer] = [
      .yes, .yes, .no, .later(until: try Planted.day("2026-09-01")),
    ]
    let cases = try answers.enumerated().map { place, answer in
      var planted = try PlantedCase(place + 1, opened: "2026-01-01")
      try planted.answer(answer, on: "2026-02-01")
      return planted
    }
    let total = try Planted.total("M04", cases)
    #expect(total.counts == [2, 3])
    #expect(total.part("declined")?.count == 1)
    #expect(total.part("deferred")?.count == 1)
    #expect(total.left(.answerDeferred) == 1)
  }
}
