/// Why a case is closed (päättämisen syy).
public enum ClosingReason: String, CaseIterable, Sendable {
  /// The goals were met.
  case goalsMet
  /// Light guidance was enough.
  case guidanceSufficed
  /// Multidisciplinary support was not indicated.
  case notIndicated
  /// The client wished so.
  case clientWish
  /// The client moved to another place.
  case moved
  /// Contact with the client was lost.
  case contactLost
  /// The client died.
  case death
  /// Another reason, told in the summary.
  case other
}

/// What a closing says (päättämisyhteenveto).
public struct ClosingSummary: Hashable, Sendable {
  /// The reason.
  public let reason: ClosingReason
  /// The summary.
  public let summary: String
  /// Whom the client contacts next.
  public let contactNext: String
  /// Why a pending statutory assessment is left unfinished, when one is.
  public let unfinishedAssessmentGround: String?

  /// Makes a summary.
  public init(
    reason: ClosingReason,
    summary: String,
    contactNext: String,
    unfinishedAssessmentGround: String? = nil
  ) {
    self.reason = reason
    self.summary = summary
    self.contactNext = contactNext
    self.unfinishedAssessmentGround = unfinishedAssessmentGround
  }
}

/// What is still open when a case is about to be closed.
public struct ClosingChecklist: Hashable, Sendable {
  /// Responsibilities that the closing will cancel.
  public let responsibilities: [ItemNumber<Responsibility>]
  /// Called meetings that the closing will cancel.
  public let meetings: [ItemNumber<Meeting>]
  /// Planned follow-ups that the closing will cancel.
  public let followUps: [ItemNumber<FollowUp>]
  /// Held meetings whose minutes are open; they stop the closing.
  public let openMinutes: [ItemNumber<Meeting>]
  /// True when a statutory assessment is pending; the closing then asks for a ground.
  public let hasUnfinishedAssessment: Bool
  /// Goals that nobody has rated after the start.
  public let goalsNotRated: [ItemNumber<Goal>]

  /// True when nothing is open.
  public var isEmpty: Bool {
    responsibilities.isEmpty && meetings.isEmpty && followUps.isEmpty && openMinutes.isEmpty
      && !hasUnfinishedAssessment && goalsNotRated.isEmpty
  }
}

/// One stretch of a case from opening or reopening to closing; durations add up over episodes.
public struct Episode: Hashable, Sendable {
  /// The episode's number, from 1.
  public let number: Int
  /// When it began.
  public let opened: Moment
  /// How and when it was closed, or nil while it is open.
  public internal(set) var closing: EpisodeClosing?

  init(number: Int, opened: Moment) {
    self.number = number
    self.opened = opened
  }
}

/// How and when an episode was closed.
public struct EpisodeClosing: Hashable, Sendable {
  /// The summary.
  public let summary: ClosingSummary
  /// The responsibilities that the closing cancelled.
  public let cancelled: [ItemNumber<Responsibility>]
  /// When it was closed.
  public let occurred: Moment
}

/// A transfer to another unit that waits for an answer.
public struct PendingTransfer: Hashable, Sendable {
  /// The unit that is to take over.
  public let unit: UnitID
  /// Why.
  public let reason: String
  /// What happens to each open responsibility on acceptance.
  public let fates: [ResponsibilityDisposal]
  /// When it was requested.
  public let occurred: Moment
}

/// What can be done to close a case, to open it again and to move it.
public enum ClosingCommand: Hashable, Sendable {
  /// Closes the episode.
  case close(ClosingSummary)
  /// Opens the case again, with a reason; a new episode starts.
  case reopen(reason: String)
  /// Asks another unit to take over, with the fate of each open responsibility.
  case requestTransfer(to: UnitID, reason: String, fates: [ResponsibilityDisposal])
  /// The other unit accepts.
  case acceptTransfer
  /// The other unit rejects, with a reason.
  case rejectTransfer(reason: String)
  /// The asking unit takes the request back before it is accepted.
  case revokeTransfer(reason: String)
}

/// What has happened at the end of a case.
public enum ClosingEntry: Hashable, Sendable {
  /// The episode was closed; the listed responsibilities were cancelled by it.
  case closed(ClosingSummary, cancelled: [ItemNumber<Responsibility>])
  /// The case was opened again; the listed responsibilities were restored.
  case reopened(reason: String, restored: [ItemNumber<Responsibility>])
  /// A transfer was requested.
  case transferRequested(to: UnitID, reason: String, fates: [ResponsibilityDisposal])
  /// The transfer was accepted: the case belongs to the unit, the responsibilities met their fates.
  case transferAccepted(unit: UnitID, fates: [ResponsibilityDisposal])
  /// The transfer was rejected.
  case transferRejected(reason: String)
  /// The request was taken back.
  case transferRevoked(reason: String)
}
