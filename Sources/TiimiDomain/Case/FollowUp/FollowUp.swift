/// A follow-up (seuranta) of the plan, planned for a day.
public struct FollowUp: CaseItem {
  /// The follow-up's number in the case.
  public let number: ItemNumber<FollowUp>
  /// The planned day.
  public let planned: Day
  /// What came of it, or nil while it is ahead.
  public internal(set) var held: HeldFollowUp?
  /// True when the closing of the case made it unnecessary.
  public internal(set) var isCancelled = false

  /// The kind of item.
  public static let kind = ItemKind.followUp

  /// True while it is ahead.
  public var isOpen: Bool { held == nil && !isCancelled }

  /// True when it was held after the planned day.
  public var wasHeldLate: Bool { held.map { $0.day > planned } ?? false }
}

/// What a held follow-up found.
public struct HeldFollowUp: Hashable, Sendable {
  /// The day it was held.
  public let day: Day
  /// The client's experience in their own words, or the obstacle to having it.
  public let experience: PlanContent
  /// What comes next.
  public let next: NextStep
}

/// What comes after a follow-up.
public enum NextStep: Hashable, Sendable {
  /// Another follow-up on the day.
  case followUp(Day)
  /// The case goes to closing.
  case closing
}

/// What can be done in the follow-up phase; ratings are given with `AgreementCommand.rate`.
public enum FollowUpCommand: Hashable, Sendable {
  /// Plans a follow-up for a day.
  case schedule(Day)
  /// Records a follow-up held, the client's experience and the next step.
  case hold(ItemNumber<FollowUp>, day: Day, experience: PlanContent, next: NextStep)
}

/// What has happened in the follow-up phase.
public enum FollowUpEntry: Hashable, Sendable {
  /// A follow-up was planned.
  case scheduled(ItemNumber<FollowUp>, Day)
  /// A follow-up was held.
  case held(ItemNumber<FollowUp>, day: Day, experience: PlanContent, next: NextStep)
}
