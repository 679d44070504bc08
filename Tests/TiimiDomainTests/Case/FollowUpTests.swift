import Testing
import TiimiDomain

@Suite struct `A follow-up` {
  @Test func `comes after an agreed plan`() throws {
    let draft = try Story(.planDrafted)
    let day = draft.today.adding(days: 30)
    #expect(draft.reason(against: .followUp(.schedule(day))) == .planNotAgreed)
    let agreed = try Story(.planAgreed)
    #expect(agreed.reason(against: .followUp(.schedule(agreed.today))) == nil)
    let yesterday = agreed.today.adding(days: -1)
    #expect(agreed.reason(against: .followUp(.schedule(yesterday))) == .followUpDayPast)
  }

  @Test func `is held with the client's experience, once`() throws {
    var story = try Story(.followUpScheduled)
    story.wait(days: 30)
    let wordless = CaseCommand.followUp(
      .hold(1, day: story.today, experience: .text(""), next: .closing)
    )
    #expect(story.reason(against: wordless) == .textMissing)
    let tomorrow = story.today.adding(days: 1)
    #expect(story.reason(against: .holdFollowUp(on: tomorrow)) == .dayInFuture)
    let before = HelsinkiTime.day(of: Story.beginning).adding(days: -1)
    #expect(story.reason(against: .holdFollowUp(on: before)) == .occurredBeforeCase)
    try story.tell(.holdFollowUp(on: story.today))
    let held = try #require(story.file.followUps[1]?.held)
    #expect(held.day == story.today)
    #expect(held.experience == .text("I have been heard."))
    #expect(held.next == .closing)
    #expect(story.reason(against: .holdFollowUp(on: story.today)) == .followUpNotOpen)
  }

  @Test func `plans the next one, after the day it was held`() throws {
    var story = try Story(.followUpScheduled)
    story.wait(days: 30)
    let today = story.today
    #expect(
      story.reason(against: .holdFollowUp(on: today, next: .followUp(today))) == .followUpDayPast
    )
    let next = today.adding(days: 1)
    try story.tell(.holdFollowUp(on: today, next: .followUp(next)))
    #expect(story.file.followUps[2]?.planned == next)
    #expect(story.file.followUps[2]?.isOpen == true)
  }

  @Test func `does not plan a second one for a day that has one`() throws {
    var story = try Story(.followUpScheduled)
    let next = story.today.adding(days: 60)
    try story.tell(.followUp(.schedule(next)))
    story.wait(days: 30)
    try story.tell(.holdFollowUp(on: story.today, next: .followUp(next)))
    #expect(story.file.followUps.map(\.planned).filter { $0 == next }.count == 1)
  }
}
