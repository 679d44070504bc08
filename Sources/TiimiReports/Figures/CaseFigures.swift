import TiimiDomain

/// What can be counted of one case: flat records without names and without anybody's words.
///
/// Metrics and the table export are both made of these, so that they cannot disagree. Days are local
/// civil days (Europe/Helsinki). Every record tells its episode and, where it matters, the unit that the
/// case belonged to when it happened, so that a transfer does not move the past to another unit.
public struct CaseFigures: Sendable, Hashable {
  /// The case.
  public let id: CaseID
  /// The person, the same for every linked record of a client.
  public let person: ClientID
  /// What groups of clients are made of.
  public let traits: ClientTraits
  /// The way the case began: the channel.
  public internal(set) var source: CaseSource
  /// The unit that the case belongs to at the end.
  public internal(set) var unit: UnitID
  /// The day up to whose end entries are known.
  public let asOf: Day
  /// The episodes, oldest first; never empty.
  public internal(set) var episodes: [EpisodeFigure] = []
  /// The screenings of the identification, and the results of other instruments.
  public internal(set) var screenings: [ScreeningFigure] = []
  /// The needs.
  public internal(set) var needs: [NeedFigure] = []
  /// The close persons whom the client placed on the map as wanted, by their numbers.
  public internal(set) var wantedClosePersons: Set<Int> = []
  /// The members of the team, those who declined or left too.
  public internal(set) var members: [MemberFigure] = []
  /// The meetings, cancelled ones too.
  public internal(set) var meetings: [MeetingFigure] = []
  /// Who was at the meetings that were held.
  public internal(set) var attendance: [AttendanceFigure] = []
  /// The topics of the meetings.
  public internal(set) var topics: [TopicFigure] = []
  /// The goals.
  public internal(set) var goals: [GoalFigure] = []
  /// The ratings of the goals, in the order given.
  public internal(set) var ratings: [RatingFigure] = []
  /// The responsibilities.
  public internal(set) var responsibilities: [ResponsibilityFigure] = []
  /// The follow-ups.
  public internal(set) var followUps: [FollowUpFigure] = []
  /// The permissions, withdrawn ones too.
  public internal(set) var permissions: [PermissionFigure] = []
  /// The transfers that were asked for.
  public internal(set) var transfers: [TransferFigure] = []
  /// The facts recorded for rules, the latest of each name, without texts.
  public internal(set) var facts: [String: FactFigure] = [:]
  /// What the entries say against each other.
  public internal(set) var contradictions: [Contradiction] = []

  /// The day on which the case was opened first.
  public var opened: Day { episodes.first?.opened ?? asOf }

  /// The day of the latest closing; nil while the case is open.
  public var closed: Day? { episodes.last?.closed }
}

/// Two things in a case that cannot both be true.
public struct Contradiction: Hashable, Sendable {
  /// What is wrong; the raw value is the code in exports.
  public enum Kind: String, CaseIterable, Sendable {
    /// An episode was closed before it was opened.
    case closedBeforeOpened
    /// An episode was opened before the one before it was closed.
    case reopenedBeforeClosed
    /// The assessment started before the contact that it answers.
    case startedBeforeContact
    /// The assessment was completed before it started.
    case completedBeforeStarted
    /// The client answered before being told.
    case answeredBeforeInformed
    /// A meeting was held after the case was closed, or before it was opened.
    case meetingOutsideEpisode
    /// A responsibility was done before it was agreed.
    case doneBeforeAgreed
    /// Something is said to have happened after it was written down.
    case happenedAfterRecorded
  }

  /// What is wrong.
  public let kind: Kind
  /// The episode it is in.
  public let episode: Int
  /// The number of the item it is about, where there is one.
  public let item: Int?

  /// Makes a contradiction.
  public init(_ kind: Kind, episode: Int, item: Int? = nil) {
    self.kind = kind
    self.episode = episode
    self.item = item
  }
}
