import MinunTiimini
import Testing
import TiimiDomain

@Suite struct ClientLinkTests {
  /// A client whose record is added once more, without a code.
  private func double(_ centre: SmallCentre, _ code: ClientCode = .none) throws -> ClientID {
    try add(centre, "Kerttu Maria", code)
  }

  private func add(
    _ centre: SmallCentre,
    _ names: String,
    _ code: ClientCode = .none,
    change: (inout ClientDetails) -> Void = { _ in }
  ) throws -> ClientID {
    var details = ClientDetails(familyName: "Niittylä", givenNames: names, code: code)
    change(&details)
    return try centre.session("tiina").write { try $0.addClient(details) }
  }

  private func link(_ centre: SmallCentre, _ first: ClientID, _ second: ClientID) throws {
    try centre.session("tiina").write { try $0.link(first, second, reason: "Sama ihminen.") }
  }

  @Test func `a linked record shows the other's cases until it is unlinked`() throws {
    let centre = try SmallCentre()
    let opened = try centre.openCase()
    let other = try double(centre)
    let tiina = try centre.session("tiina")
    let filter = CaseFilter(client: other, isClosed: nil)
    #expect(try tiina.cases(filter).isEmpty)
    try link(centre, centre.client, other)
    #expect(try tiina.cases(filter).map(\.id) == [opened])
    #expect(try tiina.linkedClients(of: other).map(\.id) == [centre.client])
    try tiina.write { try $0.unlink(other, centre.client, reason: "Kaksi ihmistä.") }
    #expect(try tiina.cases(filter).isEmpty)
    #expect(try tiina.linkedClients(of: other).isEmpty)
  }

  @Test func `a link changes neither record nor any case`() throws {
    let centre = try SmallCentre()
    let opened = try centre.openCase()
    let other = try double(centre)
    let tiina = try centre.session("tiina")
    let before = try (
      tiina.client(centre.client), tiina.client(other), tiina.exportCase(opened)
    )
    try link(centre, centre.client, other)
    let during = try (
      tiina.client(centre.client), tiina.client(other), tiina.exportCase(opened)
    )
    #expect(during == before)
  }

  @Test func `links reach through a third record, and only told links are taken back`() throws {
    let centre = try SmallCentre()
    let second = try double(centre)
    let third = try add(centre, "Kerttuli", .temporary("T-3"))
    try link(centre, centre.client, second)
    try link(centre, second, third)
    let tiina = try centre.session("tiina")
    #expect(try Set(tiina.linkedClients(of: third).map(\.id)) == [centre.client, second])
    #expect(throws: Refusal(.alreadyLinked)) { try link(centre, third, centre.client) }
    #expect(throws: Refusal(.notLinked)) {
      try tiina.write { try $0.unlink(third, centre.client, reason: "Ei.") }
    }
  }

  @Test func `what cannot be one person is not linked`() throws {
    let centre = try SmallCentre()
    let other = try double(centre)
    let stranger = try add(
      centre,
      "Kerttu",
      .personal(try PersonalIdentityCode("010594Y9032"))
    )
    #expect(throws: Refusal(.linkedToItself)) { try link(centre, other, other) }
    #expect(throws: Refusal(.linkCodesDiffer)) { try link(centre, centre.client, stranger) }
    try link(centre, centre.client, other)
    #expect(throws: Refusal(.linkCodesDiffer)) { try link(centre, other, stranger) }
    #expect(throws: AccessRefusal.self) {
      try centre.session("arvioija").write { try $0.link(other, stranger, reason: "A") }
    }
  }

  @Test func `a protection order hides the whereabouts of every linked record`() throws {
    let centre = try SmallCentre()
    let hidden = try add(centre, "Kerttu Maria") { $0.hasProtectionOrder = true }
    let other = try add(centre, "Kerttuli") {
      $0.phone = "040"
      $0.address = "Salakuja"
      $0.municipality = "889"
    }
    let tiina = try centre.session("tiina")
    #expect(try tiina.client(other).details?.address == "Salakuja")
    try link(centre, hidden, other)
    let shown = try #require(try tiina.client(other).details)
    #expect(shown.address == nil && shown.phone == nil && shown.municipality == nil)
    #expect(try tiina.contact(of: other, reason: "Käynti").details?.address == "Salakuja")
    #expect(try tiina.search(PersonQuery("Kerttuli")).first?.client.details.phone == nil)
  }

  @Test func `both records' access logs tell of the link and of looks at either`() throws {
    let centre = try SmallCentre()
    let other = try double(centre)
    try link(centre, centre.client, other)
    let tiina = try centre.session("tiina")
    _ = try tiina.linkedClients(of: other)
    let log = try tiina.accessLog(of: centre.client)
    #expect(log.contains { $0.action == "write" && $0.detail.hasPrefix("link/") })
    #expect(log.last?.action == "read")
  }

  @Test func `the register is sound and exports and imports with links in it`() throws {
    let centre = try SmallCentre()
    let other = try double(centre)
    try link(centre, centre.client, other)
    #expect(try centre.world.centre.check().findings.isEmpty)
    try centre.world.centre.rebuildLists()
    #expect(try centre.session("tiina").linkedClients(of: other).count == 1)
    var lines: [UInt8] = []
    try centre.world.session.exportRegister(to: { lines += $0 })
    let copy = try PracticeWorld(empty: true)
    var rest = lines.split(separator: 10).map(Array.init)[...]
    try copy.centre.importRegister(by: "testi") { rest.popFirst() }
    #expect(try copy.centre.head() == centre.world.centre.head())
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `whatever is linked and unlinked, nothing belonging to a record is lost`(
    seed: UInt64
  ) throws {
    let centre = try SmallCentre()
    _ = try centre.openCase()
    let tiina = try centre.session("tiina")
    let records = try [centre.client] + (1...4).map { try add(centre, "Nimi \($0)") }
    for record in records {
      try tiina.write {
        try $0.perform(.addClosePerson(name: "A", relation: "tytär", phone: nil), on: record)
      }
    }
    let before = try children(of: records, tiina)
    var dice = SeededRandomness(seed: seed)
    for _ in 0..<20 {
      guard let first = records.randomElement(using: &dice),
        let second = records.randomElement(using: &dice)
      else { continue }
      // Many of these are refused; what is refused changes nothing either.
      if Bool.random(using: &dice) {
        try? link(centre, first, second)
      } else {
        try? tiina.write { try $0.unlink(first, second, reason: "Eri.") }
      }
      #expect(try children(of: records, tiina) == before)
    }
  }

  /// What stands in the records, and every case of the register.
  private func children(of records: [ClientID], _ session: Session) throws -> [String] {
    let own = try records.map { id in
      let record = try session.client(id)
      return "\(record.version) \(record.closePersons.count) \(id.text)"
    }
    return own + (try session.cases(CaseFilter(isClosed: nil)).map(\.client.text))
  }
}
