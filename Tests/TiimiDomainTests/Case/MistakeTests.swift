import Testing
import TiimiDomain

@Suite struct `A mistake` {
  /// The latest entry's number, for marking what was just told.
  private func latest(_ story: Story) -> Int { story.file.version }

  @Test func `stays in the history and leaves the state`() throws {
    var story = try Story(.assessed)
    try story.tell(.need(.housing, "The stairs"))
    let number = latest(story)
    try story.tell(.mark(number))
    #expect(story.file.needs[3] == nil)
    #expect(story.history.entries.count == number + 1)
    #expect(
      story.history.entries.last?.entry
        == .markedInError(entry: number, reason: "Written in the wrong case.")
    )
    #expect(story.file.version == number + 1)
  }

  @Test func `leaves its number unused`() throws {
    var story = try Story(.assessed)
    try story.tell(.need(.housing, "The stairs"))
    try story.tell(.mark(latest(story)))
    try story.tell(.need(.housing, "The lift"))
    #expect(story.file.needs.map(\.number) == [1, 2, 4])
  }

  @Test func `needs a reason, an entry, and to be marked once`() throws {
    var story = try Story(.screened)
    #expect(story.reason(against: .markInError(entry: 2, reason: " ")) == .textMissing)
    for number in [-1, 0, 3, .max] {
      #expect(story.reason(against: .mark(number)) == .noSuchEntry)
    }
    try story.tell(.mark(2))
    #expect(story.reason(against: .mark(2)) == .entryAlreadyMarked)
    #expect(story.reason(against: .mark(3)) == .entryCannotBeMarked)
  }

  @Test func `is not looked for by the file alone`() throws {
    let story = try Story(.screened)
    let setting = Setting(actor: Cast.nurse, occurred: story.now, recorded: story.now)
    #expect(throws: Refusal(.noSuchEntry, field: "entry")) {
      try story.file.decide(.mark(2), in: setting)
    }
  }

  @Test func `cannot be an opening, a closing, a reopening or an accepted transfer`() throws {
    var story = try Story(.transferPending)
    try story.tell(.closing(.acceptTransfer))
    let accepted = latest(story)
    try story.tell(.close())
    let closed = latest(story)
    try story.tell(.reopen)
    for number in [1, accepted, closed, latest(story)] {
      #expect(story.reason(against: .mark(number)) == .entryCannotBeMarked)
    }
  }

  @Test func `is refused with the entries that build on it`() throws {
    let story = try Story(.proposed)
    let refusal = try #require(story.refusal(of: .mark(2)))
    #expect(refusal.reason == .entryIsBuiltOn)
    #expect(refusal.facts["numbers"] == "3")
    #expect(story.history.entries(buildingOn: 2) == [3])
    #expect(story.history.entries(buildingOn: 3) == [])
  }

  @Test func `can be taken back step by step`() throws {
    var story = try Story(.informed)
    let informed = story.file.information
    try story.tell(.mark(4), .mark(3), .mark(2))
    #expect(informed != nil)
    #expect(story.file.information == nil)
    #expect(story.file.identification == nil)
    #expect(story.file.screenings.isEmpty)
  }

  /// Told at a stage: some entries, of which the first is then marked.
  struct Slip: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let stage: Stage
    let commands: [CaseCommand]

    init(_ description: String, _ stage: Stage, _ commands: CaseCommand...) {
      testDescription = description
      self.stage = stage
      self.commands = commands
    }
  }

  static let slips: [Slip] = [
    Slip("a no after a yes", .assessed, .answer(.no)),
    Slip("a withdrawn consent", .planDrafted, .withdraw(1)),
    Slip("an approval", .membersProposed, .approve(1)),
    Slip("a convener", .teamAccepted, .team(.nameConvener(1))),
    Slip("a membership's end", .teamAccepted, .end(1, on: .beginning)),
    Slip(
      "an end with a fate",
      .responsibilitiesAgreed,
      .end(1, on: .beginning, .init(1, .handOver(to: .client)))
    ),
    Slip("a meeting", .teamAccepted, .call(.room())),
    Slip("a move", .meetingCalled, .meeting(.move(1, to: .room(onDay: 8), reason: "Ill"))),
    Slip("a cancelled meeting", .meetingCalled, .meeting(.cancel(1, reason: "Ill"))),
    Slip("an attendance", .meetingCalled, .hold()),
    Slip("an outcome", .meetingHeld, .settle(1)),
    Slip("a closed version of minutes", .minutesClosed, .reopenMinutes()),
    Slip("an accepted responsibility", .responsibilitiesAgreed, .agreement(.accept(1))),
    Slip("a handover", .responsibilitiesAgreed, .handOver(1, to: .client)),
    Slip("a promise kept", .responsibilitiesAgreed, .done(1, on: .beginning)),
    Slip("a rating", .followUpScheduled, .rate(1, .client, 2, followUp: 1)),
    Slip("an agreed plan", .planDrafted, .agreePlan),
    Slip("a revision", .planAgreed, .revisePlan),
    Slip("a transfer", .opened, .requestTransfer()),
    Slip("a rejected transfer", .transferPending, .closing(.rejectTransfer(reason: "No"))),
    Slip("a held follow-up", .followUpScheduled, .holdFollowUp(on: .beginning)),
  ]

  @Test(arguments: slips)
  func `once marked is as if it had never been written`(slip: Slip) throws {
    var story = try Story(slip.stage)
    let before = Standing(story.file)
    let first = story.file.version + 1
    for command in slip.commands { try story.tell(command) }
    #expect(Standing(story.file) != before)
    try story.tell(.mark(first))
    #expect(Standing(story.file) == before)
  }

  @Test func `in a version of minutes leaves the version's number unused`() throws {
    var story = try Story(.minutesClosed)
    try story.tell(.reopenMinutes(), .closeMinutes())
    try story.tell(.mark(latest(story)))
    #expect(story.file.meetings[1]?.minutesAreOpen == true)
    try story.tell(.closeMinutes())
    #expect(story.file.meetings[1]?.minutes.map(\.version) == [1, 3])
  }

  @Test func `in a version of the plan leaves the version's number unused`() throws {
    var story = try Story(.planAgreed)
    try story.tell(.mark(latest(story)))
    #expect(story.file.plan.isDraft)
    try story.tell(.agreePlan)
    #expect(story.file.plan.agreements.map(\.version) == [2])
  }

  @Test func `in a held follow-up leaves the next one, which can be marked too`() throws {
    var story = try Story(.followUpScheduled)
    story.wait(days: 30)
    let next = story.today.adding(days: 30)
    try story.tell(.holdFollowUp(on: story.today, next: .followUp(next)))
    let held = latest(story) - 1
    try story.tell(.mark(held))
    #expect(story.file.followUps[1]?.isOpen == true)
    #expect(story.file.followUps[2]?.isOpen == true)
    try story.tell(.mark(held + 1))
    #expect(story.file.followUps.map(\.number) == [1])
  }

  @Test func `in a rating does not stand on a later rating of the same goal`() throws {
    var story = try Story(.responsibilitiesAgreed)
    try story.tell(.rate(1, .client, -2))
    let first = latest(story)
    try story.tell(.rate(1, .worker, -1), .mark(first))
    #expect(story.file.ratings.map(\.viewpoint) == [.worker])
    try story.tell(.rate(1, .client, -1))
    #expect(story.file.ratings.map(\.rating) == [-1, -1])
  }

  @Test func `in a contact day can be put right after the assessment has started`() throws {
    var story = try Story(.saidYes)
    try story.tell(
      .assessment(.recordContact(day: story.today, from: .client, grounds: [.age]))
    )
    let contact = latest(story)
    try story.tell(.assessment(.start(day: story.today)), .mark(contact))
    let right = story.today.adding(days: -4)
    try story.tell(.assessment(.recordContact(day: right, from: .client, grounds: [.age])))
    #expect(story.file.assessment.contact?.day == right)
    #expect(story.file.assessment.started == story.today)
  }
}
