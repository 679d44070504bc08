import Testing
import TiimiDomain

@Suite struct `A closing` {
  @Test(arguments: ClosingReason.allCases)
  func `says why, what was done and whom to contact next`(reason: ClosingReason) throws {
    var story = try Story(.followUpHeld)
    try story.tell(.close(reason))
    let summary = try #require(story.file.episodes.last?.closing?.summary)
    #expect(summary.reason == reason)
    #expect(summary.summary == "What was agreed is done.")
    #expect(summary.contactNext == "The front desk")
    #expect(story.file.phase == .closing)
  }

  @Test(arguments: [("", "The desk", "summary"), ("Done.", " ", "next")])
  func `needs a summary and somebody to contact`(
    summary: String,
    next: String,
    field: String
  ) throws {
    let story = try Story(.followUpHeld)
    let command = CaseCommand.closing(
      .close(ClosingSummary(reason: .goalsMet, summary: summary, contactNext: next))
    )
    #expect(story.refusal(of: command) == Refusal(.textMissing, field: field))
  }

  @Test func `is preceded by a list of what is open`() throws {
    var story = try Story(.followUpScheduled)
    try story.tell(.call(.room(onDay: 20)))
    let checklist = story.file.closingChecklist
    #expect(checklist.responsibilities == [1, 2])
    #expect(checklist.meetings == [2])
    #expect(checklist.followUps == [1])
    #expect(checklist.openMinutes == [])
    #expect(checklist.goalsNotRated == [1])
    #expect(!checklist.hasUnfinishedAssessment)
    #expect(!checklist.isEmpty)
  }

  @Test func `marks what it cancelled and leaves alone what was done`() throws {
    var story = try Story(.followUpScheduled)
    try story.tell(.call(.room(onDay: 20)), .done(1, on: story.today), .close())
    #expect(story.file.responsibilities[1]?.isOpen == false)
    #expect(
      story.file.responsibilities[1]?.stage == .done(story.today, outcome: "Done together.")
    )
    #expect(story.file.responsibilities[2]?.stage == .cancelled(reason: nil, byClosing: true))
    #expect(story.file.meetings[2]?.stage == .cancelled(reason: nil))
    #expect(story.file.followUps[1]?.isCancelled == true)
    #expect(story.file.episodes.last?.closing?.cancelled == [2])
  }

  @Test func `waits for open minutes`() throws {
    let story = try Story(.meetingHeld)
    let refusal = try #require(story.refusal(of: .close()))
    #expect(refusal.reason == .minutesStillOpen)
    #expect(refusal.facts["numbers"] == "1")
  }

  @Test func `asks a ground for an assessment left unfinished`() throws {
    let story = try Story(.assessing)
    #expect(story.reason(against: .close()) == .unfinishedAssessmentNeedsGround)
    func close(_ ground: String) -> CaseCommand {
      .closing(
        .close(
          ClosingSummary(
            reason: .moved,
            summary: "Moved.",
            contactNext: "The new county",
            unfinishedAssessmentGround: ground
          )
        )
      )
    }
    #expect(story.reason(against: close(" ")) == .unfinishedAssessmentNeedsGround)
    #expect(story.reason(against: close("The new county assesses.")) == nil)
  }

  @Test func `does not come before the episode it ends`() throws {
    let story = try Story(.reopened)
    let began = try #require(story.file.episodes.last).opened
    let ground = CaseCommand.close(.moved)
    #expect(story.reason(against: ground, happened: began) == nil)
    let before = began.adding(milliseconds: -1)
    #expect(story.reason(against: ground, happened: before) == .occurredBeforeEpisode)
  }

  @Test func `leaves nothing to be written but the reopening`() throws {
    let story = try Story(.closed)
    for row in CommandRow.all where row.name != "open" && row.name != "reopen" {
      #expect(story.reason(against: row.command(story)) == .caseClosed, "\(row.name)")
    }
    #expect(story.reason(against: .reopen) == nil)
  }
}
