import Testing
import TiimiDomain

@testable import TiimiReports

@Suite struct `The sentence of an entry` {
  @Test(arguments: try Told.all())
  func `has the same places in every language`(told: Told) {
    let phrase = told.sentence(.finnish).phrase
    let finnish = Template(phrase.fi).placeholders
    #expect(Template(phrase.sv).placeholders == finnish)
    #expect(Template(phrase.en).placeholders == finnish)
    #expect(Set([phrase.fi, phrase.sv, phrase.en]).count == 3)
  }

  @Test(arguments: try Told.all(), Language.allCases)
  func `tells every fact and lacks none`(told: Told, language: Language) {
    let sentence = told.sentence(language)
    let places = Template(sentence.phrase(language)).placeholders
    #expect(Set(sentence.facts.keys).isSubset(of: places))
    let text = sentence.said(in: language)
    #expect(dashes(in: text) <= sentence.facts.values.reduce(0) { $0 + dashes(in: $1) })
    #expect(!text.contains { "{}[]".contains($0) })
  }

  @Test(arguments: try Told.all(), Language.allCases)
  func `begins with a capital and ends as a sentence`(told: Told, language: Language) {
    let text = told.sentence(language).said(in: language)
    #expect(text.first?.isUppercase == true)
    #expect(text.last.map { ".”".contains($0) } == true)
    #expect(!text.contains("..") && !text.contains(" .") && !text.contains("  "))
  }

  private func dashes(in text: String) -> Int { text.count { $0 == "–" } }
}

/// An entry with whoever tells of it, named by its Finnish sentence in reports of tests.
struct Told: Sendable, CustomTestStringConvertible {
  let entry: CaseEntry
  private let history: [RecordedEntry]
  private let names: Names

  var testDescription: String { sentence(.finnish).phrase.fi }

  func sentence(_ language: Language) -> Sentence {
    Narrator(of: history, names: names, language: language).sentence(entry)
  }

  /// Every entry of the example and the rare ones.
  static func all() throws -> [Told] {
    let example = try ExampleCase.inApril()
    let history = example.history.entries
    let entries = history.map(\.entry) + RareEntries().all
    return entries.map { Told(entry: $0, history: history, names: example.people.names) }
  }
}
