import TiimiDomain

/// One time limit as data: its text, its source and how long it is.
public struct DeadlineRule: Hashable, Sendable {
  /// How long the period is.
  public enum Limit: Hashable, Sendable {
    /// On the day that starts the clock.
    case sameDay
    /// So many days after the day that starts the clock, every day counted.
    case days(Int)
    /// So many weeks after the day that starts the clock.
    case weeks(Int)
    /// So many months from the day that starts the clock.
    case months(Int)
    /// So many weekdays (arkipäivä) after the day that starts the clock.
    case workingDays(Int)
    /// A duty without a number, such as "without undue delay": it shows how long it has taken.
    case none
  }

  /// The name under which the rule is referred to, such as `SHL36-START-7WD`.
  public let id: String
  /// The place in the statutes, such as `1301/2014 36 § 2 mom.`.
  public let section: String
  /// The first day on which the text used here is in force.
  public let inForceFrom: Day
  /// The last day on which it is in force, or nil while no end is known.
  public let inForceUntil: Day?
  /// A short title.
  public let title: Phrase
  /// What the rule demands, of whom and from when, in plain words.
  public let explanation: Phrase
  /// How long the period is.
  public let limit: Limit
  /// The source in words, ready for print.
  public let source: Phrase

  /// Makes a rule from its parts; nothing is checked before days are counted by it.
  public init(
    id: String,
    section: String,
    inForceFrom: Day,
    inForceUntil: Day? = nil,
    title: Phrase,
    explanation: Phrase,
    limit: Limit,
    source: Phrase
  ) {
    self.id = id
    self.section = section
    self.inForceFrom = inForceFrom
    self.inForceUntil = inForceUntil
    self.title = title
    self.explanation = explanation
    self.limit = limit
    self.source = source
  }
}
