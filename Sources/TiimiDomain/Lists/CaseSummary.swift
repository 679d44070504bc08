/// What a list tells about a case, without the client's identity.
public struct CaseSummary: Hashable, Sendable {
  /// The case.
  public let id: CaseID
  /// The number of its latest entry.
  public let version: Int
  /// The unit's running number, such as `YLO-2026-17`.
  public let caseNumber: String
  /// The client.
  public let client: ClientID
  /// The unit.
  public let unit: UnitID
  /// The furthest phase begun.
  public let phase: Phase
  /// The number of the latest episode.
  public let episode: Int
  /// The day on which the latest episode began.
  public let opened: Day
  /// The day on which it was closed, or nil while it is open.
  public let closed: Day?
  /// The own worker, if one is named.
  public let ownWorker: StaffID?
  /// The number of open responsibilities.
  public let openResponsibilities: Int
  /// The earliest due day among them.
  public let earliestDue: Day?
  /// The start of the next called meeting.
  public let nextMeeting: WallTime?
  /// The day of the next planned follow-up.
  public let nextFollowUp: Day?

  /// Makes a summary.
  public init(
    id: CaseID,
    version: Int,
    caseNumber: String,
    client: ClientID,
    unit: UnitID,
    phase: Phase,
    episode: Int,
    opened: Day,
    closed: Day?,
    ownWorker: StaffID?,
    openResponsibilities: Int,
    earliestDue: Day?,
    nextMeeting: WallTime?,
    nextFollowUp: Day?
  ) {
    self.id = id
    self.version = version
    self.caseNumber = caseNumber
    self.client = client
    self.unit = unit
    self.phase = phase
    self.episode = episode
    self.opened = opened
    self.closed = closed
    self.ownWorker = ownWorker
    self.openResponsibilities = openResponsibilities
    self.earliestDue = earliestDue
    self.nextMeeting = nextMeeting
    self.nextFollowUp = nextFollowUp
  }
}

extension CaseFile {
  /// The summary of the case, or nil before it is opened.
  public var summary: CaseSummary? {
    guard let opening, let unit, let episode = episodes.last else { return nil }
    var worker: StaffID?
    if case .named(let staff, _) = ownWorker { worker = staff }
    return CaseSummary(
      id: id,
      version: version,
      caseNumber: opening.caseNumber,
      client: opening.client,
      unit: unit,
      phase: phase,
      episode: episode.number,
      opened: HelsinkiTime.day(of: episode.opened),
      closed: episode.closing.map { HelsinkiTime.day(of: $0.occurred) },
      ownWorker: worker,
      openResponsibilities: openResponsibilities.count,
      earliestDue: openResponsibilities.map(\.due).min(),
      nextMeeting: meetings.filter { $0.stage == .called }.map(\.venue.starts).min(),
      nextFollowUp: followUps.filter(\.isOpen).map(\.planned).min()
    )
  }
}

/// Which cases a list shows.
public struct CaseFilter: Hashable, Sendable {
  /// Only cases of this unit.
  public var unit: UnitID?
  /// Only cases of this client, those of the client's linked records included.
  public var client: ClientID?
  /// Only cases in whose team this staff member works, own workers included.
  public var staff: StaffID?
  /// Only cases whose furthest phase is this one.
  public var phase: Phase?
  /// Only cases whose own worker is this staff member.
  public var ownWorker: StaffID?
  /// Only cases whose latest episode began before this day.
  public var openedBefore: Day?
  /// Only cases with an open responsibility that was due before this day.
  public var dueBefore: Day?
  /// Open cases, closed cases, or both when nil.
  public var isClosed: Bool?
  /// The most rows to give, at least 1.
  public var limit: Int

  /// A filter that lets every open case through.
  public init(
    unit: UnitID? = nil,
    client: ClientID? = nil,
    staff: StaffID? = nil,
    phase: Phase? = nil,
    ownWorker: StaffID? = nil,
    openedBefore: Day? = nil,
    dueBefore: Day? = nil,
    isClosed: Bool? = false,
    limit: Int = 200
  ) {
    self.unit = unit
    self.client = client
    self.staff = staff
    self.phase = phase
    self.ownWorker = ownWorker
    self.openedBefore = openedBefore
    self.dueBefore = dueBefore
    self.isClosed = isClosed
    self.limit = limit
  }
}
