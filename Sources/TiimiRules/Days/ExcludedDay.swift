import TiimiDomain

/// A day that was passed over in counting, and why.
public struct ExcludedDay: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The reason.
  public let why: Exclusion
}

/// Why a day is not a weekday.
public enum Exclusion: Hashable, Sendable {
  /// It is a Saturday, and the reading does not count Saturdays.
  case saturday
  /// It is a Sunday.
  case sunday
  /// It is a holiday or one of the two eves, whatever the day of the week.
  case holiday(FinnishHoliday)

  /// The reason for machines: `saturday`, `sunday` or the name of the case of the holiday.
  public var code: String {
    switch self {
    case .saturday: "saturday"
    case .sunday: "sunday"
    case .holiday(let holiday): holiday.rawValue
    }
  }

  /// The reason in words, as used within a sentence.
  public var name: Phrase {
    switch self {
    case .saturday: Phrase(fi: "lauantai", sv: "lördag", en: "Saturday")
    case .sunday: Phrase(fi: "sunnuntai", sv: "söndag", en: "Sunday")
    case .holiday(let holiday): holiday.name
    }
  }
}
