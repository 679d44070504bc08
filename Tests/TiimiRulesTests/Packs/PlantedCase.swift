import TiimiDomain
import TiimiRules

/// A case with at most one gap in it, and all else in order.
struct PlantedCase {
  var story: TeamCase
  /// The number of the thing with the gap; nil where the case as a whole has it.
  var item: Int?
  let gap: PlantedGap?
  let stage: TeamStage
  let needs: Int
  var draw: SeededRandomness

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
        .team(.accept(number, from: story.today, until: lastDay(of: number)))
      )
    }
    if gap == .convenerMissing { return try permit() }
    try story.tell(.team(.nameConvener(1)))
    try permit()
  }

  /// Member 5 is there for nothing else than to leave; on the day of the agreements still there.
  private func lastDay(of member: ItemNumber<Member>) -> Day? {
    gap == .holderLeft && member == 5 ? story.today.adding(days: 2) : nil
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
