import Testing
import TiimiDomain

@testable import TiimiReports

/// M08–M12: meetings planted one by one.
@Suite struct MetricMeetingTests {
  private func staff(_ number: Int) throws -> Participant { .staff(try Planted.id(number)) }

  private func accepted(_ number: Int, on day: String, meeting: String?) throws -> PlantedCase {
    var planted = try PlantedCase(number, opened: "2026-01-01")
    try planted.answer(.yes, on: day)
    if let meeting { try planted.meet(on: meeting, [.client, try staff(901)]) }
    return planted
  }

  @Test func `days from the yes to the first meeting, over the change to summer time`() throws {
    // 28.3. → 29.3. (23-hour day): 1 day. 1.3. → 31.3.: 30 days. Median 15.5.
    let cases = [
      try accepted(1, on: "2026-03-28", meeting: "2026-03-29"),
      try accepted(2, on: "2026-03-01", meeting: "2026-03-31"),
    ]
    let total = try Planted.total("M08", cases)
    #expect(total.value == 15.5)
    #expect(total.denominator == 2)
  }

  @Test func `who waits is told at 30, 60 and 90 days`() throws {
    // Yes on 1.3., known on 30.4. = day 60. Met on day 30: not without on day 30. Met on day 31: without
    // on day 30. Still waiting after 60 days: without on days 30 and 60, unknown on day 90.
    let cases = [
      try accepted(1, on: "2026-03-01", meeting: "2026-03-31"),
      try accepted(2, on: "2026-03-01", meeting: "2026-04-01"),
      try accepted(3, on: "2026-03-01", meeting: nil),
    ]
    let total = try Planted.total("M08", cases, asOf: "2026-04-30")
    #expect(total.part("withoutMeetingAt30")?.count == 2)
    #expect(total.part("withoutMeetingAt60")?.count == 1)
    #expect(total.part("withoutMeetingAt90")?.count == 0)
  }

  @Test func `a closed case no longer waits`() throws {
    var planted = try accepted(1, on: "2026-03-01", meeting: nil)
    try planted.close(.clientWish, on: "2026-03-11")
    let result = try #require(try Planted.count("M08", [planted]).first)
    #expect(result.cell.waiting[10] == 1)
    #expect(result.result.status == .notYetDue)
    #expect(result.result.value == nil)
  }

  @Test func `meetings without the client are told with and without a reason`() throws {
    // Three held, one with the client; a fourth only called.
    var planted = try PlantedCase(1, opened: "2026-01-01")
    try planted.meet(on: "2026-02-01", [.client, try staff(901)])
    try planted.meet(on: "2026-03-01", [try staff(901)], reason: "-")
    try planted.meet(on: "2026-04-01", [try staff(901)])
    let total = try Planted.total("M09", [planted])
    #expect(total.counts == [1, 3])
    #expect(total.part("workersOnly")?.count == 1)
    #expect(total.part("withoutReason")?.count == 1)
  }

  @Test func `no meeting gives no share`() throws {
    let total = try Planted.total("M09", [try PlantedCase(1, opened: "2026-01-01")])
    #expect(total.status == .notComputable)
    #expect(total.value == nil)
  }

  @Test func `a close person counts by the client's wish`() throws {
    // 1: wanted person 1 came. 2: wanted person 1, person 2 came. 3: nobody wanted, person 1 came.
    // 4: wanted, no meeting yet. 1 of 2, one left out.
    func planted(_ number: Int, wants: Int?, comes: Int?) throws -> PlantedCase {
      var planted = try PlantedCase(number, opened: "2026-01-01")
      if let wants {
        let place = NetworkPlace(
          who: .closePerson(wants),
          relation: "-",
          closeness: 1,
          support: nil,
          isWanted: true
        )
        try planted.add(.assessment(.placedOnMap(1, place)), on: "2026-01-10")
      }
      if let comes { try planted.meet(on: "2026-02-01", [.client, .closePerson(comes)]) }
      return planted
    }
    let cases = [
      try planted(1, wants: 1, comes: 1), try planted(2, wants: 1, comes: 2),
      try planted(3, wants: nil, comes: 1), try planted(4, wants: 1, comes: nil),
    ]
    let total = try Planted.total("M10", cases)
    #expect(total.counts == [1, 2])
    #expect(total.left(.noMeetingHeld) == 1)
  }

  @Test func `sectors and professions around the table`() throws {
    // Social + health: 2 sectors, 2 professions. Social alone: 1 and 1. Only the client: not known.
    var planted = try PlantedCase(1, opened: "2026-01-01")
    try planted.meet(on: "2026-02-01", [.client, try staff(901), try staff(902)])
    try planted.meet(on: "2026-03-01", [.client, try staff(901)])
    try planted.meet(on: "2026-04-01", [.client])
    let total = try Planted.total("M11", [planted])
    #expect(total.value == 1.5)
    #expect(total.part("meanProfessions")?.value == 1.5)
    #expect(total.part("socialAndHealth")?.value == 0.5)
    #expect(total.left(.sectorMissing) == 1)
  }

  @Test func `whose topic came first`() throws {
    var planted = try PlantedCase(1, opened: "2026-01-01")
    try planted.meet(on: "2026-02-01", [.client], firstTopicBy: .client)
    try planted.meet(on: "2026-03-01", [.client], firstTopicBy: try staff(901))
    try planted.meet(on: "2026-04-01", [.client])
    let total = try Planted.total("M12", [planted])
    #expect(total.counts == [1, 2])
    #expect(total.left(.noTopic) == 1)
  }
}
