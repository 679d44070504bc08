import TiimiDomain
import TiimiRules

/// From the first meeting to the end.
extension PlantedCase {
  mutating func tellMeeting() throws(Refusal) {
    let venue = Venue(
      starts: HelsinkiTime.wall(at: story.now.adding(minutes: 1_440)),
      ends: HelsinkiTime.wall(at: story.now.adding(minutes: 1_500)),
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
      .meeting(
        .settle(2, Bool.random(using: &draw) ? .decided("Pay") : .dropped(reason: "No time"))
      ),
      .meeting(.closeMinutes(1, text: "We met and agreed."))
    )
  }

  mutating func tellAgreements() throws(Refusal) {
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

  private mutating func plantInHolder() throws(Refusal) {
    guard [.holderLeft, .holderMissing, .holderDeclined].contains(gap) else { return }
    try agree("Exercise", .need(1), holder: .member(5))
    item = last.value
    switch gap {
    case .holderDeclined:
      try story.tell(.agreement(.decline(last, reason: "No time.")))
    case .holderMissing:
      let fates = [ResponsibilityDisposal(last, .unassign)]
      try story.tell(.team(.end(5, day: story.today, reason: "Changes work", fates: fates)))
    default: break
    }
  }

  mutating func tellPlan() throws(Refusal) {
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

  mutating func tellEnd() throws(Refusal) {
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
