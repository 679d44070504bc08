import TiimiDomain

/// What is done to many cases at a time.
public enum BulkAction: Hashable, Sendable {
  /// Names the own worker (omatyöntekijä).
  case nameOwnWorker(OwnWorkerNaming)
  /// Hands what a leaving worker has in the cases over to another.
  case handOver(HandOver)
  /// Asks another unit to take the cases over, with one fate for every open responsibility.
  case transfer(to: UnitID, reason: String, fate: ResponsibilityFate)
  /// Closes the cases; `cancelsOpen` lets the closing cancel what is still open.
  case close(ClosingSummary, cancelsOpen: Bool)
  /// Records that the client was told about the team.
  case inform(Information)

  /// What one worker hands over to another.
  public struct HandOver: Hashable, Sendable {
    /// Who leaves.
    public let from: StaffID
    /// Who takes over.
    public let to: StaffID
    /// Why; recorded with each responsibility.
    public let reason: String
    /// Which parts are handed over.
    public let parts: Set<Part>
    /// Why a health professional is justified as the own worker, where one is named.
    public let healthGround: String?

    /// Makes a handing over.
    public init(
      from: StaffID,
      to: StaffID,
      reason: String,
      parts: Set<Part>,
      healthGround: String? = nil
    ) {
      self.from = from
      self.to = to
      self.reason = reason
      self.parts = parts
      self.healthGround = healthGround
    }

    /// A part of what somebody has in a case.
    public enum Part: Hashable, Sendable {
      /// Being the own worker or the co-worker.
      case ownWork
      /// The open responsibilities, and convening the team.
      case responsibilities
    }
  }
}

/// Why a case was passed over: what was asked for stands already.
public enum BulkSkip: String, CaseIterable, Sendable {
  /// The same has been done before.
  case alreadyDone
  /// The worker has nothing in the case that could be handed over.
  case nothingToHandOver
  /// The client has answered already and need not be told again.
  case alreadyAnswered
}

/// What an action comes to on one case.
enum BulkStep {
  /// These commands, all or none.
  case perform([CaseCommand])
  /// Nothing.
  case skip(BulkSkip)

  /// The commands, or nothing when there are none.
  init(_ commands: [CaseCommand], orElse skip: BulkSkip) {
    self = commands.isEmpty ? .skip(skip) : .perform(commands)
  }
}
