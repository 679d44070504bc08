import Testing
import TiimiDomain

@testable import TiimiReports

@Suite struct PlantedRuleTests {
  @Test func `a plan needs a consent that stands on its day`() throws {
    var good = StepByStepCase()
    good.consent(day: 3)
    good.agreePlan(day: 5)
    #expect(try verdict("PM-PLAN-WITHOUT-CONSENT", good) == .conforms)
    var late = StepByStepCase()
    late.agreePlan(day: 5)
    late.consent(day: 8)
    let finding = try worst("PM-PLAN-WITHOUT-CONSENT", late)
    #expect(finding?.verdict == .deviates)
    #expect(finding?.days == 3)
    #expect(finding?.entries == [2])
    #expect(finding?.reason == nil)
  }

  @Test func `a consent that was withdrawn stood until the day before`() throws {
    var planted = StepByStepCase()
    planted.consent(day: 3)
    planted.add(.invitation(.permissionWithdrawn(1, reason: "x")), day: 5)
    planted.agreePlan(day: 5)
    #expect(try verdict("PM-PLAN-WITHOUT-CONSENT", planted) == .deviates)
  }

  @Test func `a meeting without the client tells that a reason was recorded`() throws {
    var planted = StepByStepCase()
    planted.hold(1, day: 4, client: false)
    let finding = try worst("PM-MEETING-WITHOUT-CLIENT", planted)
    #expect(finding?.reason == "workersOnly")
    #expect(finding?.item == 1)
    var good = StepByStepCase()
    good.hold(1, day: 4)
    #expect(try verdict("PM-MEETING-WITHOUT-CLIENT", good) == .conforms)
    #expect(try verdict("PM-MEETING-WITHOUT-CLIENT", StepByStepCase()) == .doesNotApply)
  }

  @Test func `a member at a meeting was approved before it`() throws {
    var planted = StepByStepCase()
    planted.propose(1, day: 2)
    planted.hold(1, day: 4)
    #expect(try verdict("PM-MEETING-BEFORE-APPROVAL", planted) == .deviates)
    var good = StepByStepCase()
    good.propose(1, day: 2)
    good.add(.team(.approved(1)), day: 3)
    good.hold(1, day: 4)
    #expect(try verdict("PM-MEETING-BEFORE-APPROVAL", good) == .conforms)
  }

  @Test(arguments: [(17, ProcessVerdict.conforms), (18, .deviates)])
  func `a promise may be silent for seven days`(word: Int, expected: ProcessVerdict) throws {
    var planted = StepByStepCase()
    planted.promise(due: 10, day: 2)
    planted.add(
      .agreement(.rescheduled(1, due: StepByStepCase.day(40), reason: "x")),
      day: word
    )
    let finding = try worst("PM-PROMISE-SILENT", planted, today: 30)
    #expect(finding?.verdict == expected)
    if expected == .deviates {
      #expect(finding?.days == 8)
      #expect(finding?.entries == [2, 3])
      #expect(finding?.reason == "reasonRecorded")
    }
  }

  @Test func `an open promise is judged on the day of the look`() throws {
    var planted = StepByStepCase()
    planted.promise(due: 10, day: 2)
    #expect(try verdict("PM-PROMISE-SILENT", planted, today: 10) == .doesNotApply)
    #expect(try verdict("PM-PROMISE-SILENT", planted, today: 17) == .conforms)
    let finding = try worst("PM-PROMISE-SILENT", planted, today: 30)
    #expect(finding?.days == 20)
    #expect(finding?.reason == nil)
  }

  @Test func `a promise done in time conforms`() throws {
    var planted = StepByStepCase()
    planted.promise(due: 10, day: 2)
    planted.add(.agreement(.completed(1, day: StepByStepCase.day(9), outcome: "x")), day: 20)
    #expect(try verdict("PM-PROMISE-SILENT", planted, today: 60) == .conforms)
  }

  @Test func `an assessment comes before the meeting and the plan`() throws {
    var skipped = StepByStepCase()
    skipped.hold(1, day: 4)
    skipped.startAssessment(day: 9)
    let finding = try worst("PM-ASSESSMENT-SKIPPED", skipped)
    #expect(finding?.verdict == .deviates)
    #expect(finding?.days == 5)
    var good = StepByStepCase()
    good.startAssessment(day: 2)
    good.hold(1, day: 4)
    good.agreePlan(day: 5)
    #expect(try verdict("PM-ASSESSMENT-SKIPPED", good) == .conforms)
    #expect(try verdict("PM-ASSESSMENT-SKIPPED", StepByStepCase()) == .doesNotApply)
  }

