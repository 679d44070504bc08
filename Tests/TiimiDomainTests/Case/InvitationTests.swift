import Testing
import TiimiDomain

@Suite struct `The invitation` {
  @Test func `comes after a team is proposed`() throws {
    #expect(try Story(.screened).reason(against: .inform) == .teamNotProposed)
    #expect(try Story(.notIndicated).reason(against: .inform) == .teamNotProposed)
    #expect(try Story(.proposed).reason(against: .inform) == nil)
  }

  @Test(arguments: ["what", "who", "why", "alternatives"])
  func `tells the client everything the law names`(left: String) throws {
    let story = try Story(.proposed)
    func text(_ field: String) -> String { field == left ? " " : field }
    let command = CaseCommand.invitation(
      .inform(
        Information(
          what: text("what"),
          who: text("who"),
          why: text("why"),
          alternatives: text("alternatives")
        )
      )
    )
    #expect(story.refusal(of: command) == Refusal(.textMissing, field: left))
  }

  @Test(arguments: [InvitationAnswer.yes, .no, .later(until: Day.beginning.adding(days: 1))])
  func `is answered only by somebody who has been told`(answer: InvitationAnswer) throws {
    #expect(try Story(.proposed).reason(against: .answer(answer)) == .clientNotInformed)
    var story = try Story(.informed)
    try story.tell(.answer(answer))
    #expect(story.file.answer?.answer == answer)
    #expect(story.file.answer?.voice == .client)
  }

  @Test func `puts a later answer on a day after today`() throws {
    let story = try Story(.informed)
    let today = story.today
    #expect(story.reason(against: .answer(.later(until: today))) == .laterDayPast)
    #expect(story.reason(against: .answer(.later(until: today.adding(days: 1)))) == nil)
  }

  @Test(arguments: AuthorityGround.allCases)
  func `may be answered by a representative, on a ground`(ground: AuthorityGround) throws {
    var story = try Story(.informed)
    let nameless = Voice.representative(ground: ground, name: "")
    #expect(story.reason(against: .answer(.yes, by: nameless)) == .textMissing)
    let voice = Voice.representative(ground: ground, name: "R. Epresentative")
    try story.tell(.answer(.yes, by: voice))
    #expect(story.file.answer?.voice == voice)
  }

  @Test(arguments: PermissionKind.allCases)
  func `keeps three kinds of permission apart`(kind: PermissionKind) throws {
    var story = try Story(.saidYes)
    try story.tell(.permit(kind, from: story.today))
    #expect(story.file.permissions[1]?.terms.kind == kind)
    for other in PermissionKind.allCases where other != kind {
      #expect(!story.file.permissions.contains { $0.terms.kind == other })
    }
  }

  @Test func `asks purpose, recipients, items and a possible period of a permission`() throws {
    let story = try Story(.saidYes)
    let today = story.today
    func refusal(
      purpose: String = "The plan",
      recipients: [String] = ["The team"],
      items: [String] = ["The plan"],
      until: Day? = nil
    ) -> Refusal? {
      let terms = PermissionTerms(
        kind: .disclosurePermit,
        purpose: purpose,
        recipients: recipients,
        items: items,
        from: today,
        until: until
      )
      return story.refusal(of: .invitation(.permit(terms, by: .client)))
    }
    #expect(refusal(purpose: "") == Refusal(.textMissing, field: "purpose"))
    #expect(refusal(recipients: []) == Refusal(.textMissing, field: "recipients"))
    #expect(refusal(items: ["The plan", " "]) == Refusal(.textMissing, field: "items"))
    #expect(refusal(until: today.adding(days: -1)) == Refusal(.daysReversed, field: "until"))
    #expect(refusal(until: today) == nil)
  }

  @Test func `lets a permission hold on both ends of its period`() throws {
    var story = try Story(.saidYes)
    let from = story.today
    let until = from.adding(days: 10)
    try story.tell(.permit(.disclosurePermit, from: from, until: until))
    let permission = try #require(story.file.permissions[1])
    #expect(!permission.isValid(on: from.adding(days: -1)))
    #expect(permission.isValid(on: from))
    #expect(permission.isValid(on: until))
    #expect(!permission.isValid(on: until.adding(days: 1)))
  }

