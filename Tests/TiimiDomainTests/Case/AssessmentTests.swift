import Testing
import TiimiDomain

@Suite struct `The shared assessment` {
  @Test func `keeps the contact day and the initiation day apart`() throws {
    var story = try Story(.opened)
    let contact = story.today.adding(days: -9)
    let initiation = story.today.adding(days: -2)
    try story.tell(
      .assessment(.recordContact(day: contact, from: .closePerson, grounds: [.age])),
      .assessment(.recordInitiation(day: initiation, reason: "The daughter applied."))
    )
    #expect(story.file.assessment.contact?.day == contact)
    #expect(story.file.assessment.contact?.from == .closePerson)
    #expect(story.file.assessment.contact?.grounds == [.age])
    #expect(story.file.assessment.initiation?.day == initiation)
    #expect(story.file.hasUnfinishedAssessment)
  }

  @Test func `starts on the contact day at the earliest and today at the latest`() throws {
    var story = try Story(.opened)
    let contact = story.today.adding(days: -5)
    try story.tell(.assessment(.recordContact(day: contact, from: .client, grounds: [])))
    func reason(_ day: Day) -> RefusalCode? {
      story.reason(against: .assessment(.start(day: day)))
    }
    #expect(reason(contact.adding(days: -1)) == .assessmentBeforeContact)
    #expect(reason(contact) == nil)
    #expect(reason(story.today) == nil)
    #expect(reason(story.today.adding(days: 1)) == .dayInFuture)
  }

