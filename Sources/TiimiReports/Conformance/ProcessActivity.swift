import TiimiDomain

/// What happened in one entry of a case, as a step of the process without its content.
///
/// The raw value is the kind under which the journal keeps the entry, and the activity of every
/// exported event log. The order is the order of the model.
public enum ProcessActivity: String, CaseIterable, Hashable, Sendable {
  case caseOpened, screeningRecorded, identificationDecided
  case clientInformed, invitationAnswered, permissionGiven, permissionWithdrawn
  case contactRecorded, initiationRecorded, assessmentStarted, viewRecorded,
    viewObstacleRecorded, needRecorded, strengthRecorded, networkPersonPlaced,
    understandingRecorded, ownWorkerNeedEvaluated, assessmentCompleted
  case memberProposed, memberApproved, memberDeclinedByClient, memberAccepted, memberDeclined,
    membershipEnded, ownWorkerNamed, ownWorkerNotNamed, convenerNamed
  case meetingCalled, meetingMoved, meetingCancelled, topicRaised, meetingHeld, topicSettled,
    minutesClosed, minutesReopened
  case goalSet, goalRated, responsibilityAgreed, responsibilityAccepted, responsibilityDeclined,
    responsibilityHandedOver, responsibilityRescheduled, responsibilityCompleted,
    responsibilityCancelled
  case planItemWritten, planAgreed, planRevised
  case followUpScheduled, followUpHeld
  case caseClosed, caseReopened, transferRequested, transferAccepted, transferRejected,
    transferRevoked
  case factRecorded, deadlineOverridden, resultRecorded
  case entryMarkedInError

  /// The activity of an entry.
  public init(_ entry: CaseEntry) {
    switch entry {
    case .identification(let entry): self.init(entry)
    case .invitation(let entry): self.init(entry)
    case .assessment(let entry): self.init(entry)
    case .team(let entry): self.init(entry)
    case .meeting(let entry): self.init(entry)
    case .agreement(let entry): self.init(entry)
    case .plan(let entry): self.init(entry)
    case .followUp(let entry): self.init(entry)
    case .closing(let entry): self.init(entry)
    case .fact(let entry): self.init(entry)
    case .markedInError: self = .entryMarkedInError
    }
  }

  private init(_ entry: IdentificationEntry) {
    switch entry {
    case .opened: self = .caseOpened
    case .screeningRecorded: self = .screeningRecorded
    case .decided: self = .identificationDecided
    }
  }

  private init(_ entry: InvitationEntry) {
    switch entry {
    case .informed: self = .clientInformed
    case .answered: self = .invitationAnswered
    case .permitted: self = .permissionGiven
    case .permissionWithdrawn: self = .permissionWithdrawn
    }
  }

  private init(_ entry: AssessmentEntry) {
    switch entry {
    case .contactRecorded: self = .contactRecorded
    case .initiationRecorded: self = .initiationRecorded
    case .started: self = .assessmentStarted
    case .viewRecorded: self = .viewRecorded
    case .obstacleRecorded: self = .viewObstacleRecorded
    case .needRecorded: self = .needRecorded
    case .strengthRecorded: self = .strengthRecorded
    case .placedOnMap: self = .networkPersonPlaced
    case .understandingRecorded: self = .understandingRecorded
    case .ownWorkerNeedEvaluated: self = .ownWorkerNeedEvaluated
    case .completed: self = .assessmentCompleted
    }
  }

  private init(_ entry: TeamEntry) {
    switch entry {
    case .proposed: self = .memberProposed
    case .approved: self = .memberApproved
    case .declinedByClient: self = .memberDeclinedByClient
    case .accepted: self = .memberAccepted
    case .declined: self = .memberDeclined
    case .ended: self = .membershipEnded
    case .ownWorkerNamed: self = .ownWorkerNamed
    case .noOwnWorker: self = .ownWorkerNotNamed
    case .convenerNamed: self = .convenerNamed
    }
  }

  private init(_ entry: MeetingEntry) {
    switch entry {
    case .called: self = .meetingCalled
    case .moved: self = .meetingMoved
    case .cancelled: self = .meetingCancelled
    case .raised: self = .topicRaised
    case .held: self = .meetingHeld
    case .settled: self = .topicSettled
    case .minutesClosed: self = .minutesClosed
    case .minutesReopened: self = .minutesReopened
    }
  }

  private init(_ entry: AgreementEntry) {
    switch entry {
    case .goalSet: self = .goalSet
    case .rated: self = .goalRated
    case .agreed: self = .responsibilityAgreed
    case .accepted: self = .responsibilityAccepted
    case .declined: self = .responsibilityDeclined
    case .handedOver: self = .responsibilityHandedOver
    case .rescheduled: self = .responsibilityRescheduled
    case .completed: self = .responsibilityCompleted
    case .cancelled: self = .responsibilityCancelled
    }
  }

  private init(_ entry: PlanEntry) {
    switch entry {
    case .written: self = .planItemWritten
    case .agreed: self = .planAgreed
    case .revised: self = .planRevised
    }
  }

  private init(_ entry: FollowUpEntry) {
    switch entry {
    case .scheduled: self = .followUpScheduled
    case .held: self = .followUpHeld
    }
  }

  private init(_ entry: ClosingEntry) {
    switch entry {
    case .closed: self = .caseClosed
    case .reopened: self = .caseReopened
    case .transferRequested: self = .transferRequested
    case .transferAccepted: self = .transferAccepted
    case .transferRejected: self = .transferRejected
    case .transferRevoked: self = .transferRevoked
    }
  }

  private init(_ entry: FactEntry) {
    switch entry {
    case .recorded: self = .factRecorded
    case .deadlineOverridden: self = .deadlineOverridden
    case .resultRecorded: self = .resultRecorded
    }
  }

  /// The place in the order of the model, from 0.
  package var place: Int { Self.places[self] ?? 0 }

  private static let places = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) }
  )
}
