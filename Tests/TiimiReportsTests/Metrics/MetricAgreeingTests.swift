import Testing
import TiimiDomain

@testable import TiimiReports

/// M13–M18: promises, own workers, plans and follow-ups.
@Suite struct MetricAgreeingTests {
  @Test func `a responsibility resting on a topic alone is not clear`() throws {
    // Need, goal, topic; and one whose holder left: 2 of 4.
    var planted = try PlantedCase(1, opened: "2026-01-01")
    try planted.agree(due: "2026-05-01", basis: .need(1), on: "2026-02-01")
    try planted.agree(due: "2026-05-01", basis: .goal(1), on: "2026-02-01")
    try planted.agree(due: "2026-05-01", basis: .topic(1), on: "2026-02-01")
    let left = try planted.agree(due: "2026-05-01", basis: .need(1), on: "2026-02-01")
    let fate = ResponsibilityDisposal(left, .unassign)
    let day = try Planted.day("2026-03-01")
    try planted.add(.team(.ended(1, day: day, reason: "-", fates: [fate])), on: "2026-03-01")
    let total = try Planted.total("M13", [planted])
    #expect(total.counts == [2, 4])
    #expect(total.part("withoutHolder")?.count == 1)
    #expect(total.part("withoutNeedOrGoal")?.count == 1)
  }

  @Test func `own workers of the cases open on the last day`() throws {
    // Named, a ground for none, nothing, named after the last day, and a closed one: 2 of 4.
    let naming = OwnWorkerNaming(
      staff: try Planted.id(901),
      coWorker: nil,
      specialSupport: false,
      healthGround: nil
    )
    func planted(_ number: Int, _ entry: TeamEntry?, on day: String) throws -> PlantedCase {
      var planted = try PlantedCase(number, opened: "2026-01-01")
      if let entry { try planted.add(.team(entry), on: day) }
      return planted
    }
    var closed = try planted(5, .ownWorkerNamed(naming), on: "2026-02-01")
    try closed.close(on: "2026-03-01")
    let cases = [
      try planted(1, .ownWorkerNamed(naming), on: "2026-02-01"),
      try planted(2, .noOwnWorker(ground: "-"), on: "2026-02-01"),
      try planted(3, nil, on: "2026-02-01"),
      try planted(4, .ownWorkerNamed(naming), on: "2026-07-01"), closed,
    ]
    let total = try Planted.total("M14", cases)
    #expect(total.counts == [2, 4])
    #expect(total.part("named")?.count == 1)
    #expect(total.part("groundForNone")?.count == 1)
  }

  @Test func `eleven items of each plan, an obstacle counts as filled`() throws {
    // One plan with 11 (one an obstacle), one with 4, one not begun: 15 of 22, 1 of 2 whole.
    func planted(_ number: Int, items: Int) throws -> PlantedCase {
      var planted = try PlantedCase(number, opened: "2026-01-01")
      for item in PlanItem.allCases.prefix(items) {
        let content: PlanContent = item == .duration ? .obstacle("-") : .text("-")
        try planted.add(.plan(.written(item, content)), on: "2026-02-01")
      }
      return planted
    }
    let cases = [try planted(1, items: 11), try planted(2, items: 4), try planted(3, items: 0)]
    let total = try Planted.total("M15", cases)
    #expect(total.counts == [15, 22])
    #expect(total.part("plans")?.count == 2)
    #expect(total.part("allEleven")?.value == 0.5)
  }

