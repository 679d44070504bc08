import Testing
import TiimiDomain

@Suite struct `A refusal` {
  @Test(arguments: RefusalScenario.all)
  func `comes for its own reason`(scenario: RefusalScenario) throws {
    let refusal = try #require(try scenario.provoke())
    #expect(refusal.reason == scenario.code)
    #expect(refusal.number == scenario.code.rawValue)
    #expect(refusal.code == "TIIMI-0\(scenario.code.rawValue)")
  }

  @Test func `has a scenario for every code`() {
    let provoked = Set(RefusalScenario.all.map(\.code))
    #expect(RefusalCode.allCases.filter { !provoked.contains($0) } == [])
  }

  @Test func `keeps its number for ever`() {
    let numbers = RefusalCode.allCases.map(\.rawValue)
    #expect(numbers == numbers.sorted())
    #expect(Set(numbers).count == numbers.count)
    #expect(RefusalCode.caseClosed.rawValue == 103)
    #expect(RefusalCode.entryIsBuiltOn.rawValue == 253)
    #expect(RefusalCode.unitCodeFixed.rawValue == 308)
  }

  @Test func `names the thing and the field it is about, and no person`() throws {
    let story = try Story(.assessed)
    let refusal = try #require(story.refusal(of: .propose(.staff(Cast.nurse), for: 7)))
    #expect(refusal.field == "need")
    #expect(refusal.facts == ["item": "need", "number": "7"])
  }

  @Test(arguments: [
    (RefusalCode.textMissing, RefusalKind.badInput), (.codeNotFictive, .badInput),
    (.noSuchItem, .notFound), (.caseNotOpened, .notFound), (.noSuchEntry, .notFound),
    (.caseClosed, .refused), (.clientDeclined, .refused), (.entryIsBuiltOn, .refused),
  ])
  func `is of a kind from which the exit code follows`(code: RefusalCode, kind: RefusalKind) {
    #expect(Refusal(code).kind == kind)
  }
}
