import Testing
import TiimiDomain

@testable import TiimiRules

struct RuleTrialTests {
  private func failures(_ small: SmallPack) throws -> [RuleTrial.Failure.Problem] {
    let book = try small.book()
    return RuleTrial(of: book.rules, in: book).failures.map(\.problem)
  }

  @Test func `examples that hold pass`() throws {
    #expect(try failures(SmallPack()).isEmpty)
  }

  @Test func `an outcome without an example is a failure`() throws {
    var small = SmallPack()
    small.examples = #"""
      {"name": "old enough", "on": "2026-01-20", "expect": "found",
       "facts": {"contact from": "client", "age at contact": 75}}
      """#
    #expect(try failures(small) == [.outcomeNotShown(.cannotTell), .outcomeNotShown(.notFound)])
  }

  @Test func `a wrong verdict is told with both`() throws {
    var small = SmallPack()
    small.condition = "contact from = \"client\" and age at contact > age limit"
    #expect(try failures(small).contains(.verdict(expected: .found, actual: .notFound)))
  }

  @Test func `a wrong last day is told with both`() throws {
    var small = SmallPack()
    small.outcome = small.outcome.split(separator: "7").joined(separator: "8")
    let expected = RuleTrial.Failure.Problem.due(
      expected: day("2026-01-14"),
      actual: day("2026-01-15")
    )
    #expect(try failures(small) == [expected])
  }

  @Test func `coverage tells which conditions were never false`() throws {
    let book = try SmallPack().book()
    let coverage = RuleCoverage(of: try #require(book.rules.first), in: book)
    #expect(coverage.verdicts == [.found, .notFound, .cannotTell])
    let contact = coverage.parts.first { $0.text == "contact from = \"client\"" }
    #expect(contact?.wasTrue == true)
    #expect(contact?.wasFalse == false)
  }
}
