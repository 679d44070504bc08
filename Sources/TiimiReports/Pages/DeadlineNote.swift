import TiimiDomain

/// A statutory day of the needs assessment as a page shows it, with the rule it comes from.
///
/// Whoever makes the page works the day out; a page never counts days of the law.
public struct DeadlineNote: Hashable, Sendable {
  /// The last day; that day is still in time.
  public let due: Day
  /// The rule in words, in the page's language, with its section and how days were counted.
  public let rule: String
  /// The day on which it was met, or nil while it is not.
  public let met: Day?
  /// True when it was met late, or is not met and the day has passed.
  public let isOverdue: Bool

  /// Makes a note.
  public init(due: Day, rule: String, met: Day?, isOverdue: Bool) {
    self.due = due
    self.rule = rule
    self.met = met
    self.isOverdue = isOverdue
  }
}