  @Test func `a week of grace after the planned day, and no more`() throws {
    // Planned 1.4.: held 8.4. in time, 9.4. late, never: 1 of 3. Planned 28.6., known 30.6.: not due.
    // Planned before the closing and cancelled by it: left out.
    func planted(_ number: Int, _ planned: String, held: String?) throws -> PlantedCase {
      var planted = try PlantedCase(number, opened: "2026-01-01")
      let followUp = try planted.planFollowUp(planned, on: "2026-02-01")
      if let held { try planted.holdFollowUp(followUp, on: held) }
      return planted
    }
    var cancelled = try planted(5, "2026-05-01", held: nil)
    try cancelled.close(on: "2026-04-01")
    let cases = [
      try planted(1, "2026-04-01", held: "2026-04-08"),
      try planted(2, "2026-04-01", held: "2026-04-09"), try planted(3, "2026-04-01", held: nil),
      try planted(4, "2026-06-28", held: nil), cancelled,
    ]
    let total = try Planted.total("M16", cases, asOf: "2026-06-30")
    #expect(total.counts == [1, 3])
    #expect(total.part("heldLate")?.count == 1)
    #expect(total.part("notHeld")?.count == 1)
    #expect(total.left(.notYetDue) == 1)
    #expect(total.left(.cancelled) == 1)
  }

  @Test func `done on the due day is in time, the day after is late`() throws {
    // Due 1.4.: done 1.4., done 2.4., not done: 1 of 3. Due 30.6. and known on the running 30.6.: not
    // due, done or not. Due 1.7.: outside.
    var planted = try PlantedCase(1, opened: "2026-01-01")
    let inTime = try planted.agree(due: "2026-04-01", on: "2026-02-01")
    let late = try planted.agree(due: "2026-04-01", on: "2026-02-01")
    try planted.agree(due: "2026-04-01", on: "2026-02-01")
    let early = try planted.agree(due: "2026-06-30", on: "2026-02-01")
    try planted.agree(due: "2026-07-01", on: "2026-02-01")
    try planted.finish(inTime, on: "2026-04-01")
    try planted.finish(late, on: "2026-04-02")
    try planted.finish(early, on: "2026-05-01")
    let total = try Planted.total("M17", [planted], asOf: "2026-06-30", isDayOver: false)
    #expect(total.counts == [1, 3])
    #expect(total.part("doneLate")?.count == 1)
    #expect(total.part("notDone")?.count == 1)
    #expect(total.left(.notYetDue) == 1)
  }

  @Test func `what was not known on a day is not counted on it`() throws {
    // Done in time but written down on 5.5.: on 30.4. it was not known.
    var planted = try PlantedCase(1, opened: "2026-01-01")
    let number = try planted.agree(due: "2026-04-01", on: "2026-02-01")
    let done = AgreementEntry.completed(number, day: try Planted.day("2026-04-01"), outcome: "-")
    try planted.add(.agreement(done), on: "2026-04-01", recorded: "2026-05-05")
    #expect(try Planted.total("M17", [planted], asOf: "2026-04-30").counts == [0, 1])
    #expect(try Planted.total("M17", [planted], asOf: "2026-05-05").counts == [1, 1])
  }

  @Test func `notifications are counted once somebody records them`() throws {
    let none = try PlantedCase(1, opened: "2026-01-01")
    #expect(try Planted.total("M18", [none]).obstacle == .notRecorded)
    // Reported back after 10 days, never, and unnecessary: 1 of 2, median 10.
    func planted(_ number: Int, back: String?, unnecessary: Bool = false) throws -> PlantedCase {
      var planted = try PlantedCase(number, opened: "2026-01-01")
      let sent = try Planted.day("2026-03-01")
      try planted.record("notification sent day", .day(sent), on: "2026-03-01")
      if let back {
        try planted.record("report back day", .day(try Planted.day(back)), on: back)
      }
      if unnecessary {
        try planted.record("report back unnecessary", .yesNo(true), on: "2026-03-02")
      }
      return planted
    }
    let cases = [
      try planted(1, back: "2026-03-11"), try planted(2, back: nil),
      try planted(3, back: nil, unnecessary: true),
    ]
    let total = try Planted.total("M18", cases)
    #expect(total.counts == [1, 2])
    #expect(total.part("medianDays")?.value == 10)
    #expect(total.left(.reportUnnecessary) == 1)
  }
}
