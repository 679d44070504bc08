import Testing
import TiimiDomain
import TiimiReports

@Suite struct `The story of a case` {
  @Test(arguments: Language.allCases)
  func `tells of rare entries too`(language: Language) throws {
    let rare = RareEntries()
    let moment = try ExampleCase.moment("2026-02-16T12:00")
    var source = IdentifierSource(randomness: SeededRandomness(seed: 3))
    var history: [RecordedEntry] = []
    for (place, entry) in rare.all.enumerated() {
      history.append(
        RecordedEntry(
          id: source.next(at: moment),
          version: place + 1,
          occurred: moment,
          recorded: moment,
          actor: rare.people.liisa,
          purpose: .care,
          entry: entry
        )
      )
    }
    let page = TimelinePage.make(history, names: rare.people.names, language: language)
    let text = PlainText(width: 100).render(page)
    try Golden.expect(text, at: "Tests/Fixtures/reports/rare-entries.\(language.rawValue).txt")
  }

  @Test func `strikes an entry made in error and says who and why`() throws {
    let row = try #require(try story().first { $0.first?.lines.first?.text == "17" })
    let lines = try #require(row.last?.lines)
    #expect(lines.map(\.role) == [.struck, .bad])
    #expect(
      lines.last?.text
        == "Merkitty virheelliseksi 8.1.2026, Liisa Lahti (kirjaus 18): Merkintä koski toista "
        + "asiakasta."
    )
  }

  @Test(arguments: [("13", true), ("12", false)])
  func `says when an entry was written late`(number: String, isLate: Bool) throws {
    let row = try #require(try story().first { $0.first?.lines.first?.text == number })
    let lines = try #require(row.dropFirst().first?.lines)
    #expect(lines.contains { $0.text.hasPrefix("kirjattu ") } == isLate)
  }

  @Test func `has a line for every entry`() throws {
    let example = try ExampleCase.inApril()
    #expect(try story().count == example.history.entries.count)
  }

  private func story() throws -> [[Page.Cell]] {
    let example = try ExampleCase.inApril()
    let page = TimelinePage.make(
      example.history.entries,
      names: example.people.names,
      language: .finnish
    )
    return page.sections.flatMap(\.blocks).flatMap(\.tableRows)
  }
}
