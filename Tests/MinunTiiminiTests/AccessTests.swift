import MinunTiimini
import Testing
import TiimiDomain

@Suite struct AccessTests {
  @Test(arguments: ["tiina", "antti"])
  func `staff of the case's unit read it`(login: String) throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let view = try centre.session(login).view(id)
    #expect(view.client.details?.familyName == "Niittylä")
  }

  @Test(arguments: [
    ("vieras", AccessRefusal.Reason.mayNotRead),
    ("arvioija", .evaluatorSeesNoIdentities),
  ])
  func `others do not read it, and the attempt is logged`(
    login: String,
    reason: AccessRefusal.Reason
  ) throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let refusal = try #require(throws: AccessRefusal.self) {
      try centre.session(login).view(id)
    }
    #expect(refusal.reason == reason)
    let rows = try centre.session("tiina").accessLog(of: centre.client)
    #expect(rows.contains { !$0.allowed && $0.action == "read" })
  }

  @Test func `whereabouts are looked at for a reason, which the log keeps`() throws {
    let centre = try SmallCentre()
    let tiina = try centre.session("tiina")
    let refusal = try #require(throws: CentreRefusal.self) {
      try tiina.contact(of: centre.client, reason: " ")
    }
    #expect(refusal.reason == .whereaboutsNeedReason)
    #expect(try tiina.contact(of: centre.client, reason: "Kotikäynti").id == centre.client)
    #expect(throws: AccessRefusal.self) {
      try centre.session("arvioija").contact(of: centre.client, reason: "Kotikäynti")
    }
    let rows = try tiina.accessLog(of: centre.client)
    #expect(rows.filter { $0.detail == "whereabouts: Kotikäynti" }.map(\.allowed) == [true, false])
  }

  @Test func `a professional of the unit who is no member does not write`() throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let refusal = try #require(throws: AccessRefusal.self) {
      try centre.session("antti").perform(
        .identification(.decide(.notIndicated, reason: "Ei tarvetta.")),
        on: id
      )
    }
    #expect(refusal.reason == .mayNotWrite)
  }

  @Test func `reads and writes leave who, whose, which and why in the log`() throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    _ = try centre.session("antti").view(id)
    let rows = try centre.session("tiina").accessLog(of: centre.client)
    let antti = try centre.session("tiina").staffMember("antti").id.text
    #expect(rows.contains { $0.actor == antti && $0.action == "read" && $0.purpose == "care" })
    #expect(rows.contains { $0.action == "write" && $0.detail == "case/\(id)" })
  }

  @Test func `evaluators see lists without identities`() throws {
    let centre = try SmallCentre()
    _ = try centre.openCase()
    let session = try centre.session("arvioija")
    #expect(try session.cases(CaseFilter()).count == 1)
    #expect(throws: AccessRefusal.self) { try session.findClients("Niittylä") }
    #expect(throws: AccessRefusal.self) { try session.worklist() }
  }

  @Test func `the unit asked to take a case over may read and answer`() throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let tiina = try centre.session("tiina")
    let tre = try tiina.unit("TRE").id
    try tiina.perform(.closing(.requestTransfer(to: tre, reason: "Muutto.", fates: [])), on: id)
    let refusal = try #require(throws: AccessRefusal.self) {
      try tiina.perform(.closing(.acceptTransfer), on: id)
    }
    #expect(refusal.reason == .mayNotAnswerTransfer)
    let vieras = try centre.session("vieras")
    _ = try vieras.view(id)
    #expect(try vieras.perform(.closing(.acceptTransfer), on: id).file.unit == tre)
  }
}
