import Testing
import TiimiDomain
import TiimiReports

@Suite struct `A paper of a meeting` {
  private static let languages = Language.allCases

  @Test(arguments: languages)
  func `invites the client in plain language`(language: Language) throws {
    let example = try ExampleCase.inApril()
    try expect(try Self.invitation(example, language), "invitation", language)
  }

  @Test(arguments: languages)
  func `tells the client that the meeting is cancelled`(language: Language) throws {
    var example = try ExampleCase.inApril()
    try example.perform(.meeting(.cancel(2, reason: "Sairastapaus")), at: "2026-04-17T09:00")
    try expect(try Self.invitation(example, language), "invitation-cancelled", language)
  }

  @Test(arguments: languages)
  func `lists the client's own topics first`(language: Language) throws {
    let example = try ExampleCase.inApril()
    let page = AgendaPage.make(
      example.file,
      meeting: try #require(example.file.meetings[2]),
      names: example.people.names,
      language: language
    )
    try expect(page, "agenda", language)
  }

  @Test(arguments: languages)
  func `tells the team what was agreed`(language: Language) throws {
    let example = try ExampleCase.inApril()
    let page = try Self.minutes(
      example,
      for: .staff(example.people.liisa),
      .everything,
      language
    )
    try expect(page, "minutes", language)
  }

  @Test(arguments: languages)
  func `tells somebody without a permission their own part and says so`(
    language: Language
  ) throws {
    let example = try ExampleCase.inApril()
    let page = try Self.minutes(
      example,
      for: example.people.daughter,
      Disclosure(parts: []),
      language
    )
    try expect(page, "minutes-limited", language)
  }

  @Test func `tells somebody without a permission nothing of the others' topics`() throws {
    let example = try ExampleCase.inApril()
    let page = try Self.minutes(
      example,
      for: example.people.daughter,
      Disclosure(parts: []),
      .finnish
    )
    let text = PlainText(width: 100).render(page)
    #expect(text.contains("Matkat lääkäriin"))
    #expect(!text.contains("jumppaan"))
    #expect(!text.contains("Kotihoidon aloitus"))
    #expect(!text.contains("liikuntaryhmästä"))
  }

  @Test func `tells as much as the permission covers`() throws {
    let example = try ExampleCase.inApril()
    let page = try Self.minutes(
      example,
      for: example.people.daughter,
      Disclosure(parts: [.minutes]),
      .finnish
    )
    let text = PlainText(width: 100).render(page)
    #expect(text.contains("jumppaan"))
    #expect(text.contains("liikuntaryhmästä"))
  }

  private static func invitation(_ example: ExampleCase, _ language: Language) throws -> Page {
    var names = example.people.names
    names.clientName = nil
    names.phones = [example.people.liisa: "03 565 1234"]
    return InvitationPage.make(
      example.history,
      meeting: try #require(example.file.meetings[2]),
      calling: try #require(example.history.calling(of: 2)),
      names: names,
      language: language
    )
  }

  private static func minutes(
    _ example: ExampleCase,
    for reader: Participant,
    _ disclosure: Disclosure,
    _ language: Language
  ) throws -> Page {
    let version = try example.history.minutes(of: 1)
    return MinutesPage.make(
      version.file,
      meeting: try #require(example.file.meetings[1]),
      minutes: version.minutes,
      standing: example.file,
      disclosure: disclosure,
      reader: reader,
      names: example.people.names,
      language: language
    )
  }

  private func expect(_ page: Page, _ name: String, _ language: Language) throws {
    let path = "Tests/Fixtures/reports/\(name).\(language.rawValue).txt"
    try Golden.expect(PlainText(width: 80).render(page), at: path)
  }
}
