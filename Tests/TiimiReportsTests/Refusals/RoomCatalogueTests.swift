import Testing
import TiimiDomain
import TiimiReports
import TiimiRules

@Suite struct `The catalogue of a room` {
  private static let entries = RefusalCatalogue.rooms.flatMap(\.entries)

  @Test(arguments: entries)
  func `says the same in every language`(entry: RefusalCatalogue.Entry) {
    for phrase in [entry.text.problem, entry.text.remedy] {
      let finnish = Template(phrase.fi)
      for (_, text) in phrase.texts {
        #expect(Template(text).placeholders == finnish.placeholders)
        #expect(text.filter { "[]{}".contains($0) } == phrase.fi.filter { "[]{}".contains($0) })
        #expect(text.hasSuffix(".") || text.hasSuffix(".]"))
        #expect(!text.contains("  "))
      }
      #expect(Set([phrase.fi, phrase.sv, phrase.en]).count == 3)
    }
  }

  @Test(arguments: entries)
  func `reads well without any facts`(entry: RefusalCatalogue.Entry) {
    for language in Language.allCases {
      let rendered = entry.text.render(Bare(number: entry.number, kind: entry.kind), language)
      #expect(rendered.problem.first?.isUppercase == true)
      #expect(rendered.remedy.isEmpty || rendered.remedy.first?.isUppercase == true)
      let text = rendered.problem + rendered.remedy
      #expect(!text.contains { "[]{}".contains($0) })
      #expect(!text.contains(" .") && !text.contains(": .") && !text.contains(" –"))
    }
  }

  @Test(
    arguments: [
      CountingRefusal.yearNotSupported(1989) as any CodedRefusal,
      CountingRefusal.notInForce(rule: "SHL36-START-7WD", since: Day(number: 20_089)),
      CountingRefusal.noLongerInForce(rule: "THL51a-14D", until: Day(number: 20_088)),
      CountingRefusal.noNumber(rule: "SHL36-OTHER"),
      CountingRefusal.limitOutOfRange(rule: "X"), CountingRefusal.notRunning(rule: "X"),
      ScreeningFlaw.unknownItems(["turha"]), ScreeningFlaw.answeredTwice(item: "talous"),
    ].map(Coded.init)
  )
  func `knows every refusal of the rules`(coded: Coded) throws {
    let entry = try #require(
      RefusalCatalogue.rules.entries.first { $0.number == coded.refusal.number }
    )
    #expect(entry.kind == coded.refusal.kind)
    for placeholder in Template(entry.text.problem.fi).placeholders {
      #expect(coded.refusal.facts[placeholder] != nil)
    }
  }

  @Test func `fills in the facts of a refusal`() {
    let refusal = CountingRefusal.yearNotSupported(1989)
    #expect(
      RefusalTexts().render(refusal, .finnish).description
        == "TIIMI-0501: Vuoden pyhäpäiviä ei tunneta: 1989. Tarkista päivä. Laskea voi vuosina "
        + "1990–2100."
    )
  }

  /// A refusal that can be an argument of a test.
  struct Coded: Sendable, CustomTestStringConvertible {
    let refusal: any CodedRefusal

    var testDescription: String { refusal.code }
  }
}

extension RefusalCatalogue.Entry: CustomTestStringConvertible {
  /// The number, which names the test case.
  public var testDescription: String { String(number) }
}

/// A refusal without any facts.
private struct Bare: CodedRefusal {
  let number: Int
  let kind: RefusalKind
}
