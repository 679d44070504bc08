import Testing
import TiimiDomain
import TiimiEncoding
import TiimiRules

@testable import TiimiReports

@Suite struct ProcessRuleTests {
  @Test func `every example beside a rule comes out`() throws {
    let book = try ProcessRuleBook.embedded()
    #expect(book.rules.count == 16)
    for rule in book.rules { #expect(rule.failedExamples == [], "\(rule.id)") }
  }

  @Test func `every rule shows each outcome it can have`() throws {
    for rule in try ProcessRuleBook.embedded().rules {
      let shown = Set(rule.examples.map(\.expected))
      #expect(shown.isSuperset(of: [.conforms, .deviates, .cannotTell]), "\(rule.id)")
    }
  }

  @Test func `every reason code that an example gives has a name`() throws {
    for rule in try ProcessRuleBook.embedded().rules {
      let known = Set(rule.reasons.map(\.code))
      #expect(Set(rule.examples.compactMap(\.reason)).isSubset(of: known), "\(rule.id)")
    }
  }

  @Test func `a rule of one's own replaces the one whose identifier it has`() throws {
    let file = Self.file(#""deviates": "times meeting held > 5""#, id: "PM-RECORDED-LATE")
    let book = try ProcessRuleBook.embedded().adding(file: file)
    #expect(book.rules.count == 16)
    #expect(book.rules.last?.title.en == "B")
  }

  @Test(arguments: [
    (#""deviates": "times meeting held >""#, 618, "rules[0].deviates"),
    (#""deviates": "times dance held > 1""#, 618, "rules[0].deviates"),
    (#""deviates": "true", "colour": 1"#, 615, "rules[0].colour"),
    (#""deviates": 7"#, 615, "rules[0].deviates"),
    (
      #""deviates": "true", "examples": [{"name": "a", "facts": {"moon": 1}, "expected": "conforms"}]"#,
      620, "rules[0].examples[0].facts.moon"
    ),
    (
      #""deviates": "true", "examples": [{"name": "a", "facts": {}, "expected": "conforms"}]"#,
      621, "rules[0]"
    ),
    (
      #""deviates": "true", "parameters": [{"name": "episode", "value": 1, "title": {}}]"#,
      619, "rules[0].parameters[0]"
    ),
  ])
  func `a faulty file names the place`(body: String, number: Int, place: String) throws {
    let book = try ProcessRuleBook.embedded()
    let fault = #expect(throws: ProcessRuleFault.self) {
      _ = try book.adding(file: Self.file(body, id: "OWN"))
    }
    #expect(fault?.number == number)
    #expect(fault?.field == place)
  }

  @Test func `a file of another format is refused`() throws {
    let book = try ProcessRuleBook.embedded()
    let fault = #expect(throws: ProcessRuleFault.self) {
      _ = try book.adding(file: [UInt8](#"{"format": "other", "formatVersion": 1}"#.utf8))
    }
    #expect(fault?.number == 616)
  }

  @Test func `a text in two languages is refused`() throws {
    let book = try ProcessRuleBook.embedded()
    let text = String(decoding: Self.file(#""deviates": "true""#, id: "OWN"), as: UTF8.self)
    let fault = #expect(throws: ProcessRuleFault.self) {
      _ = try book.adding(
        file: [UInt8](text.replacing(#""sv": "B""#, with: #""sv": """#).utf8)
      )
    }
    #expect(fault?.number == 617)
  }

  private static func file(_ body: String, id: String) -> [UInt8] {
    let phrase = #"{"fi": "B", "sv": "B", "en": "B"}"#
    return [UInt8](
      """
      {"format": "minun-tiimini-process-rules", "formatVersion": 1, "version": "1", "rules": [
        {"id": "\(id)", "title": \(phrase), "explanation": \(phrase), "source": \(phrase),
         "applies": "true", \(body)}
      ]}
      """.utf8
    )
  }
}