  @Test func `takes a contact recorded after the start only from before it`() throws {
    var story = try Story(.saidYes)
    let start = story.today
    try story.tell(.assessment(.start(day: start)))
    story.wait(days: 3)
    func reason(_ day: Day) -> RefusalCode? {
      story.reason(
        against: .assessment(.recordContact(day: day, from: .client, grounds: []))
      )
    }
    #expect(reason(start) == nil)
    #expect(reason(start.adding(days: 1)) == .assessmentBeforeContact)
    #expect(
      story.reason(
        against: .assessment(
          .recordInitiation(day: start.adding(days: 1), reason: "An application")
        )
      ) == .assessmentBeforeContact
    )
  }

  @Test func `hears the client first`() throws {
    var story = try Story(.assessing)
    let daughters = CaseCommand.view(of: Cast.daughter, "She does not eat.")
    #expect(story.reason(against: daughters) == .clientViewComesFirst)
    try story.tell(.view(of: .client, "I eat well."), daughters)
    #expect(story.file.views.map(\.words) == ["I eat well.", "She does not eat."])
  }

  @Test func `hears the others when an obstacle to the client's view is recorded`() throws {
    var story = try Story(.assessing)
    try story.tell(
      .assessment(.recordObstacle(reason: "Unconscious in hospital.")),
      .view(of: Cast.daughter, "She wants to go home.")
    )
    #expect(story.file.assessment.obstacle == "Unconscious in hospital.")
  }

  @Test func `records no obstacle over the client's own words`() throws {
    let story = try Story(.assessed)
    let obstacle = CaseCommand.assessment(.recordObstacle(reason: "Cannot speak."))
    #expect(story.reason(against: obstacle) == .clientViewStands)
  }

  @Test(arguments: NeedArea.allCases)
  func `records needs of every area of the Act`(area: NeedArea) throws {
    var story = try Story(.assessing)
    try story.tell(
      .assessment(
        .recordNeed(area: area, nature: .recurring, words: "A need", importance: 10)
      )
    )
    let need = try #require(story.file.needs[1])
    #expect(need.area == area)
    #expect(need.nature == .recurring)
    #expect(need.importance == 10)
  }

  @Test(arguments: [(-1, false), (0, true), (10, true), (11, false)])
  func `measures importance from 0 to 10`(importance: Int, isTaken: Bool) throws {
    let story = try Story(.assessing)
    let reason = story.reason(against: .need(.housing, "The stairs", importance: importance))
    #expect(reason == (isTaken ? nil : .numberOutOfRange))
  }

  @Test(arguments: [(0, false), (1, true), (3, true), (4, false)])
  func `places people on the map at a distance of 1 to 3`(distance: Int, isTaken: Bool) throws {
    let story = try Story(.assessing)
    let place = NetworkPlace(
      who: Cast.daughter,
      relation: "daughter",
      closeness: distance,
      support: "Shops on Fridays",
      isWanted: true
    )
    let reason = story.reason(against: .assessment(.placeOnMap(place)))
    #expect(reason == (isTaken ? nil : .numberOutOfRange))
  }

  @Test func `records who agrees and who disagrees about what`() throws {
    var story = try Story(.assessed)
    let disagreement = Disagreement(participant: Cast.daughter, about: "Moving")
    try story.tell(
      .assessment(
        .recordUnderstanding(
          words: "Help comes home twice a day.",
          agreeing: [.client, .staff(Cast.nurse)],
          disagreeing: [disagreement]
        )
      )
    )
    let understanding = try #require(story.file.understandings.last)
    #expect(understanding.agreeing == [.client, .staff(Cast.nurse)])
    #expect(understanding.disagreeing == [disagreement])
  }

  @Test func `names nobody twice among those who agree`() throws {
    let story = try Story(.assessed)
    let command = CaseCommand.assessment(
      .recordUnderstanding(words: "Help comes.", agreeing: [.client, .client], disagreeing: [])
    )
    #expect(story.reason(against: command) == .participantTwice)
  }

  @Test func `asks the name of somebody from outside`() throws {
    var story = try Story(.assessing)
    try story.tell(.view(of: .client, "I eat well."))
    let nameless = Participant.outside(name: " ", organisation: "Kela")
    #expect(
      story.refusal(of: .view(of: nameless, "No.")) == Refusal(.textMissing, field: "who")
    )
    #expect(story.reason(against: .view(of: .closePerson(0), "No.")) == .noSuchClosePerson)
  }

  @Test func `is complete only with the items of section 37`() throws {
    var story = try Story(.assessing)
    let items: [(AssessmentItem, CaseCommand)] = [
      (.need, .need(.dailyLife, "Mornings are heavy.")),
      (.clientView, .view(of: .client, "I manage.")),
      (.ownWorkerNeed, .ownWorkerNeed),
    ]
    var missing = items.map(\.0)
    for (item, command) in items {
      let refusal = try #require(story.refusal(of: .complete(assessmentOn: story.today)))
      #expect(refusal.reason == .assessmentIncomplete)
      #expect(refusal.facts["items"] == missing.map(\.rawValue).joined(separator: ", "))
      missing.removeAll { $0 == item }
      try story.tell(command)
    }
    #expect(story.reason(against: .complete(assessmentOn: story.today)) == nil)
  }

  @Test func `is complete without a need when none was found`() throws {
    var story = try Story(.assessing)
    try story.tell(.view(of: .client, "I manage."), .ownWorkerNeed)
    let conclusion = AssessmentConclusion(
      summary: "All is well.",
      preconditions: "They are not met.",
      needFound: false
    )
    try story.tell(.assessment(.complete(day: story.today, conclusion)))
    #expect(story.file.assessment.completed == story.today)
    #expect(!story.file.hasUnfinishedAssessment)
  }

  @Test func `ends on the day of its start at the earliest`() throws {
    var story = try Story(.assessing)
    try story.tell(.need(.dailyLife, "Mornings"), .view(of: .client, "Fine."), .ownWorkerNeed)
    let started = story.today
    #expect(
      story.reason(against: .complete(assessmentOn: started.adding(days: -1)))
        == .daysReversed
    )
    #expect(story.reason(against: .complete(assessmentOn: started)) == nil)
    #expect(
      story.reason(against: .complete(assessmentOn: started.adding(days: 1))) == .dayInFuture
    )
  }

  @Test func `begins anew in a new episode and asks the client again`() throws {
    var story = try Story(.reopened)
    #expect(story.file.assessment.contact == nil)
    #expect(story.file.assessment.completed == nil)
    #expect(!story.file.hasUnfinishedAssessment)
    try story.tell(.assessment(.start(day: story.today)))
    #expect(!story.file.clientHasSpoken)
    #expect(
      story.reason(against: .view(of: Cast.daughter, "She is tired.")) == .clientViewComesFirst
    )
    try story.tell(.ownWorkerNeed)
    #expect(
      story.refusal(of: .complete(assessmentOn: story.today))?.facts["items"] == "clientView"
    )
    try story.tell(.view(of: .client, "I want to stay at home."))
    #expect(story.reason(against: .complete(assessmentOn: story.today)) == nil)
    #expect(story.file.views.count == 2)
  }
}
