import TiimiDomain

/// How far a story has come; each stage says which one it grows from and what is told then.
enum Stage: String, CaseIterable {
  case notOpened, opened, screened, notIndicated, proposed, informed, declined, later, saidYes
  case assessing, assessed, membersProposed, teamAccepted, meetingCalled, meetingHeld
  case minutesClosed, responsibilitiesAgreed, planDrafted, planAgreed, saidNoAfterwards
  case followUpScheduled, followUpHeld, transferPending, closed, reopened

  /// The stages from the beginning to this one.
  var path: [Stage] { (before?.path ?? []) + [self] }

  private var before: Stage? {
    switch self {
    case .notOpened: nil
    case .opened: .notOpened
    case .screened: .opened
    case .notIndicated, .proposed: .screened
    case .informed: .proposed
    case .declined, .later, .saidYes: .informed
    case .assessing: .saidYes
    case .assessed: .assessing
    case .membersProposed: .assessed
    case .teamAccepted: .membersProposed
    case .meetingCalled: .teamAccepted
    case .meetingHeld: .meetingCalled
    case .minutesClosed: .meetingHeld
    case .responsibilitiesAgreed: .minutesClosed
    case .planDrafted: .responsibilitiesAgreed
    case .planAgreed: .planDrafted
    case .saidNoAfterwards, .followUpScheduled: .planAgreed
    case .followUpHeld: .followUpScheduled
    case .transferPending, .closed: .followUpHeld
    case .reopened: .closed
    }
  }

  /// Tells what brings a story from the stage before to this one.
  func tell(in story: inout Story) throws(Refusal) {
    switch self {
    case .notOpened: break
    case .opened: try story.tell(.openCase)
    case .screened: try story.tell(.screen(.proposeTeam))
    case .notIndicated: try story.tell(.decide(.notIndicated, "The client manages well."))
    case .proposed: try story.tell(.decide(.proposeTeam))
    case .informed: try story.tell(.inform)
    case .declined: try story.tell(.answer(.no))
    case .later: try story.tell(.answer(.later(until: story.today.adding(days: 21))))
    case .saidYes: try story.tell(.answer(.yes))
    case .assessing, .assessed: try tellAssessment(in: &story)
    case .membersProposed, .teamAccepted: try tellTeam(in: &story)
    case .meetingCalled, .meetingHeld, .minutesClosed: try tellMeeting(in: &story)
    default: try tellAgreements(in: &story)
    }
  }

  private func tellAssessment(in story: inout Story) throws(Refusal) {
    if self == .assessing {
      try story.tell(
        .assessment(.recordContact(day: story.today, from: .client, grounds: [.age])),
        .assessment(.start(day: story.today))
      )
    } else {
      try story.tell(
        .view(of: .client, "I want to stay at home."),
        .need(.dailyLife, "Mornings are heavy.", importance: 9),
        .need(.finances, "Bills are late."),
        .assessment(.recordStrength(words: "A good sense of humour", namedBy: .client)),
        .ownWorkerNeed,
        .complete(assessmentOn: story.today)
      )
    }
  }

  private func tellTeam(in story: inout Story) throws(Refusal) {
    if self == .membersProposed {
      try story.tell(
        .propose(.staff(Cast.socialWorker)),
        .propose(Cast.daughter, as: .closePerson)
      )
    } else {
      try story.tell(.approve(1), .approve(2), .accept(1), .accept(2))
    }
  }

  private func tellMeeting(in story: inout Story) throws(Refusal) {
    switch self {
    case .meetingCalled:
      try story.tell(.call(.room()), .raise("Money"))
      story.wait(days: 8)
    case .meetingHeld: try story.tell(.hold())
    default: try story.tell(.settle(1), .closeMinutes())
    }
  }

  private func tellAgreements(in story: inout Story) throws(Refusal) {
    let today = story.today
    switch self {
    case .responsibilitiesAgreed:
      try story.tell(
        .setGoal("I sleep through the night."),
        .agree("Apply for the benefit", holder: .member(1), due: today.adding(days: 14)),
        .agree("Call the bank", holder: .client, due: today.adding(days: 7))
      )
    case .planDrafted:
      try story.tell(.permit(.sharedPlanConsent, from: today))
      for item in PlanItem.allCases { try story.tell(.write(item)) }
    case .planAgreed: try story.tell(.agreePlan)
    case .saidNoAfterwards: try story.tell(.answer(.no))
    case .followUpScheduled:
      try story.tell(.followUp(.schedule(today.adding(days: 30))))
    default: try tellEnd(in: &story)
    }
  }

  private func tellEnd(in story: inout Story) throws(Refusal) {
    switch self {
    case .followUpHeld:
      story.wait(days: 30)
      try story.tell(.rate(1, .client, 1, followUp: 1), .holdFollowUp(on: story.today))
    case .transferPending:
      try story.tell(
        .requestTransfer(ResponsibilityDisposal(1, .keep), ResponsibilityDisposal(2, .keep))
      )
    case .closed: try story.tell(.close())
    case .reopened:
      story.wait(days: 100)
      try story.tell(.reopen)
    default: break
    }
  }
}
