import TiimiDomain

/// What stands in a case, without its version and without the numbers kept from use.
struct Standing: Equatable {
  private let opening: Opening?
  private let unit: UnitID?
  private let episodes: [Episode]
  private let transfer: PendingTransfer?
  private let screenings: [Screening]
  private let identification: Identification?
  private let information: Information?
  private let answer: Answer?
  private let permissions: [Permission]
  private let assessment: Assessment
  private let views: [View]
  private let needs: [Need]
  private let strengths: [Strength]
  private let network: [NetworkPerson]
  private let understandings: [Understanding]
  private let members: [Member]
  private let ownWorker: OwnWorker?
  private let convener: ItemNumber<Member>?
  private let meetings: [Meeting]
  private let topics: [Topic]
  private let goals: [Goal]
  private let ratings: [GoalRating]
  private let responsibilities: [Responsibility]
  private let plan: Plan
  private let followUps: [FollowUp]
  private let facts: [String: RecordedFact]
  private let deadlineOverrides: [String: RecordedOverride]
  private let results: [RecordedResult]

  init(_ file: CaseFile) {
    opening = file.opening
    unit = file.unit
    episodes = file.episodes
    transfer = file.transfer
    screenings = Array(file.screenings)
    identification = file.identification
    information = file.information
    answer = file.answer
    permissions = Array(file.permissions)
    assessment = file.assessment
    views = Array(file.views)
    needs = Array(file.needs)
    strengths = Array(file.strengths)
    network = Array(file.network)
    understandings = Array(file.understandings)
    members = Array(file.members)
    ownWorker = file.ownWorker
    convener = file.convener
    meetings = Array(file.meetings)
    topics = Array(file.topics)
    goals = Array(file.goals)
    ratings = file.ratings
    responsibilities = Array(file.responsibilities)
    plan = file.plan
    followUps = Array(file.followUps)
    facts = file.facts
    deadlineOverrides = file.deadlineOverrides
    results = Array(file.results)
  }
}
