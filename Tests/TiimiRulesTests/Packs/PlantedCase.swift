import TiimiDomain
import TiimiRules

/// A case with at most one gap in it, and all else in order.
struct PlantedCase {
  private(set) var story: TeamCase
  /// The number of the thing with the gap; nil where the case as a whole has it.
  private(set) var item: Int?
  let gap: PlantedGap?
  private let stage: TeamStage
  private let needs: Int
  private var draw: SeededRandomness

  /// Tells the case of that number in the population.
  init(number: Int) throws(Refusal) {
    draw = SeededRandomness(seed: UInt64(number))
    gap = PlantedGap(rawValue: number % 50)
    needs = Int.random(in: 1...3, using: &draw)
    story = TeamCase(seed: UInt64(number))
    stage = gap == nil ? TeamStage.allCases[number % TeamStage.allCases.count] : .complete
    try tellBeginning()
    guard gap != .clientNotInformed, stage > .declined else { return }
    try tellAssessment()
    guard stage > .assessing else { return }
    try tellTeam()
    try tellMeeting()
    try tellAgreements()
    try tellPlan()
    try tellEnd()
  }

  private mutating func tellBeginning() throws(Refusal) {
    try story.open()
    try story.tell(.identification(.decide(.proposeTeam, reason: "Many services at once.")))
    guard stage > .decidedToday else { return }
    story.wait(days: 3)
    guard gap != .clientNotInformed else { return }
    let information = Information(
      what: "A team",
      who: "You choose",
      why: "Help",
      alternatives: "None"
    )
    try story.tell(.invitation(.inform(information)))
    guard stage > .informed else { return }
    try story.tell(
      .invitation(.answer(stage == .declined ? .no : .yes, by: .client, words: nil))
    )
  }

  private mutating func tellAssessment() throws(Refusal) {
    try story.tell(
      .assessment(.recordContact(day: story.today, from: .client, grounds: [])),
      .assessment(.start(day: story.today)),
      .assessment(.recordView(of: .client, words: "I want to stay at home."))
    )
    for need in 1...needs + (gap == .areaNotCovered ? 1 : 0) {
      let area = NeedArea.allCases[need - 1]
      try story.tell(
        .assessment(.recordNeed(area: area, nature: .longTerm, words: "Need", importance: nil))
      )
    }
    guard stage > .assessing else { return }
    let conclusion = AssessmentConclusion(
      summary: "Help is needed.",
      preconditions: "The preconditions are met.",
      needFound: true
    )
    try story.tell(
      .assessment(.evaluateOwnWorkerNeed(isNeeded: true, words: "One number to call.")),
      .assessment(.complete(day: story.today, conclusion))
    )
    guard gap != .noOwnWorker else { return }
    let naming = OwnWorkerNaming(
      staff: story.people.socialWorker,
      coWorker: nil,
      specialSupport: false,
      healthGround: nil
    )
    try story.tell(
      Bool.random(using: &draw)
        ? .team(.nameOwnWorker(naming)) : .team(.recordNoOwnWorker(ground: "The client's wish."))
    )
  }

  /// Members 1–3 are there for the first three needs, members 4 and 5 for the first.
  private mutating func tellTeam() throws(Refusal) {
    let people: [(Participant, Capacity)] = [
      (.staff(story.people.socialWorker), .professional),
      (.staff(story.people.nurse), .professional),
      (.outside(name: "B. Officer", organisation: "Kela"), .otherSector),
      (.closePerson(1), .closePerson),
      (.staff(story.people.therapist), .professional),
    ]
    for (place, person) in people.enumerated() {
      let need = ItemNumber<Need>(place < needs ? place + 1 : 1)
      let number = ItemNumber<Member>(place + 1)
      try story.tell(
        .team(.propose(person.0, capacity: person.1, need: need, reason: "Knows the client")),
        .team(.approve(number)),
        .team(.accept(number, from: story.today, until: nil))
      )
    }
    if gap == .convenerMissing { return try permit() }
    try story.tell(.team(.nameConvener(1)))
    try permit()
  }

  private mutating func permit() throws(Refusal) {
    if gap == .permissionMissing { item = 3 }
    try story.tell(.invitation(.permit(terms(.sharedPlanConsent, ["Sote-keskus"]), by: .client)))
    guard gap != .permissionMissing else { return }
    try story.tell(
      .invitation(.permit(terms(.disclosurePermit, ["kela, Tampere"]), by: .client))
    )
    guard gap == .permissionWithdrawn else { return }
    item = 3
    try story.tell(.invitation(.withdrawPermission(2, reason: nil)))
  }

  private func terms(_ kind: PermissionKind, _ recipients: [String]) -> PermissionTerms {
    PermissionTerms(
      kind: kind,
      purpose: "The shared plan",
      recipients: recipients,
      items: ["The plan"],
      from: story.today,
      until: nil
    )
  }
}

