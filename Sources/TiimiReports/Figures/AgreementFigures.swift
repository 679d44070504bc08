import TiimiDomain

/// A goal (tavoite).
public struct GoalFigure: Hashable, Sendable {
  /// The number in the case.
  public let number: Int
  /// The episode.
  public let episode: Int
  /// The unit.
  public let unit: UnitID
  /// The day.
  public let day: Day
  /// The need that it belongs to.
  public let need: Int
  /// True when it has a scale of its own from -2 to +2.
  public let hasScale: Bool
  /// Its weight, 1 unless told otherwise.
  public let weight: Int
}

/// A rating of a goal on the scale from -2 to +2.
public struct RatingFigure: Hashable, Sendable {
  /// The goal.
  public let goal: Int
  /// The place among the ratings of the case, from 1.
  public let place: Int
  /// The episode.
  public let episode: Int
  /// The unit.
  public let unit: UnitID
  /// The day.
  public let day: Day
  /// Whose view it is.
  public let viewpoint: Viewpoint
  /// The rating.
  public let rating: Int
  /// The follow-up at which it was given; nil for the baseline.
  public let followUp: Int?
}

/// A responsibility (vastuu).
public struct ResponsibilityFigure: Hashable, Sendable {
  /// How far it has come.
  public enum Stage: String, CaseIterable, Sendable {
    case agreed, accepted, declined, done, cancelled
  }

  /// What it rests on.
  public enum Basis: Hashable, Sendable {
    case topic(Int)
    case goal(Int)
    case need(Int)
  }

  /// The number in the case.
  public let number: Int
  /// The episode in which it was agreed.
  public let episode: Int
  /// The unit.
  public let unit: UnitID
  /// The day on which it was agreed.
  public let agreed: Day
  /// What it rests on.
  public let basis: Basis
  /// The day that was agreed first.
  public let firstDue: Day
  /// The day that holds now.
  public internal(set) var due: Day
  /// The member who answers for it; nil for the client, or for nobody since ``isUnassigned``.
  public internal(set) var member: Int?
  /// True when nobody answers for it any more.
  public internal(set) var isUnassigned = false
  /// How far it has come.
  public internal(set) var stage = Stage.agreed
  /// The day on which it was done.
  public internal(set) var done: Day?
  /// The day on which it was cancelled.
  public internal(set) var cancelled: Day?
  /// True when the closing of the case cancelled it.
  public internal(set) var isCancelledByClosing = false
  /// How often it got another day.
  public internal(set) var rescheduled = 0
  /// How often it got another holder.
  public internal(set) var handedOver = 0
  /// The stage before a closing, for a reopening to give back.
  var stageBeforeClosing: Stage?

  /// True while it is to be done.
  public var isOpen: Bool { stage == .agreed || stage == .accepted || stage == .declined }
}

/// A follow-up (seuranta).
public struct FollowUpFigure: Hashable, Sendable {
  /// What was agreed to come next.
  public enum Next: String, CaseIterable, Sendable {
    case followUp, closing
  }

  /// The number in the case.
  public let number: Int
  /// The episode in which it was scheduled.
  public let episode: Int
  /// The unit.
  public let unit: UnitID
  /// The day on which it was scheduled.
  public let scheduled: Day
  /// The day it is planned for.
  public let planned: Day
  /// The day on which it was held.
  public internal(set) var held: Day?
  /// What was agreed to come next.
  public internal(set) var next: Next?
  /// True when the client's own experience was recorded, not an obstacle.
  public internal(set) var hasExperience = false
  /// True when the closing of the case cancelled it.
  public internal(set) var isCancelled = false

  /// True while it is to be held.
  public var isOpen: Bool { held == nil && !isCancelled }
}
