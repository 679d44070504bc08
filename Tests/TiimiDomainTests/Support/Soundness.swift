import TiimiDomain

extension CaseFile {
  /// What cannot be in any case file, whatever was written or marked; empty when all is well.
  var flaws: [String] {
    beginningFlaws + teamFlaws + meetingFlaws + agreementFlaws + planFlaws + endingFlaws
  }

  private var beginningFlaws: [String] {
    var flaws: [String] = []
    if information != nil, identification?.decision != .proposeTeam {
      flaws.append("informed of a team that was not proposed")
    }
    if answer != nil, information == nil { flaws.append("an answer without information") }
    let clientSpoke = views.contains { $0.participant == .client }
    if !views.isEmpty, !clientSpoke, assessment.obstacle == nil, episodes.count == 1 {
      flaws.append("others were heard and the client was not")
    }
    if assessment.completed != nil, !missingAssessmentItems(assessment.conclusion).isEmpty {
      flaws.append("a complete assessment lacks something")
    }
    if assessment.completed != nil, assessment.started == nil {
      flaws.append("completed and not started")
    }
    return flaws
  }

  private var teamFlaws: [String] {
    var flaws: [String] = []
    for member in members where needs[member.need] == nil {
      flaws.append("member \(member.number) is there for no need")
    }
    if let convener, members[convener]?.isActive != true {
      flaws.append("the convener is not a member")
    }
    return flaws
  }

  private var meetingFlaws: [String] {
    var flaws: [String] = []
    for topic in topics {
      guard let meeting = meetings[topic.meeting] else {
        flaws.append("topic \(topic.number) has no meeting")
        continue
      }
      if topic.outcome != nil, meeting.stage != .held {
        flaws.append("topic \(topic.number) is settled outside a meeting")
      }
      if topic.outcome == nil, !meeting.minutesAreOpen {
        flaws.append("minutes are closed over topic \(topic.number)")
      }
    }
    for meeting in meetings {
      if meeting.stage != .held, !meeting.minutes.isEmpty || !meeting.attendance.isEmpty {
        flaws.append("meeting \(meeting.number) has minutes and was not held")
      }
      if !meeting.minutesAreOpen, meeting.minutes.isEmpty {
        flaws.append("meeting \(meeting.number) has closed minutes and none")
      }
    }
    return flaws
  }

  private var agreementFlaws: [String] {
    var flaws: [String] = []
    for goal in goals where needs[goal.need] == nil {
      flaws.append("goal \(goal.number) answers no need")
    }
    for rating in ratings {
      if goals[rating.goal] == nil { flaws.append("a rating has no goal") }
      if let followUp = rating.followUp, followUps[followUp] == nil {
        flaws.append("a rating has no follow-up")
      }
    }
    for responsibility in responsibilities {
      if case .member(let number) = responsibility.holder, members[number] == nil {
        flaws.append("responsibility \(responsibility.number) has a holder who is not there")
      }
      if !basisStands(responsibility.basis) {
        flaws.append("responsibility \(responsibility.number) rests on nothing")
      }
    }
    return flaws
  }

  private func basisStands(_ basis: ResponsibilityBasis) -> Bool {
    switch basis {
    case .topic(let number): topics[number] != nil
    case .goal(let number): goals[number] != nil
    case .need(let number): needs[number] != nil
    }
  }

  private var planFlaws: [String] {
    var flaws: [String] = []
    if !plan.isDraft, plan.agreements.last?.contents != plan.contents {
      flaws.append("the agreed plan is not what was agreed")
    }
    if plan.agreements.contains(where: { $0.contents.count < PlanItem.allCases.count }) {
      flaws.append("an agreed plan lacks an item")
    }
    if !plan.agreements.isEmpty,
      !permissions.contains(where: { $0.terms.kind == .sharedPlanConsent })
    {
      flaws.append("a plan without consent")
    }
    if !followUps.isEmpty, plan.agreements.isEmpty { flaws.append("a follow-up of no plan") }
    return flaws
  }

  private var endingFlaws: [String] {
    var flaws: [String] = []
    if isClosed,
      !openResponsibilities.isEmpty || transfer != nil || followUps.contains(where: \.isOpen)
    {
      flaws.append("something is open in a closed case")
    }
    for episode in episodes {
      if let closing = episode.closing, closing.occurred < episode.opened {
        flaws.append("episode \(episode.number) ends before it begins")
      }
    }
    for (former, latter) in zip(episodes, episodes.dropFirst()) {
      if let closing = former.closing, latter.opened < closing.occurred {
        flaws.append("episode \(latter.number) begins before the one before it ends")
      }
    }
    return flaws
  }
}
