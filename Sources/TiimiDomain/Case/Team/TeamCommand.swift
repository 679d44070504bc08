/// What happens to an open responsibility when its holder leaves or the case moves.
public enum ResponsibilityFate: Hashable, Sendable {
  /// It stays with the member who has it.
  case keep
  /// It goes to another member, who has to accept it.
  case handOver(to: Accountable)
  /// Nobody has it for now; the worklist says so.
  case unassign
  /// It is cancelled.
  case cancel(reason: String)
}

/// One responsibility and its fate.
public struct ResponsibilityDisposal: Hashable, Sendable {
  /// The responsibility.
  public let responsibility: ItemNumber<Responsibility>
  /// What happens to it.
  public let fate: ResponsibilityFate

  /// Makes a disposal.
  public init(_ responsibility: ItemNumber<Responsibility>, _ fate: ResponsibilityFate) {
    self.responsibility = responsibility
    self.fate = fate
  }
}

/// What can be done to assemble the client's own team (tiimin kokoaminen).
public enum TeamCommand: Hashable, Sendable {
  /// Proposes somebody for a need, with a reason.
  case propose(Participant, capacity: Capacity, need: ItemNumber<Need>, reason: String)
  /// The client approves a proposed member.
  case approve(ItemNumber<Member>)
  /// The client declines a proposed member.
  case declineForClient(ItemNumber<Member>, words: String?)
  /// The one proposed accepts, from a day on.
  case accept(ItemNumber<Member>, from: Day, until: Day?)
  /// The one proposed declines, with a reason.
  case decline(ItemNumber<Member>, reason: String)
  /// Ends a membership and says what happens to each open responsibility of the member.
  case end(ItemNumber<Member>, day: Day, reason: String, fates: [ResponsibilityDisposal])
  /// Names the own worker.
  case nameOwnWorker(OwnWorkerNaming)
  /// Records the ground for naming no own worker.
  case recordNoOwnWorker(ground: String)
  /// Names the convener (koollekutsuja), who is a member of the team.
  case nameConvener(ItemNumber<Member>)
}

/// What has happened to the team.
public enum TeamEntry: Hashable, Sendable {
  /// Somebody was proposed.
  case proposed(
    ItemNumber<Member>,
    Participant,
    capacity: Capacity,
    need: ItemNumber<Need>,
    reason: String
  )
  /// The client approved.
  case approved(ItemNumber<Member>)
  /// The client declined.
  case declinedByClient(ItemNumber<Member>, words: String?)
  /// The one proposed accepted.
  case accepted(ItemNumber<Member>, from: Day, until: Day?)
  /// The one proposed declined.
  case declined(ItemNumber<Member>, reason: String)
  /// A membership ended.
  case ended(ItemNumber<Member>, day: Day, reason: String, fates: [ResponsibilityDisposal])
  /// The own worker was named.
  case ownWorkerNamed(OwnWorkerNaming)
  /// The ground for no own worker was recorded.
  case noOwnWorker(ground: String)
  /// The convener was named.
  case convenerNamed(ItemNumber<Member>)
}
