import Testing
import TiimiDomain
import TiimiStore

@testable import MinunTiimini

@Suite struct WorklistTests {
  private func contact(in centre: SmallCentre, grounds: [PriorityGround] = []) throws -> CaseID {
    let id = try centre.openCase()
    let tiina = try centre.session("tiina")
    try tiina.perform(
      .assessment(.recordContact(day: tiina.today, from: .client, grounds: grounds)),
      on: id
    )
    return id
  }

  private func start(_ list: Worklist) -> WorkItem? {
    list.items.first { $0.key.hasSuffix("/duty/SHL36-START-7WD") }
  }

  @Test func `a statutory day waits in the worklist of the unit's screeners`() throws {
    let centre = try SmallCentre()
    _ = try contact(in: centre)
    let list = try centre.session("tiina").worklist(within: 14)
    let item = try #require(start(list))
    #expect(item.due == Day(iso: "2026-03-11"))
    #expect(item.urgency == .coming)
    #expect(item.rule?.id == "SHL36-START-7WD")
    #expect(item.command.text == "tiimi assess start YLO-2026-1")
    #expect(list.clientNames[centre.client] == "Kerttu Niittylä")
    #expect(try centre.session("antti").worklist().items.isEmpty)
  }

  @Test(arguments: [
    ("2026-03-03", Urgency.later), ("2026-03-04", .coming), ("2026-03-10", .coming),
    ("2026-03-11", .today), ("2026-03-12", .overdue),
  ])
  func `the same item is later, coming, due and overdue as days go by`(
    day: String,
    urgency: Urgency
  ) throws {
    let centre = try SmallCentre()
    _ = try contact(in: centre)
    let list = try centre.session("tiina").worklist(on: Day(iso: day))
    #expect(start(list)?.urgency == urgency)
    #expect(start(list)?.isLate(on: list.day) == (urgency == .overdue))
  }

  @Test(arguments: [
    ("2026-03-29", "2026-03-28", Urgency.coming), ("2026-03-29", "2026-03-29", .today),
    ("2026-03-29", "2026-03-30", .overdue), ("2026-10-25", "2026-10-24", .coming),
    ("2026-10-25", "2026-10-25", .today), ("2026-10-25", "2026-10-26", .overdue),
    ("2026-12-31", "2026-12-30", .coming), ("2026-12-31", "2026-12-31", .today),
    ("2026-12-31", "2027-01-01", .overdue),
  ])
  func `summer time and the new year move no day`(due: String, day: String, urgency: Urgency) throws
  {
    let (due, day) = (try #require(Day(iso: due)), try #require(Day(iso: day)))
    #expect(Urgency(due: due, on: day, within: 7) == urgency)
  }

  @Test func `a contact by somebody else starts no statutory clock`() throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let tiina = try centre.session("tiina")
    try tiina.perform(
      .assessment(.recordContact(day: tiina.today, from: .other, grounds: [.disability])),
      on: id
    )
    let view = try tiina.view(id)
    #expect(view.startDay(on: tiina.today, by: try tiina.rules()) == nil)
    #expect(start(try tiina.worklist()) == nil)
  }

  @Test func `a day agreed instead stands beside the statutory one`() throws {
    let centre = try SmallCentre()
    let id = try contact(in: centre)
    let tiina = try centre.session("tiina")
    let (law, agreed) = try (
      #require(Day(iso: "2026-03-11")), #require(Day(iso: "2026-03-16"))
    )
    try tiina.perform(
      .fact(
        .overrideDeadline(
          DeadlineOverride(
            rule: "SHL36-START-7WD",
            computed: law,
            agreed: agreed,
            reason: "Asiakas on matkoilla."
          )
        )
      ),
      on: id
    )
    let item = try #require(start(try tiina.worklist(on: agreed)))
    #expect(item.due == law)
    #expect(item.agreed == agreed)
    #expect(item.isLate(on: agreed))
    #expect(!item.isLateByAgreement(on: agreed))
  }

  @Test func `a screener sees a colleague's list and leaves a trace`() throws {
    let centre = try SmallCentre()
    _ = try contact(in: centre)
    let antti = try centre.session("antti")
    let list = try antti.worklist(.own)
    #expect(list.items.isEmpty)
    let tiina = try centre.session("tiina")
    _ = try tiina.worklist(.colleague(antti.actor.staff))
    let refusal = try #require(throws: CentreRefusal.self) {
      try antti.worklist(.colleague(tiina.actor.staff))
    }
    #expect(refusal.reason == .notYourUnit)
    #expect(refusal.kind == .notAllowed)
    let log = try centre.world.centre.register.read {
      try $0.accessRows(subject: tiina.actor.staff.stream)
    }
    #expect(log.map(\.allowed) == [false])
  }

  @Test func `a stranger sees neither the unit nor its people`() throws {
    let centre = try SmallCentre()
    let stranger = try centre.session("vieras")
    let tiina = try centre.session("tiina")
    let unit = try #require(tiina.actor.details.unit)
    #expect(throws: CentreRefusal.self) { try stranger.worklist(.unit(unit)) }
    #expect(throws: CentreRefusal.self) {
      try stranger.worklist(.colleague(tiina.actor.staff))
    }
  }

  @Test func `the unit's list has what waits for anybody in it`() throws {
    let centre = try SmallCentre()
    let id = try contact(in: centre)
    let antti = try centre.session("antti")
    let unit = try #require(antti.actor.details.unit)
    #expect(start(try antti.worklist(.unit(unit))) != nil)
    #expect(start(try antti.worklist(.case(id))) != nil)
  }
}
