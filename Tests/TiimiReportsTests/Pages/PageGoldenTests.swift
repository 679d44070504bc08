import Testing
import TiimiDomain
import TiimiReports

@Suite struct `A page on paper` {
  private static let languages = Language.allCases

  @Test(arguments: languages)
  func `shows where a case stands`(language: Language) throws {
    let example = try ExampleCase.inApril()
    let page = CasePage.make(
      example.file,
      names: example.people.names,
      now: try #require(WallTime(iso: "2026-04-20T09:00")),
      deadline: try deadline(language),
      language: language
    )
    try expect(page, "case", language)
  }

  @Test(arguments: languages)
  func `tells the story of a case`(language: Language) throws {
    let example = try ExampleCase.inApril()
    let page = TimelinePage.make(
      example.history.entries,
      names: example.people.names,
      language: language
    )
    try expect(page, "timeline", language)
  }

  @Test(arguments: languages)
  func `lists what is open before closing`(language: Language) throws {
    let example = try ExampleCase.inApril()
    let page = ChecklistPage.make(
      example.file,
      names: example.people.names,
      language: language
    )
    try expect(page, "checklist", language)
  }

  @Test func `shows a case that has just begun`() throws {
    let example = try ExampleCase.opened()
    let page = CasePage.make(
      example.file,
      names: example.people.namesWithoutIdentity,
      now: try #require(WallTime(iso: "2026-01-20T09:00")),
      deadline: DeadlineNote(
        due: try ExampleCase.day("2026-01-15"),
        rule:
          "arviointi aloitettava viimeistään seitsemäntenä arkipäivänä (sosiaalihuoltolaki 36 §)",
        met: nil,
        isOverdue: true
      ),
      language: .finnish
    )
    try expect(page, "new-case", .finnish)
  }

  @Test func `shows a case that is closed`() throws {
    var example = try ExampleCase.inApril()
    try example.close()
    let page = CasePage.make(
      example.file,
      names: example.people.names,
      now: try #require(WallTime(iso: "2026-04-20T09:00")),
      language: .finnish
    )
    try expect(page, "closed-case", .finnish)
  }

  private func deadline(_ language: Language) throws -> DeadlineNote {
    let rule = Phrase(
      fi: "arviointi aloitettava viimeistään seitsemäntenä arkipäivänä (sosiaalihuoltolaki 36 §)",
      sv: "bedömningen ska inledas senast den sjunde vardagen (socialvårdslagen 36 §)",
      en: "the assessment starts by the seventh weekday (Social Welfare Act, section 36)"
    )
    return DeadlineNote(
      due: try ExampleCase.day("2026-01-15"),
      rule: rule(language),
      met: try ExampleCase.day("2026-01-08"),
      isOverdue: false
    )
  }

  private func expect(_ page: Page, _ name: String, _ language: Language) throws {
    let path = "Tests/Fixtures/reports/\(name).\(language.rawValue).txt"
    try Golden.expect(PlainText(width: 100).render(page), at: path)
  }
}
