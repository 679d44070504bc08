/// A responsibility (vastuu): what, exactly one accountable person, due day and basis.
public struct Responsibility: CaseItem {
  /// The responsibility's number in the case.
  public let number: ItemNumber<Responsibility>
  /// What is to be done.
  public let what: String
  /// What it rests on.
  public let basis: ResponsibilityBasis
  /// The last day; that day is still in time.
  public internal(set) var due: Day
  /// Who answers for it, or nil when nobody does for now.
  public internal(set) var holder: Accountable?
  /// How far it has come.
  public internal(set) var stage: ResponsibilityStage

  /// The kind of item.
  public static let kind = ItemKind.responsibility

  /// True until it is done or cancelled.
  public var isOpen: Bool {
    switch stage {
    case .agreed, .accepted, .declined: true
    case .done, .cancelled: false
    }
  }

  /// True when it is the holder's already; one who declined can be asked again.
  func isWaiting(for accountable: Accountable) -> Bool {
    if case .declined = stage { return false }
    return holder == accountable
  }

  /// True when it is open past its due day; derived, never stored.
  public func isOverdue(on day: Day) -> Bool { isOpen && due < day }

  /// True when it was done after its due day.
  public var wasDoneLate: Bool {
    if case .done(let day, _) = stage { day > due } else { false }
  }
}

/// Who answers for a responsibility.
public enum Accountable: Hashable, Sendable {
  /// The client.
  case client
  /// A member of the team.
  case member(ItemNumber<Member>)
}

/// What a responsibility rests on.
public enum ResponsibilityBasis: Hashable, Sendable {
  /// A topic of a meeting.
  case topic(ItemNumber<Topic>)
  /// A goal.
  case goal(ItemNumber<Goal>)
  /// A need.
  case need(ItemNumber<Need>)
}

/// How far a responsibility has come.
public enum ResponsibilityStage: Hashable, Sendable {
  /// Agreed; the holder has not accepted yet.
  case agreed
  /// Accepted by the holder.
  case accepted
  /// Declined by the holder; somebody else must take it.
  case declined(reason: String)
  /// Done, with the outcome.
  case done(Day, outcome: String)
  /// Cancelled; `byClosing` when the closing of the case did it.
  case cancelled(reason: String?, byClosing: Bool)
}
