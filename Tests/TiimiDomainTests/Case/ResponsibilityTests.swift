import Testing
import TiimiDomain

@Suite struct `A responsibility` {
  @Test func `has one accountable person, a due day and a basis`() throws {
    var story = try Story(.minutesClosed)
    try story.tell(.setGoal("To walk"))
    let bases: [ResponsibilityBasis] = [.topic(1), .goal(1), .need(2)]
    for basis in bases {
      try story.tell(
        .agreement(.agree(what: "Walk", holder: .member(2), due: story.today, basis: basis))
      )
      // The same promise again is a repetition, whatever it rests on; end it first.
      try story.tell(.cancel(story.file.responsibilities.next.before))
    }
    #expect(story.file.responsibilities.map(\.basis) == bases)
    #expect(story.file.responsibilities[1]?.holder == .member(2))
  }

  @Test(arguments: [ResponsibilityBasis.topic(9), .goal(9), .need(9)])
  func `rests on something that exists`(basis: ResponsibilityBasis) throws {
    let story = try Story(.minutesClosed)
    let command = CaseCommand.agreement(
      .agree(what: "Walk", holder: .client, due: story.today, basis: basis)
    )
    #expect(story.reason(against: command) == .noSuchItem)
  }

  @Test func `falls on the client or on a member who has accepted`() throws {
    var story = try Story(.membersProposed)
    try story.tell(.approve(1))
    let today = story.today
    #expect(story.reason(against: .agree("Walk", holder: .client, due: today)) == nil)
    #expect(
      story.reason(against: .agree("Walk", holder: .member(1), due: today)) == .memberNotActive
    )
    #expect(story.reason(against: .agree("Walk", holder: .member(9), due: today)) == .noSuchItem)
  }

  @Test func `may be due today but not yesterday`() throws {
    let story = try Story(.responsibilitiesAgreed)
    let today = story.today
    let yesterday = today.adding(days: -1)
    #expect(story.reason(against: .agree("Walk", holder: .client, due: today)) == nil)
    #expect(story.reason(against: .agree("Walk", holder: .client, due: yesterday)) == .dueDayPast)
    func move(_ due: Day) -> CaseCommand {
      .agreement(.reschedule(1, due: due, reason: "Illness"))
    }
    #expect(story.reason(against: move(today)) == nil)
    #expect(story.reason(against: move(yesterday)) == .dueDayPast)
  }

  @Test func `is late the day after its due day, while it is open`() throws {
    var story = try Story(.responsibilitiesAgreed)
    let due = try #require(story.file.responsibilities[1]).due
    #expect(story.file.responsibilities[1]?.isOverdue(on: due) == false)
    #expect(story.file.responsibilities[1]?.isOverdue(on: due.adding(days: 1)) == true)
    try story.tell(.done(1, on: story.today))
    #expect(story.file.responsibilities[1]?.isOverdue(on: due.adding(days: 1)) == false)
  }

  @Test func `is accepted once by the one who has it`() throws {
    var story = try Story(.responsibilitiesAgreed)
    try story.tell(.agreement(.accept(1)))
    #expect(story.file.responsibilities[1]?.stage == .accepted)
    #expect(story.reason(against: .agreement(.accept(1))) == .responsibilityAlreadyAnswered)
    #expect(
      story.reason(against: .agreement(.decline(1, reason: "No")))
        == .responsibilityAlreadyAnswered
    )
  }

  @Test func `stays open when declined, and can be asked again or handed to another`() throws {
    var story = try Story(.responsibilitiesAgreed)
    #expect(story.reason(against: .agreement(.decline(1, reason: ""))) == .textMissing)
    try story.tell(.agreement(.decline(1, reason: "Not my field")))
    #expect(story.file.responsibilities[1]?.isOpen == true)
    #expect(story.reason(against: .agreement(.accept(1))) == .responsibilityAlreadyAnswered)
    var another = story
    try another.tell(.handOver(1, to: .member(2)))
    #expect(another.file.responsibilities[1]?.stage == .agreed)
    try story.tell(.handOver(1, to: .member(1)), .agreement(.accept(1)))
    #expect(story.file.responsibilities[1]?.stage == .accepted)
  }

  @Test func `is handed over to somebody else, who has to accept it`() throws {
    var story = try Story(.responsibilitiesAgreed)
    #expect(story.reason(against: .handOver(1, to: .member(1))) == .handOverToHolder)
    try story.tell(.agreement(.accept(1)), .handOver(1, to: .client))
    #expect(story.file.responsibilities[1]?.holder == .client)
    #expect(story.file.responsibilities[1]?.stage == .agreed)
  }

  @Test func `is answered by nobody while nobody has it`() throws {
    var story = try Story(.responsibilitiesAgreed)
    try story.tell(.end(1, on: story.today, .init(1, .unassign)))
    #expect(story.reason(against: .agreement(.accept(1))) == .responsibilityHasNoHolder)
    #expect(
      story.reason(against: .agreement(.decline(1, reason: "No"))) == .responsibilityHasNoHolder
    )
    try story.tell(.handOver(1, to: .member(2)), .agreement(.accept(1)))
    #expect(story.file.responsibilities[1]?.holder == .member(2))
  }

  @Test func `is done with an outcome, on a day of the case's life`() throws {
    var story = try Story(.responsibilitiesAgreed)
    let opened = HelsinkiTime.day(of: try #require(story.file.opening).occurred)
    #expect(story.reason(against: .done(1, on: opened.adding(days: -1))) == .occurredBeforeCase)
    #expect(story.reason(against: .done(1, on: opened)) == nil)
    #expect(story.reason(against: .done(1, on: story.today.adding(days: 1))) == .dayInFuture)
    try story.tell(.done(1, on: story.today))
    #expect(
      story.file.responsibilities[1]?.stage == .done(story.today, outcome: "Done together.")
    )
    for late in [CaseCommand.done(1, on: story.today), .cancel(1), .handOver(1, to: .client)] {
      #expect(story.reason(against: late) == .responsibilityNotOpen)
    }
  }

  @Test func `is cancelled with a reason`() throws {
    var story = try Story(.responsibilitiesAgreed)
    #expect(story.reason(against: .agreement(.cancel(1, reason: " "))) == .textMissing)
    try story.tell(.cancel(1))
    #expect(
      story.file.responsibilities[1]?.stage
        == .cancelled(reason: "Not needed any more.", byClosing: false)
    )
  }
}

extension ItemNumber {
  fileprivate var before: ItemNumber { ItemNumber(value - 1) }
}
