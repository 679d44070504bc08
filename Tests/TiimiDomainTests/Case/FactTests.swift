import Testing
import TiimiDomain

@Suite struct `A recorded fact` {
  @Test func `is taken over by a later one of its name`() throws {
    var story = try Story(.opened)
    try story.tell(.record("decision enforced on", .day(.beginning), note: "By post"))
    let first = try #require(story.file.facts["decision enforced on"])
    try story.tell(.record("decision enforced on", .day(.beginning.adding(days: 2))))
    let second = try #require(story.file.facts["decision enforced on"])
    #expect(first.value == .day(.beginning))
    #expect(first.note == "By post")
    #expect(second.value == .day(.beginning.adding(days: 2)))
    #expect(second.version == story.file.version)
    #expect(story.history.entries.count == 3)
  }

  @Test func `stands again when a later one was a mistake`() throws {
    var story = try Story(.opened)
    try story.tell(.record("rai used", .yesNo(true)))
    let first = story.file.facts
    try story.tell(.record("rai used", .yesNo(false)))
    try story.tell(.mark(story.file.version))
    #expect(story.file.facts == first)
  }

  @Test func `can be a mistake though a later one stands`() throws {
    var story = try Story(.opened)
    try story.tell(.record("rai used", .yesNo(true)))
    let number = story.file.version
    try story.tell(.record("rai used", .yesNo(false)))
    try story.tell(.mark(number))
    #expect(story.file.facts["rai used"]?.value == .yesNo(false))
  }

  @Test(arguments: [
    "x", "decision enforced on", "itsenäinen asuminen", "RAI-tulos 2",
    String(repeating: "a", count: 80),
  ])
  func `has a name of letters, digits, spaces and hyphens`(name: String) {
    #expect(RecordedFact.canBeNamed(name))
  }

  @Test(arguments: [
    "", " ", "a ", " a", "a  b", "2 days", "-a", "a.b", "a\u{0}", "a\nb", "a_b",
    String(repeating: "a", count: 81),
  ])
  func `cannot be called anything else`(name: String) throws {
    #expect(!RecordedFact.canBeNamed(name))
    let refusal = try #require(try Story(.opened).refusal(of: .record(name, .yesNo(true))))
    #expect(refusal.reason == .factNameWrong)
    #expect(refusal.facts == ["limit": "80"])
  }

  @Test(arguments: [
    ("", RefusalCode.textMissing), (String(repeating: "ä", count: 10_001), .textTooLong),
  ])
  func `is told neither by its words nor by its note when it is refused`(
    words: String,
    reason: RefusalCode
  ) throws {
    let refusal = try #require(try Story(.opened).refusal(of: .record("reason", .text(words))))
    #expect(refusal.reason == reason)
    #expect(refusal.field == "value")
    #expect(refusal.facts.values.allSatisfy { $0 == "20000" })
  }

  @Test func `outlives the closing and the reopening of the case`() throws {
    var story = try Story(.opened)
    try story.tell(.record("rai used", .yesNo(true)))
    try story.tell(.close())
    #expect(story.reason(against: .record("rai used", .yesNo(false))) == .caseClosed)
    try story.tell(.reopen)
    #expect(story.file.facts["rai used"]?.value == .yesNo(true))
  }
}

@Suite struct `An agreed day` {
  private let rule = "SHL36-START-7WD"

  @Test func `stands beside the day of the rule, with who agreed it`() throws {
    var story = try Story(.opened)
    let agreed = Day.beginning.adding(days: 20)
    try story.tell(.override(agreed: agreed))
    let recorded = try #require(story.file.deadlineOverrides[rule])
    #expect(recorded.override.agreed == agreed)
    #expect(recorded.override.computed == Day(number: 20_467))
    #expect(recorded.actor == story.history.entries.last?.actor)
    #expect(recorded.applies(to: Day(number: 20_467)))
    #expect(!recorded.applies(to: agreed))
  }

  @Test func `is taken over by a later one for the same rule`() throws {
    var story = try Story(.opened)
    try story.tell(.override(agreed: .beginning.adding(days: 20)))
    try story.tell(.override(agreed: .beginning.adding(days: 30)))
    #expect(story.file.deadlineOverrides.count == 1)
    #expect(story.file.deadlineOverrides[rule]?.override.agreed == .beginning.adding(days: 30))
  }

  @Test func `needs a reason`() throws {
    let command = CaseCommand.override(agreed: .beginning, because: " ")
    let refusal = try #require(try Story(.opened).refusal(of: command))
    #expect(refusal.reason == .textMissing)
    #expect(refusal.field == "reason")
  }
}

@Suite struct `A result of an instrument` {
  @Test func `is numbered, and its number is not used again after a mistake`() throws {
    var story = try Story(.opened)
    try story.tell(.recordScore("4"))
    try story.tell(.mark(story.file.version))
    try story.tell(.recordScore("5"))
    #expect(story.file.results.map(\.number) == [2])
    #expect(story.file.results[2]?.result.score == DecimalText(5))
  }

  @Test func `can be a level alone`() throws {
    var story = try Story(.opened)
    try story.tell(.recordScore(nil, band: "4", by: .staff(Cast.nurse)))
    #expect(story.file.results.first?.result.band == "4")
  }

  @Test func `names whose answers they are`() throws {
    let command = CaseCommand.recordScore("4", by: .outside(name: " ", organisation: "Kela"))
    let refusal = try #require(try Story(.opened).refusal(of: command))
    #expect(refusal.reason == .textMissing)
    #expect(refusal.field == "by")
    #expect(CaseCommand.recordScore("4", by: .staff(Cast.nurse)).staff == [Cast.nurse])
  }
}

@Suite struct `An exact decimal number` {
  @Test(arguments: ["0", "7", "-1", "0.5", "-0.50", "3.500", String(repeating: "9", count: 34)])
  func `is kept as it was written`(text: String) {
    #expect(DecimalText(text)?.text == text)
  }

  @Test(arguments: [
    "", "-", ".", "1.", ".5", "01", "-01", "+1", "1,5", "1e3", "1.2.3", " 1", "١",
    String(repeating: "9", count: 35),
  ])
  func `is written in one form only`(text: String) {
    #expect(DecimalText(text) == nil)
  }
}
