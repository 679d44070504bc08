import Testing
import TiimiDomain

@Suite struct `The shared plan` {
  @Test func `lacks each of its eleven items until it is written or its obstacle recorded`()
    throws
  {
    var story = try Story(.responsibilitiesAgreed)
    try story.tell(.permit(.sharedPlanConsent, from: story.today))
    #expect(PlanItem.allCases.count == 11)
    for item in PlanItem.allCases {
      let refusal = try #require(story.refusal(of: .agreePlan))
      #expect(refusal.reason == .planIncomplete)
      let left = PlanItem.allCases.filter { $0 >= item }.map { String($0.rawValue) }
      #expect(refusal.facts["numbers"] == left.joined(separator: ", "))
      let content: PlanContent =
        item == .duration ? .obstacle("Cannot be told yet.") : .text("Written.")
      try story.tell(.plan(.write(item, content)))
    }
    try story.tell(.agreePlan)
    #expect(story.file.plan.contents[.duration] == .obstacle("Cannot be told yet."))
  }

  @Test func `is agreed only with the client's consent to a shared plan`() throws {
    var story = try Story(.responsibilitiesAgreed)
    for item in PlanItem.allCases { try story.tell(.write(item)) }
    #expect(story.reason(against: .agreePlan) == .sharedPlanConsentMissing)
    try story.tell(.permit(.disclosurePermit, from: story.today))
    #expect(story.reason(against: .agreePlan) == .sharedPlanConsentMissing)
    try story.tell(.permit(.sharedPlanConsent, from: story.today.adding(days: 1)))
    #expect(story.reason(against: .agreePlan) == .sharedPlanConsentMissing)
    story.wait(days: 1)
    #expect(story.reason(against: .agreePlan) == nil)
  }

  @Test func `is agreed on the last day of the consent and not after it`() throws {
    var story = try Story(.responsibilitiesAgreed)
    for item in PlanItem.allCases { try story.tell(.write(item)) }
    let last = story.today.adding(days: 3)
    try story.tell(.permit(.sharedPlanConsent, from: story.today, until: last))
    story.wait(days: 3)
    #expect(story.reason(against: .agreePlan) == nil)
    story.wait(days: 1)
    #expect(story.reason(against: .agreePlan) == .sharedPlanConsentMissing)
  }

  @Test func `carries the client's view or the obstacle to it in each version`() throws {
    var story = try Story(.planDrafted)
    #expect(story.reason(against: .plan(.agree(clientView: .text(" ")))) == .textMissing)
    try story.tell(.plan(.agree(clientView: .obstacle("Unconscious in hospital."))))
    try story.tell(.revisePlan, .write(.goals, "Sleep better"), .agreePlan)
    let versions = story.file.plan.agreements
    #expect(versions.map(\.version) == [1, 2])
    #expect(
      versions.map(\.clientView)
        == [.obstacle("Unconscious in hospital."), .text("This is my plan.")]
    )
    #expect(versions.first?.contents[.goals] == .text("Written together."))
    #expect(versions.last?.contents[.goals] == .text("Sleep better"))
  }

  @Test func `is written on only as a draft, and revised only when agreed`() throws {
    var story = try Story(.planDrafted)
    #expect(story.reason(against: .revisePlan) == .planNotAgreed)
    #expect(story.reason(against: .write(.goals)) == .alreadyRecorded)
    try story.tell(.agreePlan)
    #expect(story.reason(against: .write(.goals, "Other")) == .planIsAgreed)
    #expect(story.reason(against: .agreePlan) == .planIsAgreed)
    try story.tell(.revisePlan)
    #expect(story.reason(against: .write(.goals, "Other")) == nil)
    #expect(story.reason(against: .revisePlan) == .planNotAgreed)
  }

  @Test func `stands but is written on no more when the consent is withdrawn`() throws {
    var story = try Story(.planAgreed)
    try story.tell(.withdraw(1))
    #expect(story.file.plan.agreements.count == 1)
    #expect(story.reason(against: .revisePlan) == .sharedPlanConsentMissing)

    var draft = try Story(.planDrafted)
    try draft.tell(.withdraw(1))
    #expect(draft.reason(against: .write(.goals, "Other")) == .sharedPlanConsentMissing)
    #expect(draft.reason(against: .agreePlan) == .sharedPlanConsentMissing)
    try draft.tell(.permit(.sharedPlanConsent, from: draft.today))
    #expect(draft.reason(against: .write(.goals, "Other")) == nil)
    try draft.tell(.agreePlan)
    #expect(draft.file.plan.agreements.count == 1)
  }

  @Test func `is not agreed on a day before the withdrawal either`() throws {
    var story = try Story(.planDrafted)
    let before = story.now
    story.wait(days: 2)
    try story.tell(.withdraw(1))
    #expect(story.reason(against: .agreePlan, happened: before) == .sharedPlanConsentMissing)
  }

  @Test func `may be followed up after the consent is withdrawn`() throws {
    var story = try Story(.followUpScheduled)
    try story.tell(.withdraw(1))
    story.wait(days: 30)
    #expect(story.reason(against: .holdFollowUp(on: story.today)) == nil)
  }
}
