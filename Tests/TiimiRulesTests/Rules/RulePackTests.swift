import Testing
import TiimiDomain

@testable import TiimiRules

struct RulePackTests {
  @Test func `a rule keeps what its file says`() throws {
    let rule = try #require(SmallPack().pack().rules.first)
    #expect(rule.id == "TEST-AGE")
    #expect(rule.title.sv == "Ålder")
    #expect(rule.source.line.en == "Age 1301/2014 36 § 2 mom.")
    #expect(rule.inForce == InForce(from: day("2025-01-01"), until: nil))
    #expect(rule.status == .approved(by: "Testaaja", on: day("2026-01-01")))
    #expect(rule.parameters.first?.value == FEELValue(75))
    #expect(rule.examples.count == 3)
  }

  @Test func `a file that is no pack says so`() {
    #expect(throws: PackFault(problem: .otherFormat, pack: nil, path: "")) {
      _ = try RulePack(Array(#"{"format": "something", "formatVersion": 1}"#.utf8))
    }
  }

  @Test func `a missing translation is named with its place`() {
    var small = SmallPack()
    small.title = #"{"fi": "Ikä", "en": "Age"}"#
    #expect(throws: PackFault(problem: .translationMissing, pack: "small", path: "facts[0].title"))
    {
      _ = try small.pack()
    }
  }

  @Test func `an unknown fact is an error with its place in the condition`() throws {
    var small = SmallPack()
    small.condition = "contact from = \"client\" and shoe size > 40"
    let fault = try #require(throws: PackFault.self) { _ = try small.pack() }
    #expect(fault.path == "rules[0].when")
    #expect(fault.number == 554)
    #expect(fault.facts["line"] == "1")
    #expect(fault.facts["column"] == "29")
  }

  @Test(arguments: [
    (#"{"contact from": "neighbour"}"#, "rules[0].examples[0].facts.*"),
    (#"{"shoesize": 4}"#, "rules[0].examples[0].facts.shoesize"),
    (#"{"today": "2026-02-30"}"#, "rules[0].examples[0].facts.today"),
    (#"{"visits": "three"}"#, "rules[0].examples[0].facts.visits"),
  ])
  func `a fact of the wrong kind in an example is an error`(facts: String, path: String) throws {
    var small = SmallPack()
    small.examples = #"{"name": "x", "on": "2026-01-01", "expect": "found", "facts": \#(facts)}"#
    let fault = try #require(throws: PackFault.self) { _ = try small.pack() }
    #expect(fault.path == path)
  }

  @Test func `a field that nobody knows is an error`() throws {
    var small = SmallPack()
    small.extra = #""colour": "red","#
    let fault = try #require(throws: PackFault.self) { _ = try small.pack() }
    #expect(fault.number == 551)
    #expect(fault.path == "rules[0].colour")
  }

  @Test func `a rule has one outcome`() throws {
    var small = SmallPack()
    small.outcome += #", "gap": {"message": {"fi": "a", "sv": "b", "en": "c"}, "command": "d"}"#
    let fault = try #require(throws: PackFault.self) { _ = try small.pack() }
    #expect(fault.path == "rules[0]")
  }

  @Test func `a draft does not decide`() throws {
    var small = SmallPack()
    small.status = #"{"stage": "draft"}"#
    #expect(try small.book().deciding(on: day("2026-01-01")).isEmpty)
  }

  @Test(arguments: [("2024-12-31", 0), ("2025-01-01", 1)])
  func `a rule decides from the day it is in force`(on: String, count: Int) throws {
    #expect(try SmallPack().book().deciding(on: day(on)).count == count)
  }
}
