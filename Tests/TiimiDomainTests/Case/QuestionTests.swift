import Testing
import TiimiDomain

@Suite struct `A case can tell` {
  @Test func `who belongs to the team on a day and who is awaited`() throws {
    var story = try Story(.membersProposed)
    let from = story.today
    try story.tell(.approve(1), .accept(1, from: from, until: from.adding(days: 2)))
    #expect(story.file.activeMembers.map(\.number) == [1])
    #expect(story.file.activeMembers(on: from.adding(days: 2)).map(\.number) == [1])
    #expect(story.file.activeMembers(on: from.adding(days: 3)).isEmpty)
    #expect(story.file.awaitedMembers.map(\.number) == [2])
    try story.tell(.approve(2))
    #expect(story.file.awaitedMembers.map(\.number) == [2])
    try story.tell(.accept(2))
    #expect(story.file.awaitedMembers.isEmpty)
  }

  @Test func `which meeting is next and which waits for its minutes`() throws {
    var story = try Story(.teamAccepted)
    let venues = [Venue.room(onDay: 9), .room(onDay: 7), .room(onDay: 8)]
    for venue in venues { try story.tell(.call(venue)) }
    try story.tell(.meeting(.cancel(2, reason: "Illness")))
    let start = venues[2].starts
    #expect(story.file.nextMeeting(after: HelsinkiTime.wall(at: story.now))?.number == 3)
    #expect(story.file.nextMeeting(after: start)?.number == 1)
    #expect(story.file.nextMeeting(after: venues[0].starts) == nil)
    #expect(story.file.meetingsWithOpenMinutes.isEmpty)
    story.wait(days: 10)
    try story.tell(.hold(3))
    #expect(story.file.meetingsWithOpenMinutes.map(\.number) == [3])
  }

  @Test func `what was promised, by whom, what is late and what nobody has`() throws {
    var story = try Story(.responsibilitiesAgreed)
    let due = try #require(story.file.responsibilities[2]).due
    #expect(story.file.openResponsibilities(of: .client).map(\.number) == [2])
    #expect(story.file.overdueResponsibilities(on: due).isEmpty)
    #expect(story.file.overdueResponsibilities(on: due.adding(days: 1)).map(\.number) == [2])
    #expect(story.file.responsibilitiesWithoutHolder(on: story.today).isEmpty)
    try story.tell(
      .agreement(.decline(2, reason: "No")),
      .end(1, on: story.today, .init(1, .unassign))
    )
    #expect(story.file.responsibilitiesWithoutHolder(on: story.today).map(\.number) == [1, 2])
  }

  @Test func `that nobody has what a member had whose period is over`() throws {
    var story = try Story(.membersProposed)
    let last = story.today
    try story.tell(.approve(1), .accept(1, until: last))
    try story.tell(.agree("Walk", holder: .member(1), due: last))
    #expect(story.file.responsibilitiesWithoutHolder(on: last).isEmpty)
    #expect(
      story.file.responsibilitiesWithoutHolder(on: last.adding(days: 1)).map(\.number) == [1]
    )
  }

  @Test func `which follow-up is next`() throws {
    var story = try Story(.followUpScheduled)
    try story.tell(.followUp(.schedule(story.today.adding(days: 5))))
    #expect(story.file.nextFollowUp?.number == 2)
    story.wait(days: 5)
    try story.tell(.holdFollowUp(2, on: story.today))
    #expect(story.file.nextFollowUp?.number == 1)
    try story.tell(.close())
    #expect(story.file.nextFollowUp == nil)
  }

  @Test func `which permission of a kind stands on a day`() throws {
    var story = try Story(.saidYes)
    let today = story.today
    try story.tell(
      .permit(.disclosurePermit, from: today, until: today.adding(days: 5)),
      .permit(.disclosurePermit, from: today.adding(days: 3))
    )
    func number(_ kind: PermissionKind, _ days: Int) -> ItemNumber<Permission>? {
      story.file.permission(for: kind, on: today.adding(days: days))?.number
    }
    #expect(number(.disclosurePermit, -1) == nil)
    #expect(number(.disclosurePermit, 0) == 1)
    #expect(number(.disclosurePermit, 4) == 2)
    #expect(number(.disclosurePermit, 6) == 2)
    #expect(number(.sharedPlanConsent, 0) == nil)
  }

  @Test func `which plan is agreed and how far the case has come`() throws {
    #expect(try Story(.planDrafted).file.agreedPlan == nil)
    #expect(try Story(.planAgreed).file.agreedPlan?.version == 1)
    #expect(try Story(.planDrafted).file.standingConsent?.number == 1)
    var withdrawn = try Story(.planAgreed)
    try withdrawn.tell(.withdraw(1))
    #expect(withdrawn.file.standingConsent == nil)
  }

  @Test(arguments: [
    (Stage.notOpened, Phase.identification), (.screened, .identification),
    (.informed, .invitation), (.declined, .invitation), (.assessing, .sharedAssessment),
    (.assessed, .sharedAssessment), (.membersProposed, .teamAssembly),
    (.teamAccepted, .teamAssembly), (.meetingCalled, .teamMeeting),
    (.minutesClosed, .teamMeeting), (.responsibilitiesAgreed, .responsibilities),
    (.planDrafted, .sharedPlan), (.followUpScheduled, .followUp), (.closed, .closing),
    (.reopened, .followUp),
  ])
  func `its furthest phase`(stage: Stage, phase: Phase) throws {
    #expect(try Story(stage).file.phase == phase)
  }

  @Test func `nothing by a number that is no number`() throws {
    let file = try Story(.followUpHeld).file
    for number in [Int.min, -1, 0, 99, .max] {
      #expect(file.needs[ItemNumber(number)] == nil)
    }
  }
}