  @Test func `a reopened case is looked at as an episode of its own`() throws {
    var planted = StepByStepCase()
    planted.startAssessment(day: 2)
    planted.close(day: 10)
    planted.add(.closing(.reopened(reason: "x", restored: [])), day: 20)
    planted.hold(1, day: 25)
    #expect(try verdict("PM-REOPENED-UNASSESSED", planted) == .deviates)
    planted.startAssessment(day: 22)
    #expect(try verdict("PM-REOPENED-UNASSESSED", planted) == .conforms)
  }

  @Test func `what follows a no is told by its entries`() throws {
    var planted = StepByStepCase()
    planted.answer(.no, day: 3)
    planted.startAssessment(day: 4)
    #expect(try verdict("PM-AFTER-NO", planted) == .conforms)
    planted.propose(1, day: 5)
    #expect(try worst("PM-AFTER-NO", planted)?.entries == [4])
    var changed = StepByStepCase()
    changed.answer(.no, day: 3)
    changed.answer(.yes, day: 4)
    changed.propose(1, day: 5)
    #expect(try verdict("PM-AFTER-NO", changed) == .conforms)
  }

  @Test(arguments: [
    (ClosingReason.goalsMet, nil as String?), (.moved, "moved"), (.death, "death"),
  ])
  func `a plan closed without evaluation has the reason of a break`(
    reason: ClosingReason,
    code: String?
  ) throws {
    var planted = StepByStepCase()
    planted.agreePlan(day: 5)
    planted.close(reason, day: 30)
    let finding = try worst("PM-CLOSED-UNEVALUATED", planted)
    #expect(finding?.verdict == .deviates)
    #expect(finding?.reason == code)
  }

  @Test func `a decision departs with or without a reason, or cannot be told`() throws {
    func decided(_ recommendation: ScreeningRecommendation?, _ reason: String?) -> StepByStepCase {
      var planted = StepByStepCase()
      planted.add(
        .identification(
          .decided(
            .proposeTeam,
            screening: nil,
            recommendation: recommendation,
            reason: reason
          )
        ),
        day: 2
      )
      return planted
    }
    let rule = "PM-DECISION-DEPARTS"
    #expect(try verdict(rule, decided(.proposeTeam, nil)) == .conforms)
    #expect(try worst(rule, decided(.notIndicated, "x"))?.reason == "reasonRecorded")
    #expect(try verdict(rule, decided(.notIndicated, nil)) == .deviates)
    #expect(try verdict(rule, decided(.cannotTell, nil)) == .cannotTell)
    #expect(try verdict(rule, decided(nil, nil)) == .doesNotApply)
  }

  @Test(arguments: [(9, ProcessVerdict.conforms), (10, .deviates)])
  func `a record may be a week late`(written: Int, expected: ProcessVerdict) throws {
    var planted = StepByStepCase()
    planted.add(.assessment(.started(day: StepByStepCase.day(2))), day: 2, written: written)
    #expect(try verdict("PM-RECORDED-LATE", planted) == expected)
  }

  @Test func `a case closed before it was opened is a contradiction, and order cannot tell`() throws
  {
    var planted = StepByStepCase()
    planted.add(.assessment(.started(day: StepByStepCase.day(-3))), day: -3)
    planted.hold(1, day: 4)
    planted.close(day: 0)
    #expect(try verdict("PM-TIMES-CONTRADICT", planted) == .deviates)
    #expect(try verdict("PM-ASSESSMENT-SKIPPED", planted) == .cannotTell)
  }

  @Test func `episodes outside the period are left out`() throws {
    var planted = StepByStepCase()
    planted.hold(1, day: 4, client: false)
    planted.close(day: 10)
    let book = try ProcessRuleBook.embedded()
    let episodes = EventOrder.episodes(of: planted.entries, today: StepByStepCase.day(60))
    let after = StepByStepCase.day(11)...StepByStepCase.day(20)
    #expect(book.findings(in: episodes, within: after).isEmpty)
    let touching = StepByStepCase.day(10)...StepByStepCase.day(20)
    #expect(!book.findings(in: episodes, within: touching).isEmpty)
  }

  @Test func `nothing that people wrote is in a finding`() throws {
    var planted = StepByStepCase()
    planted.hold(1, day: 4, client: false)
    for finding in try findings(planted) { #expect(finding.reason != "x") }
  }

  private func findings(_ planted: StepByStepCase, today: Int = 60) throws -> [ProcessFinding] {
    let episodes = EventOrder.episodes(of: planted.entries, today: StepByStepCase.day(today))
    return try ProcessRuleBook.embedded().findings(in: episodes, within: nil)
  }

  private func worst(
    _ rule: String,
    _ planted: StepByStepCase,
    today: Int = 60
  ) throws -> ProcessFinding? {
    try findings(planted, today: today).filter { $0.rule == rule }
      .max { $0.verdict < $1.verdict }
  }

  private func verdict(
    _ rule: String,
    _ planted: StepByStepCase,
    today: Int = 60
  ) throws -> ProcessVerdict? {
    try worst(rule, planted, today: today)?.verdict
  }
}
