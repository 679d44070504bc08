/// The case file (asiakkaan prosessi): everything that stands after the entries so far.
///
/// A case file is the fold of its entries. `decide` answers a command with new entries or throws a
/// refusal, and changes nothing; `apply` takes an entry in and cannot fail.
///
/// ## Topics
/// - Identification: `opening`, `screenings`, `identification`
/// - Invitation: `information`, `answer`, `permissions`
/// - Assessment: `assessment`, `views`, `needs`, `strengths`, `network`, `understandings`
/// - Team: `members`, `ownWorker`, `convener`
/// - Meetings: `meetings`, `topics`
/// - Agreements: `goals`, `ratings`, `responsibilities`, `plan`, `followUps`
/// - Closing: `episodes`, `transfer`
/// - Rules: `facts`, `deadlineOverrides`, `results`
public struct CaseFile: Sendable, Equatable {
  /// The case.
  public let id: CaseID
  /// The number of the latest entry, 0 for a case that is not open yet.
  public internal(set) var version = 0
  /// How the case began.
  public internal(set) var opening: Opening?
  /// The unit that the case belongs to now.
  public internal(set) var unit: UnitID?
  /// The episodes, oldest first.
  public internal(set) var episodes: [Episode] = []
  /// A transfer that waits for an answer.
  public internal(set) var transfer: PendingTransfer?

  /// The screenings.
  public internal(set) var screenings = Items<Screening>()
  /// The decision of the identification.
  public internal(set) var identification: Identification?
  /// What the client was told.
  public internal(set) var information: Information?
  /// When the client was told it.
  public internal(set) var informed: Moment?
  /// What the client answered.
  public internal(set) var answer: Answer?
  /// The permissions, withdrawn ones too.
  public internal(set) var permissions = Items<Permission>()

  /// The days and conclusions of the assessment of this episode.
  public internal(set) var assessment = Assessment()
  /// The views.
  public internal(set) var views = Items<View>()
  /// The needs.
  public internal(set) var needs = Items<Need>()
  /// The strengths.
  public internal(set) var strengths = Items<Strength>()
  /// The network map.
  public internal(set) var network = Items<NetworkPerson>()
  /// The shared understandings, the latest last.
  public internal(set) var understandings = Items<Understanding>()

  /// The members, those who declined or left too.
  public internal(set) var members = Items<Member>()
  /// The own worker, or the ground for none.
  public internal(set) var ownWorker: OwnWorker?
  /// What the naming of the own worker rests on, or nil when none is named.
  public internal(set) var ownWorkerNaming: OwnWorkerNaming?
  /// The convener.
  public internal(set) var convener: ItemNumber<Member>?

  /// The meetings.
  public internal(set) var meetings = Items<Meeting>()
  /// The topics of all meetings.
  public internal(set) var topics = Items<Topic>()
  /// The goals.
  public internal(set) var goals = Items<Goal>()
  /// The ratings of the goals, in the order given.
  public internal(set) var ratings: [GoalRating] = []
  /// The responsibilities.
  public internal(set) var responsibilities = Items<Responsibility>()
  /// The shared plan.
  public internal(set) var plan = Plan()
  /// The follow-ups.
  public internal(set) var followUps = Items<FollowUp>()

  /// The facts recorded for rules, the latest of each name.
  public internal(set) var facts: [String: RecordedFact] = [:]
  /// The days agreed instead of statutory ones, the latest for each rule.
  public internal(set) var deadlineOverrides: [String: RecordedOverride] = [:]
  /// The results of screening instruments.
  public internal(set) var results = Items<RecordedResult>()

  /// The stages that the latest closing took away, for the reopening to give back.
  var beforeClosing: [ItemNumber<Responsibility>: ResponsibilityStage] = [:]

  /// The highest version of each meeting's minutes, those taken back as mistakes included.
  var minutesVersions: [ItemNumber<Meeting>: Int] = [:]

  /// The highest version of the plan, those taken back as mistakes included.
  var planVersion = 0

  /// A case in which nothing has happened yet.
  public init(id: CaseID) {
    self.id = id
  }

  /// True once the case has been opened.
  public var isOpened: Bool { opening != nil }

  /// True while the latest episode is closed.
  public var isClosed: Bool { episodes.last?.closing != nil }
}
