import MinunTiimini
import Testing
import TiimiDomain

@Suite struct BatchTests {
  @Test func `a batch with an error in its last command changes nothing`() throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let tiina = try centre.session("tiina")
    let before = try centre.world.centre.head()
    #expect(throws: Refusal.self) {
      try tiina.write { batch in
        try batch.perform(
          .assessment(.recordContact(day: tiina.today, from: .client, grounds: [])),
          on: id
        )
        try batch.perform(.plan(.revise(reason: "Liian aikaisin.")), on: id)
      }
    }
    #expect(try centre.world.centre.head() == before)
    #expect(try tiina.view(id).file.assessment.contact == nil)
  }

  @Test func `a dry run tries everything and writes nothing`() throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let before = try centre.world.centre.head()
    let tried = try centre.session("tiina").write(dryRun: true) { batch in
      try batch.perform(
        .identification(.decide(.proposeTeam, reason: "Huoli on yhteinen.")),
        on: id
      )
    }
    #expect(tried.file.identification?.decision == .proposeTeam)
    #expect(try centre.world.centre.head() == before)
  }

  @Test func `a stale version is refused with the entries since and who wrote them`() throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let tiina = try centre.session("tiina")
    try tiina.perform(
      .identification(.decide(.notIndicated, reason: "Pärjää.")),
      on: id,
      ifVersion: 1
    )
    let refusal = try #require(throws: CentreRefusal.self) {
      try tiina.perform(
        .identification(.decide(.proposeTeam, reason: "Ei pärjää.")),
        on: id,
        ifVersion: 1
      )
    }
    #expect(refusal.reason == .staleVersion)
    #expect(refusal.facts["numbers"] == "2")
    #expect(refusal.facts["staff"] == "tiina")
  }

  @Test func `cases get the unit's running numbers of the year`() throws {
    let centre = try SmallCentre()
    let first = try centre.openCase()
    let tiina = try centre.session("tiina")
    let second = try tiina.write { batch in
      try batch.openCase(
        client: centre.client,
        unit: try batch.unit("YLO").id,
        source: .contact,
        worry: "Toinen asia.",
        despiteOpenCase: true
      )
    }
    #expect(try tiina.view(first).file.opening?.caseNumber == "YLO-2026-1")
    #expect(second.file.opening?.caseNumber == "YLO-2026-2")
  }

  @Test func `a second open case of the client in the unit has to be asked for`() throws {
    let centre = try SmallCentre()
    _ = try centre.openCase()
    let refusal = try #require(throws: CentreRefusal.self) { try centre.openCase() }
    #expect(refusal.reason == .openCaseExists)
    #expect(refusal.facts["case"] == "YLO-2026-1")
  }

  @Test func `a client over 75 is put in the statutory group by their age`() throws {
    let centre = try SmallCentre()
    let id = try centre.openCase()
    let tiina = try centre.session("tiina")
    try tiina.perform(
      .assessment(.recordContact(day: tiina.today, from: .client, grounds: [])),
      on: id
    )
    let view = try tiina.view(id)
    #expect(view.file.assessment.contact?.grounds == [.age])
    #expect(view.startDay(on: tiina.today, by: try tiina.rules())?.deadline.due.iso == "2026-03-11")
  }

  @Test func `the code of another client is not taken twice`() throws {
    let centre = try SmallCentre()
    let refusal = try #require(throws: CentreRefusal.self) {
      try centre.session("tiina").write { batch in
        try batch.addClient(
          ClientDetails(
            familyName: "Toinen",
            givenNames: "Nimi",
            code: .personal(try PersonalIdentityCode("150543-9127"))
          )
        )
      }
    }
    #expect(refusal.reason == .clientCodeTaken)
  }
}
