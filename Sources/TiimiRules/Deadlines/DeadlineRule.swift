import TiimiDomain

/// One statutory time limit as data: its text, its source and how long it is.
public struct DeadlineRule: Hashable, Sendable {
  /// How long the period is.
  public enum Limit: Hashable, Sendable {
    /// So many weekdays (arkipäivä) after the day that starts the clock.
    case workingDays(Int)
    /// So many months from the day that starts the clock.
    case months(Int)
  }

  /// What has to have happened by the due day.
  public enum Act: String, Hashable, Sendable {
    /// The assessment has been started.
    case start
    /// The assessment has been completed.
    case complete
  }

  /// What starts the clock.
  public enum ClockStart: String, Hashable, Sendable {
    /// The contact (yhteydenotto) with the social services of the county.
    case contact
    /// The day the matter was initiated (vireilletulo).
    case initiation
  }

  /// The name under which the rule is referred to, such as `SHL36-START-7WD`.
  public let id: String
  /// The place in the statutes, such as `1301/2014 36 § 2 mom.`.
  public let section: String
  /// The first day on which the text used here is in force.
  public let inForceFrom: Day
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
  public var source: Phrase {
    Phrase(
      fi: "Sosiaalihuoltolaki \(section), sellaisena kuin se on laissa 677/2023",
      sv: "Socialvårdslagen \(section), sådant momentet lyder i lag 677/2023",
      en: "Social Welfare Act \(section) (section, subsection) as amended by Act 677/2023"
    )
  }
}
