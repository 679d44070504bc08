import TiimiDomain

/// The last day of one statutory period, with everything that led to it.
///
/// It supports a professional's judgement and is no decision.
public struct Deadline: Hashable, Sendable {
  /// The identifier of the rule, such as `SHL36-START-7WD`.
  public let rule: String
  /// The place in the statutes, such as `1301/2014 36 § 2 mom.`.
  public let section: String
  /// How long the period is.
  public let limit: DeadlineRule.Limit
  /// The day that started the clock; it is not counted itself.
  public let from: Day
  /// The last day on which the act is in time.
  public let due: Day
  /// The last day by counting alone, before any move because of a holiday.
  public let dueByCount: Day
  /// Where the last day moves by 150/1930 section 5, used or not; nil when it cannot move.
  public let shift: LastDayShift?
  /// The weekdays that were counted; empty for other periods, which count every day.
  public let counted: [Day]
  /// The days passed over, with the reason for each.
  public let excluded: [ExcludedDay]
  /// What was taken for a weekday; nil for other periods, which count every day.
  public let reading: WorkingDayReading?
  /// The source of the rule, ready for print.
  public let source: Phrase

  /// The last day if it moves to the next weekday; equal to `dueByCount` when there is no need.
  public var dueIfShifted: Day { shift?.moved ?? dueByCount }

  /// Whether the last day was moved to a later weekday.
  public var isShifted: Bool { due != dueByCount }

  /// How many days are left on the given day; zero on the due day, negative after it.
  public func daysLeft(on day: Day) -> Int {
    day.days(until: due)
  }
}
