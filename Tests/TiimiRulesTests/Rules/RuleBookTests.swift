import Testing
import TiimiDomain

@testable import TiimiRules

struct RuleBookTests {
  private let on = day("2026-01-20")

  private func facts(age: Int) -> StatedFacts {
    StatedFacts(
      ["contact from": .string("client"), "age at contact": FEELValue(age)],
      today: on
    )
  }

  private func verdict(_ book: RuleBook, age: Int) -> RuleVerdict {
    RuleVerdict.together(book.findings(on: facts(age: age)).map(\.verdict))
  }

  @Test func `a pack may set a parameter with a reason`() throws {
    let base = try SmallPack().book()
    let more = #"""
      "set": [{"rule": "TEST-AGE", "parameter": "age limit", "value": 70, "reason": "Kokeilu"}],
      """#
    let pack = try SmallPack(id: "local", rule: "LOCAL", more: more).readable(over: base)
    let book = try RuleBook(base.packs + [pack])
    let change = try #require(book.changes.first)
    #expect(change.reason == "Kokeilu")
    #expect(change.pack == "local")
    #expect(book.versions(of: "TEST-AGE").first?.parameters.first?.value == FEELValue(70))
    #expect(base.versions(of: "TEST-AGE").first?.parameters.first?.value == FEELValue(75))
  }

  @Test func `a pack may switch a rule off with a reason`() throws {
    let base = try SmallPack().book()
    let more = #""off": [{"rule": "TEST-AGE", "reason": "Ei käytössä"}],"#
    let pack = try SmallPack(id: "local", rule: "LOCAL", more: more).readable(over: base)
    let book = try RuleBook(base.packs + [pack])
    #expect(book.versions(of: "TEST-AGE").isEmpty)
    #expect(book.switchedOff.map(\.id) == ["TEST-AGE"])
    #expect(book.changes.map(\.kind) == [.off])
  }

  @Test func `nobody takes over a rule without a reason`() throws {
    let base = try SmallPack().book()
    let pack = try SmallPack(id: "local").readable(over: base)
    let fault = try #require(throws: PackFault.self) { _ = try RuleBook(base.packs + [pack]) }
    #expect(fault.problem == .reasonMissing)
    #expect(fault.path == "rules[0].replaces")
  }

  @Test func `a rule may be replaced with a reason`() throws {
    let base = try SmallPack().book()
    let pack = try SmallPack(
      id: "local",
      condition: "age at contact >= age limit",
      extra: #""replaces": "Oma tulkinta","#
    ).readable(over: base)
    let book = try RuleBook(base.packs + [pack])
    #expect(book.rules.map(\.pack) == ["local"])
    #expect(book.changes.map(\.kind) == [.replaced])
  }

  @Test func `what is not there cannot be changed`() throws {
    let base = try SmallPack().book()
    let more = #""off": [{"rule": "NOBODY", "reason": "Ei ole"}],"#
    let pack = try SmallPack(id: "local", rule: "LOCAL", more: more).readable(over: base)
    let fault = try #require(throws: PackFault.self) { _ = try RuleBook(base.packs + [pack]) }
    #expect(fault.problem == .unknownRule)
  }

  @Test(arguments: [(74, RuleVerdict.notFound), (75, .found), (76, .found)])
  func `the age limit is what it says`(age: Int, expected: RuleVerdict) throws {
    #expect(verdict(try SmallPack().book(), age: age) == expected)
  }

  @Test(arguments: [(69, RuleVerdict.notFound), (70, .found)])
  func `another age limit can be tried`(age: Int, expected: RuleVerdict) throws {
    #expect(
      verdict(try SmallPack().book().setting("age limit", to: FEELValue(70)), age: age) == expected
    )
  }

  @Test func `a parameter that no rule has cannot be tried`() throws {
    let book = try SmallPack().book()
    #expect(throws: PackFault.self) { _ = try book.setting("shoe size", to: FEELValue(40)) }
  }
}

extension SmallPack {
  /// The pack with its own fact called otherwise, so that it can lie over another small pack.
  fileprivate func readable(over book: RuleBook) throws -> RulePack {
    let own = text.split(separator: #""visits""#).joined(separator: #""visits of \#(id)""#)
    return try RulePack(Array(own.utf8), catalogue: book.catalogue)
  }
}
