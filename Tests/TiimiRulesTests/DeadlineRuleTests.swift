import Testing
import TiimiDomain
import TiimiRules

@Suite struct `A deadline rule` {
  @Test(arguments: DeadlineRule.all) func `is published with its source`(rule: DeadlineRule) {
    #expect(DeadlineRule.named(rule.id) == rule)
    #expect(rule.section.hasPrefix("1301/2014 36 §"))
    expectSpoken(rule.title)
    expectSpoken(rule.explanation)
    expectSpoken(rule.source)
    #expect(rule.source.sv.contains(rule.section))
  }

  @Test func `has a name of its own`() {
    let names = ["SHL36-START-7WD", "SHL36-CHILD-START", "SHL36-CHILD-DONE"]
    #expect(DeadlineRule.all.map(\.id) == names)
    #expect(DeadlineRule.named("SHL36-OTHER") == nil)
  }

  @Test(arguments: DeadlineRule.all) func `decides from its first day on`(rule: DeadlineRule) throws
  {
    #expect(rule.inForceFrom.iso == "2025-01-01")
    let before = rule.inForceFrom.adding(days: -1)
    let refusal = CountingRefusal.notInForce(rule: rule.id, since: rule.inForceFrom)
    #expect(throws: refusal) { try rule.deadline(from: before) }
    #expect(refusal.code == "TIIMI-0502")
    #expect(refusal.facts == ["rule": rule.id, "since": "2025-01-01"])
    #expect(refusal.kind == .refused)
    #expect(try rule.deadline(from: rule.inForceFrom).due > rule.inForceFrom)
  }

  @Test(arguments: DeadlineRule.all)
  func `refuses to count beyond the known holidays`(rule: DeadlineRule) throws {
    let late = try #require(Day(iso: "2100-12-30"))
    #expect(throws: CountingRefusal.yearNotSupported(2101)) { try rule.deadline(from: late) }
  }
}

@Suite struct `The age rule` {
  @Test(arguments: [("2025-12-09", false), ("2025-12-10", true), ("2025-12-11", true)])
  func `takes 75 full years on the day of the contact`(contact: String, applies: Bool) throws {
    let birth = try #require(Day(iso: "1950-12-10"))
    let day = try #require(Day(iso: contact))
    #expect(AgeRule().applies(bornOn: birth, contactOn: day) == applies)
    #expect(!AgeRule(fullYears: 76).applies(bornOn: birth, contactOn: day))
  }

  @Test func `says which reading was used`() {
    expectSpoken(AgeRule(fullYears: 76).explanation)
    #expect(AgeRule(fullYears: 76).explanation.fi.contains("76 vuotta"))
  }
}
