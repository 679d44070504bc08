import TiimiDomain

/// Days and times as people write them: `ma 5.1.2026 klo 13.00`, `må 5.1.2026 kl. 13.00`,
/// `Mon 5 Jan 2026 at 13:00`.
public enum DateText {
  /// A day: `5.1.2026`, in English `5 Jan 2026`.
  public static func day(_ day: Day, _ language: Language) -> String {
    let (year, month, dayOfMonth) = day.civil
    switch language {
    case .finnish, .swedish: return "\(dayOfMonth).\(month).\(year)"
    case .english: return "\(dayOfMonth) \(englishMonths[month - 1]) \(year)"
    }
  }

  /// A day with its weekday: `ma 5.1.2026`.
  public static func weekdayAndDay(_ day: Day, _ language: Language) -> String {
    day.weekday.shortName(language) + " " + Self.day(day, language)
  }

  /// A time of day: `13.00`, in English `13:00`.
  public static func clock(_ time: WallTime, _ language: Language) -> String {
    let minutes = time.minuteOfHour < 10 ? "0\(time.minuteOfHour)" : "\(time.minuteOfHour)"
    return "\(time.hour)\(language == .english ? ":" : ".")\(minutes)"
  }

  /// A day and a time: `ma 5.1.2026 klo 13.00`.
  public static func time(_ time: WallTime, _ language: Language) -> String {
    at(
      language,
      [
        "day": weekdayAndDay(time.day, language), "clock": clock(time, language),
      ]
    )
  }

  /// An instant as the clock in Finland showed it, to the minute.
  public static func time(_ moment: Moment, _ language: Language) -> String {
    time(HelsinkiTime.wall(at: moment), language)
  }

  /// The Finnish day of an instant: `5.1.2026`.
  public static func day(_ moment: Moment, _ language: Language) -> String {
    day(HelsinkiTime.day(of: moment), language)
  }

  /// A stretch of time: `ma 5.1.2026 klo 13.00–14.30`, with both days when they differ.
  public static func span(_ start: WallTime, _ end: WallTime, _ language: Language) -> String {
    if start.day == end.day { return time(start, language) + "–" + clock(end, language) }
    return time(start, language) + " – " + time(end, language)
  }

  /// A period with both ends included: `5.1.2026–31.3.2026`, or `5.1.2026 alkaen` without an end.
  public static func period(from start: Day, until end: Day?, _ language: Language) -> String {
    guard let end else { return onwards(language, ["day": day(start, language)]) }
    let dash = language == .english ? " – " : "–"
    return day(start, language) + dash + day(end, language)
  }

  /// A period with both ends included, either of which may be open: `koko aika` when both are.
  public static func period(from start: Day?, to end: Day?, _ language: Language) -> String {
    if let start { return period(from: start, until: end, language) }
    return end.map { until(language, ["day": day($0, language)]) } ?? always(language)
  }

  /// How far a due day is: `tänään`, `huomenna`, `3 päivän kuluttua`, `2 päivää myöhässä`.
  public static func distance(to due: Day, from today: Day, _ language: Language) -> String {
    let days = today.days(until: due)
    switch days {
    case 0: return dueToday(language)
    case 1: return dueTomorrow(language)
    case 2...: return dueLater(language, ["days": String(days)])
    default: return overdue(language, ["days": Counted.days(-days, language)])
    }
  }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let at = Phrase(
    fi: "{day} klo {clock}",
    sv: "{day} kl. {clock}",
    en: "{day} at {clock}"
  )
  private static let onwards = Phrase(
    fi: "{day} alkaen",
    sv: "från och med {day}",
    en: "from {day}"
  )
  private static let until = Phrase(
    fi: "{day} saakka",
    sv: "till och med {day}",
    en: "until {day}"
  )
  private static let always = Phrase(fi: "koko aika", sv: "hela tiden", en: "all time")
  private static let dueToday = Phrase(fi: "tänään", sv: "i dag", en: "today")
  private static let dueTomorrow = Phrase(fi: "huomenna", sv: "i morgon", en: "tomorrow")
  private static let dueLater = Phrase(
    fi: "{days} päivän kuluttua",
    sv: "om {days} dagar",
    en: "in {days} days"
  )
  private static let overdue = Phrase(
    fi: "{days} myöhässä",
    sv: "{days} försenat",
    en: "{days} late"
  )
}

extension Weekday {
  /// The short name of the weekday, such as `ma`.
  var shortName: Phrase {
    switch self {
    case .monday: Phrase(fi: "ma", sv: "må", en: "Mon")
    case .tuesday: Phrase(fi: "ti", sv: "ti", en: "Tue")
    case .wednesday: Phrase(fi: "ke", sv: "on", en: "Wed")
    case .thursday: Phrase(fi: "to", sv: "to", en: "Thu")
    case .friday: Phrase(fi: "pe", sv: "fr", en: "Fri")
    case .saturday: Phrase(fi: "la", sv: "lö", en: "Sat")
    case .sunday: Phrase(fi: "su", sv: "sö", en: "Sun")
    }
  }
}
