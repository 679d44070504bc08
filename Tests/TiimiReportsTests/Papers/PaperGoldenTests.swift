import Testing
import TiimiDomain
import TiimiReports

@Suite struct `Papers of a case` {
  @Test(arguments: Language.allCases)
  func `tell the client the plan`(language: Language) throws {
    let source = try source(language)
    try expect(ClientPlanPaper.make(source), "plan-client", size: .large)
  }

  @Test(arguments: Language.allCases)
  func `give the team the plan`(language: Language) throws {
    try expect(TeamPlanPaper.make(try source(language)), "plan-team")
  }

  @Test(arguments: Language.allCases)
  func `give a provider what the permission covers`(language: Language) throws {
    let source = try source(language)
    let disclosure = Disclosure(
      parts: [.responsibilities, .meetings],
      otherItems: ["lääkelista"],
      permissions: [1],
      until: nil
    )
    let page = ProviderPlanPaper.make(source, for: "Kela", disclosing: disclosure)
    try expect(page, "plan-provider")
  }

  @Test(arguments: Language.allCases)
  func `keep everything for the archive`(language: Language) throws {
    let example = try ExampleCase.inApril()
    let page = ArchivePlanPaper.make(
      try source(language),
      history: example.history.entries,
      head: (412, String(repeating: "0f", count: 32))
    )
    try expect(page, "plan-archive")
  }

  @Test(arguments: Language.allCases)
  func `sum a case up`(language: Language) throws {
    try expect(CaseSummaryPaper.make(try source(language)), "case-summary")
  }

  @Test(arguments: Language.allCases)
  func `propose a team`(language: Language) throws {
    let source = try source(language)
    let information = try #require(source.file.information)
    try expect(InvitationPaper.make(source, information), "invitation", size: .large)
  }

  @Test(arguments: Language.allCases)
  func `say who has looked`(language: Language) throws {
    let moments = try [
      "2024-01-01T09:00", "2026-04-01T09:00", "2026-04-01T10:00", "2026-04-02T23:30",
    ]
    .map(ExampleCase.moment)
    let rows = zip(moments, ["näki", "katsoi", "katsoi", "kirjoitti"]).map { moment, verb in
      AccessReportPaper.Row(
        moment: moment,
        who: ["Liisa Lahti", "sosiaalityöntekijä", "Ylöjärven sote-keskus"],
        what: Phrase(fi: verb, sv: verb, en: verb),
        purpose: Purpose.care.label
      )
    }
    let report = AccessReportPaper(
      clientName: "Aino Esimerkki",
      rows: rows,
      from: try ExampleCase.day("2024-04-20"),
      today: try ExampleCase.day("2026-04-20"),
      language: language
    )
    try expect(report.page, "access-report", size: .large)
  }

  private func source(_ language: Language) throws -> PaperSource {
    try .example(language)
  }

  private func expect(
    _ page: Page,
    _ name: String,
    size: HTMLPaper.LetterSize = .normal
  ) throws {
    let path = "Tests/Fixtures/reports/papers/\(name).\(page.language.rawValue)"
    try Golden.expect(PlainText(width: 80).render(page), at: path + ".txt")
    try Golden.expect(HTMLPaper(size: size).render(page), at: path + ".html")
  }
}

extension PaperSource {
  /// The example case as it stands on 20 April 2026, printed by Liisa.
  static func example(
    _ language: Language = .finnish,
    _ example: ExampleCase? = nil,
    names: Names? = nil
  ) throws -> PaperSource {
    let example = try example ?? ExampleCase.inApril()
    var known = example.people.names
    known.sectors = example.people.professionals.mapValues(\.sector)
    known.homeUnits = example.people.professionals.mapValues { _ in example.people.ylojarvi }
    return PaperSource(
      file: example.file,
      names: names ?? known,
      now: try #require(WallTime(iso: "2026-04-20T09:00")),
      language: language,
      printedBy: "Liisa Lahti"
    )
  }
}
