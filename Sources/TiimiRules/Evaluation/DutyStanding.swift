import TiimiDomain

/// How a duty stands on a day.
///
/// A duty never times out: what was not done stays overdue until it is done.
public struct DutyStanding: Hashable, Sendable {
  /// How far it has come.
  public enum Stage: String, CaseIterable, Sendable {
    /// The day that starts the clock is not known.
    case notBegun
    /// The last day has not passed yet, or the law gives none.
    case running
    /// The last day has passed and nothing is recorded.
    case overdue
    /// It was done on the last day or before it, or the law gives none.
    case done
    /// It was done after the last day.
    case doneLate
    /// There is a ground on which the period may be exceeded.
    case excused
  }

  /// How far it has come.
  public let stage: Stage
  /// The day that started the clock.
  public let from: Day?
  /// The last day in time with everything that led to it; nil where the law gives no number.
  public let deadline: Deadline?
  /// The day it was done.
  public let done: Day?
  /// How many days have passed since the clock started, until it was done or until the day asked for.
  public let elapsed: Int?
  /// Why no last day could be counted, where the rule has one.
  public let refusal: CountingRefusal?
  /// Why it is not known how the duty stands, where an expression or the count failed.
  public let fault: RuleFault?
}
