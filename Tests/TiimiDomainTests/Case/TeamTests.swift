import Testing
import TiimiDomain

@Suite struct `The team` {
  @Test func `is proposed for a need and with a reason`() throws {
    var story = try Story(.assessed)
    #expect(
      story.refusal(of: .propose(.staff(Cast.nurse), for: 3))
        == Refusal(.noSuchItem, item: ItemReference(.need, 3), field: "need")
    )
    let reasonless = CaseCommand.team(
      .propose(.staff(Cast.nurse), capacity: .professional, need: 1, reason: "\t")
    )
    #expect(story.reason(against: reasonless) == .textMissing)
    try story.tell(.propose(.staff(Cast.nurse), for: 2))
    #expect(story.file.members[1]?.need == 2)
    #expect(story.file.members[1]?.stage == .proposed)
  }

  @Test func `takes in a member by the member's own acceptance, after the client's approval`()
    throws
  {
    var story = try Story(.membersProposed)
    #expect(story.reason(against: .accept(1)) == .memberNotApproved)
    try story.tell(.approve(1))
    #expect(story.file.members[1]?.isActive == false)
    try story.tell(.accept(1, from: story.today))
    #expect(story.file.members[1]?.stage == .accepted(from: story.today, until: nil))
    #expect(story.file.members[1]?.isActive == true)
  }

  @Test func `leaves out whom the client declines, until proposed again`() throws {
    var story = try Story(.membersProposed)
    try story.tell(.team(.declineForClient(1, words: "Not my own daughter.")))
    #expect(story.reason(against: .accept(1)) == .memberDeclinedByClient)
    #expect(story.reason(against: .approve(1)) == .memberAlreadyAnswered)
    try story.tell(.propose(.staff(Cast.socialWorker)))
    #expect(story.file.members[3]?.stage == .proposed)
  }

  @Test func `leaves out who declines with a reason`() throws {
    var story = try Story(.membersProposed)
    #expect(story.reason(against: .team(.decline(1, reason: ""))) == .textMissing)
    try story.tell(.approve(1), .team(.decline(1, reason: "No time.")))
    #expect(story.file.members[1]?.stage == .declined(reason: "No time."))
    #expect(story.reason(against: .accept(1)) == .memberAlreadyAnswered)
  }

  @Test func `has the client in it without a proposal, and others once`() throws {
    let story = try Story(.teamAccepted)
    #expect(story.reason(against: .propose(.client)) == .clientIsAlwaysMember)
    #expect(
      story.refusal(of: .propose(Cast.daughter, as: .familyCarer, for: 2))
        == Refusal(.memberAlreadyInTeam, item: ItemReference(.member, 2))
    )
  }

  @Test func `counts both ends of a membership's period`() throws {
    var story = try Story(.membersProposed)
    let from = story.today
    try story.tell(.approve(1))
    #expect(
      story.reason(against: .accept(1, from: from, until: from.adding(days: -1)))
        == .daysReversed
    )
    try story.tell(.accept(1, from: from, until: from.adding(days: 30)))
    let member = try #require(story.file.members[1])
    #expect(!member.isActive(on: from.adding(days: -1)))
    #expect(member.isActive(on: from))
    #expect(member.isActive(on: from.adding(days: 30)))
    #expect(!member.isActive(on: from.adding(days: 31)))
  }

  @Test func `gives nothing more to a member whose period is over`() throws {
    var story = try Story(.membersProposed)
    let last = story.today.adding(days: 30)
    try story.tell(.approve(1), .approve(2), .accept(1, until: last), .accept(2))
    let promise = CaseCommand.agree(
      "Apply for the benefit",
      holder: .member(1),
      due: last.adding(days: 30)
    )
    story.wait(days: 30)
    #expect(story.reason(against: promise) == nil)
    #expect(story.reason(against: .team(.nameConvener(1))) == nil)
    #expect(story.reason(against: .call(.room(onDay: 30))) == nil)
    #expect(story.reason(against: .call(.room(onDay: 31))) == .teamTooSmall)
    #expect(story.reason(against: .propose(.staff(Cast.socialWorker))) == .memberAlreadyInTeam)
    story.wait(days: 1)
    #expect(story.reason(against: promise) == .memberNotActive)
    #expect(story.reason(against: .team(.nameConvener(1))) == .memberNotActive)
    #expect(story.reason(against: .propose(.staff(Cast.socialWorker))) == nil)
  }

  @Test func `asks what happens to each open responsibility of a member who leaves`() throws {
    var story = try Story(.responsibilitiesAgreed)
    let refusal = try #require(story.refusal(of: .end(1, on: story.today)))
    #expect(refusal.reason == .responsibilityFateMissing)
    #expect(refusal.facts["numbers"] == "1")
    func reason(_ fates: ResponsibilityDisposal...) -> RefusalCode? {
      story.reason(
        against: .team(.end(1, day: story.today, reason: "Changes work", fates: fates))
      )
    }
    #expect(reason(.init(1, .keep)) == .leaverCannotKeep)
    #expect(reason(.init(1, .handOver(to: .member(1)))) == .leaverCannotKeep)
    #expect(reason(.init(1, .unassign), .init(1, .unassign)) == .fateToldTwice)
    #expect(reason(.init(1, .unassign), .init(2, .unassign)) == .fateOfOtherResponsibility)
    #expect(reason(.init(1, .cancel(reason: ""))) == .textMissing)
    try story.tell(.end(1, on: story.today, .init(1, .handOver(to: .member(2)))))
    #expect(story.file.responsibilities[1]?.holder == .member(2))
    #expect(story.file.responsibilities[1]?.stage == .agreed)
    #expect(story.file.members[1]?.stage == .ended(story.today, reason: "Changes work"))
  }

  @Test(arguments: [
    (ResponsibilityFate.unassign, ResponsibilityStage.agreed),
    (.cancel(reason: "No longer"), .cancelled(reason: "No longer", byClosing: false)),
  ])
  func `lets a leaver's responsibility rest or fall`(
    fate: ResponsibilityFate,
    stage: ResponsibilityStage
  ) throws {
    var story = try Story(.responsibilitiesAgreed)
    try story.tell(.end(1, on: story.today, .init(1, fate)))
    #expect(story.file.responsibilities[1]?.stage == stage)
  }

  @Test func `lets nobody leave before coming or after today`() throws {
    var story = try Story(.membersProposed)
    let from = story.today
    try story.tell(.approve(1), .accept(1, from: from))
    #expect(story.reason(against: .end(1, on: from.adding(days: -1))) == .daysReversed)
    #expect(story.reason(against: .end(1, on: from)) == nil)
    #expect(story.reason(against: .end(1, on: from.adding(days: 1))) == .dayInFuture)
    #expect(story.reason(against: .end(2, on: from)) == .memberNotActive)
  }

  @Test func `loses its convener when the convener leaves`() throws {
    var story = try Story(.teamAccepted)
    try story.tell(.team(.nameConvener(1)))
    #expect(story.file.convener == 1)
    try story.tell(.end(1, on: story.today))
    #expect(story.file.convener == nil)
  }
}
