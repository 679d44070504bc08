import MinunTiimini
import Testing
import TiimiDomain

@Suite struct CaseListTests {
  @Test(arguments: [
    ("tiina", true), ("antti", true), ("vieras", false), ("arvioija", false), ("opettaja", false),
  ])
  func `names are for those who work in the unit of the case`(login: String, sees: Bool) throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let list = try centre.session(login).caseList(CaseFilter())
    #expect(list.cases.map(\.id) == [id])
    #expect(list.clientNames == (sees ? [centre.client: "Kerttu Niittylä"] : [:]))
    #expect(list.units.values.map(\.code) == ["YLO"])
  }

  @Test func `a list leaves a row in the access log`() throws {
    let centre = try SmallCentre()
    _ = try centre.openCase()
    _ = try centre.session("arvioija").caseList(CaseFilter())
    let log = try centre.session("tiina").accessLog(of: centre.client)
    #expect(log.map(\.action).contains("list"))
  }

  @Test func `a close person has to be in the client's record`() throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let tiina = try centre.session("tiina")
    try tiina.perform(
      .assessment(.recordContact(day: tiina.today, from: .client, grounds: [])),
      on: id
    )
    try tiina.perform(.assessment(.start(day: tiina.today)), on: id)
    let strength = CaseCommand.assessment(
      .recordStrength(words: "Huumori.", namedBy: .closePerson(1))
    )
    let refusal = try #require(throws: Refusal.self) { try tiina.perform(strength, on: id) }
    #expect(refusal.reason == .noSuchClosePerson)
    try tiina.write { batch in
      try batch.perform(
        .addClosePerson(name: "Liisa", relation: "tytär", phone: nil),
        on: centre.client
      )
    }
    try tiina.perform(strength, on: id)
  }

  @Test func `everybody whom the history names has a name`() throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let tiina = try centre.session("tiina")
    let antti = try tiina.staffMember("antti").id
    try tiina.perform(
      .assessment(.recordContact(day: tiina.today, from: .client, grounds: [])),
      on: id
    )
    try tiina.perform(.assessment(.start(day: tiina.today)), on: id)
    try tiina.perform(
      .assessment(.recordStrength(words: "Huumori.", namedBy: .staff(antti))),
      on: id
    )
    try tiina.perform(.markInError(entry: 4, reason: "Väärä asia."), on: id)
    #expect(try tiina.view(id).staff[antti]?.name == "antti")
  }

  @Test func `an entry has the name under which the journal keeps it`() throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let view = try centre.session("tiina").view(id)
    #expect(view.history.entries.map(\.entry.kind) == ["caseOpened"])
  }
}
