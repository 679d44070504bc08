import TiimiDomain

/// The last day of one statutory period, with everything that led to it.
///
/// It supports a professional's judgement and is no decision.
public struct Deadline: Hashable, Sendable {
  /// The identifier of the rule, such as `SHL36-START-7WD`.
  public let rule: String
  /// The day that started the clock; it is not counted itself.
  public let from: Day
  /// The last day on which the act is in time.
  public let due: Day
  /// The last day by counting alone, before any move because of a holiday.
  public let dueByCount: Day
  /// The last day if it moves to the next weekday; equal to `dueByCount` when there is no need.
  public let dueIfShifted: Day
  /// The weekdays that were counted; empty for a period in months.
  public let counted: [Day]
  /// The days passed over, with the reason for each.
  public let excluded: [ExcludedDay]
  /// What was taken for a weekday; nil for a period in months, which counts none.
  public let reading: WorkingDayReading?
  /// The source of the rule, ready for print.
  public let source: Phrase

  /// Whether the last day was moved to a later weekday.
  public var isShifted: Bool { due != dueByCount }

  /// How many days are left on the given day; zero on the due day, negative after it.
  public func daysLeft(on day: Day) -> Int {
    day.days(until: due)
  }
}
