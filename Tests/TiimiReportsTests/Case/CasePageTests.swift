import Testing
import TiimiDomain
import TiimiReports

@Suite struct `The page of a case` {
  @Test func `names the client only to those who may know`() throws {
    let example = try ExampleCase.inApril()
    let hidden = try text(of: example, names: example.people.namesWithoutIdentity)
    #expect(!hidden.contains("Esimerkki"))
    #expect(hidden.contains("läheinen 1"))
    #expect(try text(of: example).contains("Aino Esimerkki"))
  }

  @Test func `orders promises by their due days`() throws {
    let rows = try promises(of: ExampleCase.inApril(), now: "2026-04-20T09:00")
    #expect(rows.compactMap { $0.first?.lines.first?.text } == ["2", "3", "5", "6", "4"])
  }

  @Test(arguments: [
    ("2026-04-20T09:00", Page.Role.normal), ("2026-04-21T00:00", .bad),
  ])
  func `marks a promise late from the day after it is due`(now: String, role: Page.Role) throws {
    let rows = try promises(of: ExampleCase.inApril(), now: now)
    let fifth = try #require(rows.first { $0.first?.lines.first?.text == "5" })
    #expect(fifth.dropFirst(3).first?.lines.first?.role == role)
  }

  @Test(arguments: [
    ("2026-05-04T14:00", true), ("2026-05-04T14:01", false),
  ])
  func `shows a meeting as ahead until it ends`(now: String, isAhead: Bool) throws {
    let text = try text(of: ExampleCase.inApril(), now: now)
    #expect(text.contains("Seuraava tapaaminen") == isAhead)
    #expect(text.contains("Kirjaus siitä, pidettiinkö tapaaminen 2") != isAhead)
  }

  @Test func `puts the client's topics first`() throws {
    let text = try text(of: ExampleCase.inApril())
    let client = try #require(text.firstRange(of: "Saanko pitää oman kampaajani?"))
    let worker = try #require(text.firstRange(of: "Mitä kesällä tehdään?"))
    #expect(client.lowerBound < worker.lowerBound)
  }

  @Test func `asks for nothing when the case is closed`() throws {
    var example = try ExampleCase.inApril()
    try example.close()
    let text = try text(of: example)
    #expect(!text.contains("Mitä vielä puuttuu"))
    #expect(!text.contains("Ennen päättämistä"))
    #expect(text.contains("tavoitteet saavutettiin"))
  }

  @Test func `says so when nothing is missing`() throws {
    var example = ExampleCase()
    try example.perform(
      .identification(
        .open(
          client: example.people.client,
          unit: example.people.ylojarvi,
          caseNumber: "YLO-2026-1",
          source: .contact,
          worry: "Huoli"
        )
      ),
      at: "2026-01-05T10:00"
    )
    #expect(try text(of: example).contains("Asiakkaan oma näkemys"))
    let day = try ExampleCase.day("2026-01-05")
    let commands: [CaseCommand] = [
      .assessment(.recordContact(day: day, from: .client, grounds: [])),
      .assessment(.start(day: day)), .assessment(.recordView(of: .client, words: "Selviän.")),
      .team(.recordNoOwnWorker(ground: "ilmeisen tarpeetonta")),
    ]
    for command in commands { try example.perform(command, at: "2026-01-05T11:00") }
    #expect(try text(of: example).contains("Mitään ei puutu."))
  }

  private func text(
    of example: ExampleCase,
    names: Names? = nil,
    now: String = "2026-04-20T09:00"
  ) throws -> String {
    PlainText(width: 200).render(try page(of: example, names: names, now: now))
  }

  private func page(of example: ExampleCase, names: Names?, now: String) throws -> Page {
    CasePage.make(
      example.file,
      names: names ?? example.people.names,
      now: try #require(WallTime(iso: now)),
      language: .finnish
    )
  }

  private func promises(of example: ExampleCase, now: String) throws -> [[Page.Cell]] {
    let sections = try page(of: example, names: nil, now: now).sections
    let section = try #require(sections.first { $0.heading == "Avoimet vastuut" })
    return section.blocks.flatMap(\.tableRows)
  }
}