extension PlantedCase {
  private mutating func tellMeeting() throws(Refusal) {
    let day = story.today.adding(days: 1)
    let venue = Venue(
      starts: WallTime(day: day, minute: 540),
      ends: WallTime(day: day, minute: 600),
      place: "Room 2",
      mode: .inPerson,
      link: nil
    )
    try story.tell(
      .meeting(.call(venue)),
      .meeting(.raise(1, title: "Home", by: .client)),
      .meeting(.raise(1, title: "Money", by: .staff(story.people.nurse)))
    )
    story.wait(days: 2)
    let there = [Participant.client, .staff(story.people.socialWorker)]
    try story.tell(
      .meeting(
        .hold(1, attendance: there.map { Attendance($0, .inPerson) }, workersOnlyReason: nil)
      ),
      .meeting(.settle(1, .decided("A benefit is applied for."))),
      .meeting(.settle(2, Bool.random(using: &draw) ? .decided("Pay") : .dropped("No time"))),
      .meeting(.closeMinutes(1, text: "We met and agreed."))
    )
  }

  private mutating func tellAgreements() throws(Refusal) {
    for topic in story.file.topics where isDecided(topic) {
      if gap == .decisionWithoutAction, item == nil {
        item = topic.number.value
      } else {
        try agree("Topic", .topic(topic.number))
      }
    }
    for need in story.file.needs {
      if gap == .needWithoutGoal, item == nil {
        item = need.number.value
      } else {
        try setGoal(for: need.number)
      }
    }
    if gap == .areaNotCovered { item = needs + 1 }
    try plantInHolder()
  }

  private func isDecided(_ topic: Topic) -> Bool {
    if case .decided = topic.outcome { true } else { false }
  }

  private mutating func setGoal(for need: ItemNumber<Need>) throws(Refusal) {
    try story.tell(.agreement(.setGoal(need: need, words: "I manage.", scale: nil, weight: 1)))
    guard let goal = story.file.goals.map(\.number).last else { return }
    if gap == .goalWithoutResponsibility, item == nil {
      item = goal.value
      return
    }
    try agree("Goal", Bool.random(using: &draw) ? .goal(goal) : .need(need))
    if gap == .responsibilityCancelled, item == nil {
      item = goal.value
      try story.tell(.agreement(.cancel(last, reason: "Not needed.")))
    }
  }

  private var last: ItemNumber<Responsibility> {
    story.file.responsibilities.map(\.number).last ?? 1
  }

  private mutating func agree(
    _ what: String,
    _ basis: ResponsibilityBasis,
    holder: Accountable? = nil
  ) throws(Refusal) {
    let somebody = [Accountable.client, .member(1), .member(2)].randomElement(using: &draw)
    try story.tell(
      .agreement(
        .agree(
          what: "\(what) \(story.file.responsibilities.next)",
          holder: holder ?? somebody ?? .client,
          due: story.today.adding(days: 20),
          basis: basis
        )
      )
    )
  }

  /// Member 5 is there for nothing else than to leave.
  private mutating func plantInHolder() throws(Refusal) {
    let fate: ResponsibilityFate
    switch gap {
    case .holderLeft: fate = .keep
    case .holderMissing: fate = .unassign
    case .holderDeclined:
      try agree("Exercise", .need(1), holder: .member(5))
      item = last.value
      return try story.tell(.agreement(.decline(last, reason: "No time.")))
    default: return
    }
    try agree("Exercise", .need(1), holder: .member(5))
    item = last.value
    let fates = [ResponsibilityDisposal(last, fate)]
    try story.tell(.team(.end(5, day: story.today, reason: "Changes work", fates: fates)))
  }

  private mutating func tellPlan() throws(Refusal) {
    for planItem in PlanItem.allCases where planItem != .clientProposal || gap != .wishNotInPlan {
      let isObstacle = Int.random(in: 0..<5, using: &draw) == 0
      let content: PlanContent = isObstacle ? .obstacle("Not known yet.") : .text("Together.")
      try story.tell(.plan(.write(planItem, content)))
    }
    guard gap != .wishNotInPlan else { return }
    try story.tell(.plan(.agree(clientView: .text("This is my plan."))))
    guard gap != .followUpMissing else { return }
    try story.tell(.followUp(.schedule(story.today.adding(days: 10))))
  }

  private mutating func tellEnd() throws(Refusal) {
    let isFollowedUp = stage == .followedUp || stage == .closed || gap == .ratingMissing
    if isFollowedUp { try followUp() }
    if stage == .refusedLater { try story.tell(.invitation(.answer(.no, by: .client, words: nil))) }
    if stage == .closed {
      let summary = ClosingSummary(reason: .goalsMet, summary: "Done.", contactNext: "The desk")
      try story.tell(.closing(.close(summary)))
    }
    story.wait(days: 1)
  }

  private mutating func followUp() throws(Refusal) {
    story.wait(days: 10)
    for goal in story.file.goals {
      let viewpoints = gap == .ratingMissing && item == nil ? [.client] : Viewpoint.allCases
      if viewpoints.count < 3 { item = goal.number.value }
      for viewpoint in viewpoints {
        let rating = GoalRating(
          goal: goal.number,
          viewpoint: viewpoint,
          rating: 0,
          followUp: 1,
          words: nil
        )
        try story.tell(.agreement(.rate(rating)))
      }
    }
    let goesOn = Bool.random(using: &draw)
    let next: NextStep = goesOn ? .followUp(story.today.adding(days: 60)) : .closing
    try story.tell(
      .followUp(.hold(1, day: story.today, experience: .text("I was heard."), next: next))
    )
  }
}
