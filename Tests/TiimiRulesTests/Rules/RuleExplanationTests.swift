import Testing
import TiimiDomain

@testable import TiimiRules

struct RuleExplanationTests {
  private let on = day("2026-01-20")

  private func explanation(_ values: [String: FEELValue]) throws -> RuleExplanation {
    let book = try SmallPack().book()
    return try #require(book.explanations(on: StatedFacts(values, today: on)).first)
  }

  @Test func `every part of the condition is shown with its value`() throws {
    let explained = try explanation([
      "contact from": .string("client"), "age at contact": FEELValue(74),
    ])
    #expect(explained.finding.verdict == .notFound)
    #expect(
      explained.trace.parts.map(\.text) == [
        "contact from = \"client\"", "age at contact >= age limit",
      ]
    )
    #expect(explained.trace.parts.map(\.value) == [.boolean(true), .boolean(false)])
  }

  @Test func `the missing fact is named with what it could lead to`() throws {
    let explained = try explanation(["contact from": .string("client")])
    #expect(explained.finding.verdict == .cannotTell)
    let missing = explained.missing.first { $0.fact.name == "age at contact" }
    #expect(missing?.couldLeadTo == [.found, .notFound])
    #expect(missing?.fact.command == "tiimi client change")
  }

  @Test func `a missing fact that changes nothing says so`() throws {
    let explained = try explanation(["contact from": .string("other")])
    #expect(explained.finding.verdict == .notFound)
    let missing = explained.missing.first { $0.fact.name == "age at contact" }
    #expect(missing?.couldLeadTo == [])
  }

  @Test(arguments: [74, 75, 90])
  func `flipping a decisive fact flips the verdict`(age: Int) throws {
    let values: [String: FEELValue] = [
      "contact from": .string("client"), "age at contact": FEELValue(age),
      "contact day": .date(FEELDate(day("2026-01-02"))),
    ]
    let explained = try explanation(values)
    #expect(explained.decisive.contains { $0.fact.name == "age at contact" })
    for decisive in explained.decisive {
      var flipped = values
      flipped[decisive.fact.name] = decisive.other
      let other = try explanation(flipped).finding.verdict
      #expect(other == decisive.verdict)
      #expect(other != explained.finding.verdict)
    }
  }

  @Test(arguments: [
    ("2026-01-14", nil, DutyStanding.Stage.running),
    ("2026-01-15", nil, .overdue),
    ("2028-01-15", nil, .overdue),
    ("2026-02-01", "2026-01-14", .done),
    ("2026-02-01", "2026-01-15", .doneLate),
  ])
  func `a duty never times out`(on: String, done: String?, stage: DutyStanding.Stage) throws {
    var values: [String: FEELValue] = [
      "contact from": .string("client"), "age at contact": FEELValue(80),
      "contact day": .date(FEELDate(day("2026-01-02"))),
    ]
    values["assessment started"] = done.map { .date(FEELDate(day($0))) }
    let book = try SmallPack().book()
    let finding = try #require(book.findings(on: StatedFacts(values, today: day(on))).first)
    #expect(finding.duty?.stage == stage)
    #expect(finding.duty?.deadline?.due == day("2026-01-14"))
  }
}
