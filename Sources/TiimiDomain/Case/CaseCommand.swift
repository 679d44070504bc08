/// Everything that can be done to a case, by the part of the process it belongs to.
public enum CaseCommand: Hashable, Sendable {
  /// Identification (tunnistaminen).
  case identification(IdentificationCommand)
  /// Invitation and permissions (ehdotus ja suostumus).
  case invitation(InvitationCommand)
  /// Shared needs assessment (yhteinen palvelutarpeen arviointi).
  case assessment(AssessmentCommand)
  /// Assembling the team (tiimin kokoaminen).
  case team(TeamCommand)
  /// Team meetings (tiimitapaamiset).
  case meeting(MeetingCommand)
  /// Goals and responsibilities (tavoitteet ja vastuut).
  case agreement(AgreementCommand)
  /// The shared plan (yhteinen suunnitelma).
  case plan(PlanCommand)
  /// Follow-up (seuranta).
  case followUp(FollowUpCommand)
  /// Closing, reopening and transfer (päättäminen).
  case closing(ClosingCommand)
  /// Facts, agreed days and results of instruments, in any phase.
  case fact(FactCommand)
  /// Marks an earlier entry as made in error; it stays in the history and leaves the state.
  case markInError(entry: Int, reason: String)
}

/// Everything that can have happened in a case.
public enum CaseEntry: Hashable, Sendable {
  /// Identification.
  case identification(IdentificationEntry)
  /// Invitation and permissions.
  case invitation(InvitationEntry)
  /// Shared needs assessment.
  case assessment(AssessmentEntry)
  /// The team.
  case team(TeamEntry)
  /// Team meetings.
  case meeting(MeetingEntry)
  /// Goals and responsibilities.
  case agreement(AgreementEntry)
  /// The shared plan.
  case plan(PlanEntry)
  /// Follow-up.
  case followUp(FollowUpEntry)
  /// Closing, reopening and transfer.
  case closing(ClosingEntry)
  /// Facts, agreed days and results of instruments.
  case fact(FactEntry)
  /// An earlier entry was marked as made in error.
  case markedInError(entry: Int, reason: String)

  /// What the entry makes, changes and builds on.
  public var links: EntryLinks {
    switch self {
    case .identification(let entry): entry.links
    case .invitation(let entry): entry.links
    case .assessment(let entry): entry.links
    case .team(let entry): entry.links
    case .meeting(let entry): entry.links
    case .agreement(let entry): entry.links
    case .plan(let entry): entry.links
    case .followUp(let entry): entry.links
    case .closing(let entry): entry.links
    case .fact(let entry): entry.links
    case .markedInError(let number, _):
      EntryLinks(touches: [ItemReference(.entry, number)])
    }
  }
}

/// An entry as it stands in the journal: what, when, when written, by whom and why.
public struct RecordedEntry: Hashable, Sendable {
  /// The entry's identifier.
  public let id: EntryID
  /// The entry's number in the case, from 1.
  public let version: Int
  /// When it happened.
  public let occurred: Moment
  /// When it was written down.
  public let recorded: Moment
  /// Who wrote it.
  public let actor: StaffID
  /// Why they may.
  public let purpose: Purpose
  /// What happened.
  public let entry: CaseEntry

  /// Makes a recorded entry.
  public init(
    id: EntryID,
    version: Int,
    occurred: Moment,
    recorded: Moment,
    actor: StaffID,
    purpose: Purpose,
    entry: CaseEntry
  ) {
    self.id = id
    self.version = version
    self.occurred = occurred
    self.recorded = recorded
    self.actor = actor
    self.purpose = purpose
    self.entry = entry
  }
}
