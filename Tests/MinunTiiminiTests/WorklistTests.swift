import MinunTiimini
import Testing
import TiimiDomain

@Suite struct WorklistTests {
  @Test func `a statutory day waits in the worklist of the unit's screeners`() throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let tiina = try centre.session("tiina")
    try tiina.perform(
      .assessment(.recordContact(day: tiina.today, from: .client, grounds: [])),
      on: id
    )
    let list = try tiina.worklist(within: 14)
    let item = try #require(list.items.first { $0.item.kind == .assessmentToStart })
    #expect(item.due == Day(iso: "2026-03-11"))
    #expect(item.urgency == .coming)
    #expect(list.clientNames[centre.client] == "Kerttu Niittylä")
    #expect(try centre.session("antti").worklist().items.isEmpty)
  }

  @Test(arguments: [
    ("2026-03-10", Urgency.coming), ("2026-03-11", .today), ("2026-03-12", .overdue),
  ])
  func `the same item is coming, due and overdue as the day goes by`(
    day: String,
    urgency: Urgency
  ) throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let tiina = try centre.session("tiina")
    try tiina.perform(
      .assessment(.recordContact(day: tiina.today, from: .client, grounds: [])),
      on: id
    )
    let list = try tiina.worklist(on: Day(iso: day))
    #expect(list.items.first?.urgency == urgency)
  }

  @Test func `a contact by somebody else starts no statutory clock`() throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let tiina = try centre.session("tiina")
    try tiina.perform(
      .assessment(.recordContact(day: tiina.today, from: .other, grounds: [.disability])),
      on: id
    )
    #expect(try tiina.view(id).startDeadline == nil)
    let item = try tiina.worklist().items.first { $0.item.kind == .assessmentToStart }
    #expect(item?.due == nil)
  }
}
