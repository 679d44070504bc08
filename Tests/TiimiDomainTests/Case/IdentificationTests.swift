import Testing
import TiimiDomain

@Suite struct `The identification` {
  @Test(arguments: CaseSource.allCases)
  func `opens a case from every kind of beginning`(source: CaseSource) throws {
    var story = try Story()
    try story.tell(
      .identification(
        .open(
          client: Cast.client,
          unit: Cast.unit,
          caseNumber: "YLO-2026-7",
          source: source,
          worry: "The stairs."
        )
      )
    )
    let opening = try #require(story.file.opening)
    #expect(opening.source == source)
    #expect(opening.worry == "The stairs.")
    #expect(opening.caseNumber == "YLO-2026-7")
    #expect(story.file.unit == Cast.unit)
    #expect(story.file.episodes.map(\.number) == [1])
    #expect(story.file.phase == .identification)
  }

  @Test func `keeps a screening word for word`() throws {
    let story = try Story(.screened)
    let screening = try #require(story.file.screenings[1])
    #expect(screening.record.instrument == "minun-tiimini-checklist")
    #expect(screening.record.version == "1")
    #expect(screening.record.answers == [ScreeningAnswer(item: "services", answer: "yes")])
    #expect(screening.record.score == 4)
  }

  @Test(arguments: [
    (ScreeningRecommendation.proposeTeam, IdentificationDecision.proposeTeam),
    (.notIndicated, .notIndicated),
    (.lightGuidance, .lightGuidance(help: "A form", contactNext: "The desk")),
  ])
  func `asks no reason for a decision that follows the recommendation`(
    recommendation: ScreeningRecommendation,
    decision: IdentificationDecision
  ) throws {
    var story = try Story(.opened)
    try story.tell(.screen(recommendation), .decide(decision))
    #expect(story.file.identification?.decision == decision)
    #expect(story.file.identification?.recommendation == recommendation)
  }

  @Test(arguments: [
    (ScreeningRecommendation.proposeTeam, IdentificationDecision.notIndicated),
    (.notIndicated, .proposeTeam),
    (.cannotTell, .proposeTeam),
    (.cannotTell, .notIndicated),
  ])
  func `asks a reason for a decision that departs from the recommendation`(
    recommendation: ScreeningRecommendation,
    decision: IdentificationDecision
  ) throws {
    var story = try Story(.opened)
    try story.tell(.screen(recommendation))
    #expect(story.reason(against: .decide(decision)) == .decisionNeedsReason)
    #expect(story.reason(against: .decide(decision, " \n")) == .decisionNeedsReason)
    try story.tell(.decide(decision, "The client wishes so."))
    #expect(story.file.identification?.reason == "The client wishes so.")
    #expect(story.file.identification?.recommendation == recommendation)
  }

  @Test func `asks a reason for a decision without a screening`() throws {
    let story = try Story(.opened)
    #expect(story.reason(against: .decide(.proposeTeam)) == .decisionNeedsReason)
  }

  @Test func `rests a decision on the latest screening`() throws {
    var story = try Story(.screened)
    try story.tell(.screen(.notIndicated), .decide(.notIndicated))
    #expect(story.file.identification?.screening == 2)
  }

  @Test func `ends the case with light guidance and says what help was given`() throws {
    var story = try Story(.screened)
    try story.tell(.guide)
    let closing = try #require(story.file.episodes.last?.closing)
    #expect(closing.summary.reason == .guidanceSufficed)
    #expect(closing.summary.summary == "Filled in the form together.")
    #expect(closing.summary.contactNext == "The front desk")
    #expect(story.file.isClosed)
    #expect(story.file.members.isEmpty)
  }

  @Test func `keeps the case open after light guidance while a statutory assessment is pending`()
    throws
  {
    var story = try Story(.screened)
    try story.tell(
      .assessment(.recordContact(day: story.today, from: .client, grounds: [.age])),
      .guide
    )
    #expect(!story.file.isClosed)
    #expect(story.reason(against: .assessment(.start(day: story.today))) == nil)
  }

  @Test func `can be decided anew until a team is proposed`() throws {
    var story = try Story(.notIndicated)
    try story.tell(.decide(.proposeTeam))
    #expect(story.file.identification?.decision == .proposeTeam)
    #expect(
      story.reason(against: .decide(.notIndicated, "Not after all"))
        == .identificationAlreadyDecided
    )
  }

  @Test func `is not decided twice in the same words`() throws {
    let story = try Story(.notIndicated)
    let again = CaseCommand.decide(.notIndicated, "The client manages well.")
    #expect(story.reason(against: again) == .alreadyRecorded)
  }

  @Test func `refuses what happened before the case began or has not happened yet`() throws {
    let story = try Story(.opened)
    let opened = try #require(story.file.opening).occurred
    let screen = CaseCommand.screen(.proposeTeam)
    #expect(story.reason(against: screen, happened: opened) == nil)
    #expect(
      story.reason(against: screen, happened: opened.adding(milliseconds: -1))
        == .occurredBeforeCase
    )
    #expect(story.reason(against: screen, happened: story.now) == nil)
    #expect(
      story.reason(against: screen, happened: story.now.adding(milliseconds: 1))
        == .occurredInFuture
    )
  }

  @Test func `measures optional words too`() throws {
    let story = try Story(.screened)
    let longest = String(repeating: "a", count: 20_000)
    #expect(story.reason(against: .decide(.notIndicated, longest)) == nil)
    #expect(story.reason(against: .decide(.notIndicated, longest + "a")) == .textTooLong)
  }

  @Test func `needs a case number, an instrument and its version`() throws {
    let story = try Story()
    let nameless = CaseCommand.identification(
      .open(
        client: Cast.client,
        unit: Cast.unit,
        caseNumber: " ",
        source: .walkIn,
        worry: "The stairs."
      )
    )
    #expect(story.refusal(of: nameless) == Refusal(.textMissing, field: "case-number"))
    let opened = try Story(.opened)
    let versionless = CaseCommand.identification(
      .recordScreening(
        ScreeningRecord(
          instrument: "checklist",
          version: "",
          answers: [ScreeningAnswer(item: "services", answer: "yes")],
          score: nil,
          redFlags: [],
          recommendation: .cannotTell
        )
      )
    )
    #expect(opened.refusal(of: versionless) == Refusal(.textMissing, field: "version"))
  }
}