  @Test func `ends a permission on the day of the withdrawal and not before it`() throws {
    var story = try Story(.saidYes)
    let given = story.today
    try story.tell(.permit(.disclosurePermit, from: given))
    story.wait(days: 5)
    try story.tell(.withdraw(1))
    let permission = try #require(story.file.permissions[1])
    #expect(permission.isValid(on: given.adding(days: 4)))
    #expect(!permission.isValid(on: given.adding(days: 5)))
    #expect(story.reason(against: .withdraw(1)) == .permissionAlreadyWithdrawn)
  }

  @Test func `does not withdraw a permission before it was given`() throws {
    var story = try Story(.saidYes)
    try story.tell(.permit(.disclosurePermit, from: story.today))
    let given = try #require(story.file.permissions[1]).given
    #expect(story.reason(against: .withdraw(1), happened: given) == nil)
    let before = given.adding(milliseconds: -1)
    #expect(story.reason(against: .withdraw(1), happened: before) == .daysReversed)
  }

  @Test(arguments: [
    CaseCommand.propose(.staff(Cast.nurse)), .call(.room()), .setGoal("To walk"),
    .write(.goals), .agreePlan, .raise("Food"), .approve(1), .handOver(1, to: .client),
    .followUp(.schedule(Day.beginning.adding(days: 60))),
  ])
  func `stops the team after a no`(command: CaseCommand) throws {
    #expect(try Story(.declined).reason(against: command) == .clientDeclined)
    #expect(try Story(.saidNoAfterwards).reason(against: command) == .clientDeclined)
    #expect(try Story(.later).reason(against: command) == .clientHasNotSaidYes)
  }

  @Test(arguments: [
    CaseCommand.assessment(.recordContact(day: .beginning, from: .client, grounds: [])),
    .assessment(.recordInitiation(day: .beginning, reason: "An application")),
    .team(.recordNoOwnWorker(ground: "Manifestly unnecessary")),
    .permit(.dataProtectionConsent, from: .beginning),
    .answer(.yes), .close(.clientWish), .screen(.notIndicated), .requestTransfer(),
  ])
  func `leaves the statutory duties and the way out open after a no`(command: CaseCommand) throws {
    #expect(try Story(.declined).reason(against: command) == nil)
  }

  @Test func `starts an assessment after a no only on a contact or an initiation`() throws {
    var story = try Story(.declined)
    let start = CaseCommand.assessment(.start(day: story.today))
    #expect(story.reason(against: start) == .assessmentHasNoGround)
    try story.tell(.assessment(.recordInitiation(day: story.today, reason: "An application")))
    #expect(story.reason(against: start) == nil)
  }

  @Test func `lets what was promised before a no be recorded as done or cancelled`() throws {
    var story = try Story(.saidNoAfterwards)
    try story.tell(.done(1, on: story.today), .cancel(2))
    #expect(story.file.openResponsibilities.isEmpty)
    #expect(
      story.reason(against: .agree("More", holder: .client, due: story.today))
        == .clientDeclined
    )
  }

  @Test func `lets a meeting held before a no get its minutes, so that the case can be closed`()
    throws
  {
    var story = try Story(.meetingHeld)
    try story.tell(.answer(.no))
    #expect(story.reason(against: .close(.clientWish)) == .minutesStillOpen)
    try story.tell(.settle(1), .closeMinutes(), .reopenMinutes(), .closeMinutes())
    try story.tell(.close(.clientWish))
    #expect(story.file.isClosed)
  }

  @Test func `lets a meeting from before a no be recorded as held, but none from after it`()
    throws
  {
    var story = try Story(.meetingCalled)
    try story.tell(.answer(.no))
    #expect(story.reason(against: .hold()) == nil)

    var other = try Story(.teamAccepted)
    try other.tell(.call(.room()), .answer(.no))
    other.wait(days: 8)
    #expect(other.reason(against: .hold()) == .clientDeclined)
    #expect(other.reason(against: .meeting(.cancel(1, reason: "The client said no"))) == nil)
  }

  @Test func `lets members leave after a no`() throws {
    var story = try Story(.saidNoAfterwards)
    try story.tell(.end(1, on: story.today, ResponsibilityDisposal(1, .unassign)))
    #expect(story.file.members[1]?.isActive == false)
    #expect(story.reason(against: .approve(1)) == .clientDeclined)
  }
}
