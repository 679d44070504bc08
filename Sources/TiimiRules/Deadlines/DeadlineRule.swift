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

  /// What has to have happened by the due day.
  public enum Act: String, CaseIterable, Sendable {
    /// It has been started, such as the assessment.
    case start
    /// It has been completed, such as the assessment.
    case complete
    /// A decision has been made.
    case decide
    /// The decision has been enforced (toimeenpano).
    case enforce
    /// The person has been reached.
    case contact
    /// The person has been treated or seen by the professional whom the rule names.
    case treat
    /// A request has been answered.
    case answer
    /// A plan has been made.
    case plan
  }

  /// What starts the clock.
  public enum ClockStart: String, CaseIterable, Sendable {
    /// The contact (yhteydenotto) with the services of the county.
    case contact
    /// The day the matter was initiated (vireilletulo).
    case initiation
    /// The day somebody learned of the need.
    case knowledge
    /// The day the need was found.
    case needFound
    /// The assessment of the need of care (hoidon tarpeen arviointi).
    case careAssessment
    /// The arrival of the referral (lähete).
    case referral
    /// The visit to another professional.
    case visit
    /// The request of the client.
    case request
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
  /// What starts the clock.
  public let clockStart: ClockStart
  /// What has to have happened by the due day.
  public let act: Act
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
    clockStart: ClockStart,
    act: Act,
    limit: Limit,
    source: Phrase
  ) {
    self.id = id
    self.section = section
    self.inForceFrom = inForceFrom
    self.inForceUntil = inForceUntil
    self.title = title
    self.explanation = explanation
    self.clockStart = clockStart
    self.act = act
    self.limit = limit
    self.source = source
  }
}
