import TiimiDomain

/// Days and times without abbreviations, for papers that clients read.
extension DateText {
  /// A day with the whole name of its weekday: `perjantai 10.4.2026`, `Friday 10 April 2026`.
  static func plainDay(_ day: Day, _ language: Language) -> String {
    let weekday = day.weekday.fullName(language)
    guard language == .english else { return weekday + " " + Self.day(day, language) }
    return "\(weekday) \(day.dayOfMonth) \(month(of: day, language)) \(day.year)"
  }

  /// A day with the name of its month, and the year when it is another than that of today:
  /// `4. maaliskuuta`, `4 mars`, `4 March`.
  static func plainMonthDay(_ day: Day, from today: Day, _ language: Language) -> String {
    let number = language == .finnish ? "\(day.dayOfMonth)." : "\(day.dayOfMonth)"
    let month = month(of: day, language) + (language == .finnish ? "ta" : "")
    return "\(number) \(month)" + (day.year == today.year ? "" : " \(day.year)")
  }

  /// The weekday and the time of day: `keskiviikko kello 13.00–14.00`.
  static func plainHours(_ start: WallTime, _ end: WallTime, _ language: Language) -> String {
    let facts = [
      "weekday": start.day.weekday.fullName(language), "start": clock(start, language),
      "end": clock(end, language),
    ]
    return hours(language, facts)
  }

  /// A stretch of time: `perjantai 10.4.2026 kello 13.00–14.30`.
  static func plainSpan(_ start: WallTime, _ end: WallTime, _ language: Language) -> String {
    let end =
      start.day == end.day
      ? clock(end, language) : plainDay(end.day, language) + " " + clock(end, language)
    return span(
      language,
      ["day": plainDay(start.day, language), "start": clock(start, language), "end": end]
    )
  }

  private static func month(of day: Day, _ language: Language) -> String {
    months[day.month - 1](language)
  }

  private static let hours = Phrase(
    fi: "{weekday} kello {start}–{end}",
    sv: "{weekday} klockan {start}–{end}",
    en: "{weekday} from {start} to {end}"
  )
  private static let span = Phrase(
    fi: "{day} kello {start}–{end}",
    sv: "{day} klockan {start}–{end}",
    en: "{day} from {start} to {end}"
  )
  private static let months = [
    Phrase(fi: "tammikuu", sv: "januari", en: "January"),
    Phrase(fi: "helmikuu", sv: "februari", en: "February"),
    Phrase(fi: "maaliskuu", sv: "mars", en: "March"),
    Phrase(fi: "huhtikuu", sv: "april", en: "April"),
    Phrase(fi: "toukokuu", sv: "maj", en: "May"),
    Phrase(fi: "kesäkuu", sv: "juni", en: "June"),
    Phrase(fi: "heinäkuu", sv: "juli", en: "July"),
    Phrase(fi: "elokuu", sv: "augusti", en: "August"),
    Phrase(fi: "syyskuu", sv: "september", en: "September"),
    Phrase(fi: "lokakuu", sv: "oktober", en: "October"),
    Phrase(fi: "marraskuu", sv: "november", en: "November"),
    Phrase(fi: "joulukuu", sv: "december", en: "December"),
  ]
}

extension Weekday {
  /// The whole name of the weekday.
  fileprivate var fullName: Phrase {
    switch self {
    case .monday: Phrase(fi: "maanantai", sv: "måndag", en: "Monday")
    case .tuesday: Phrase(fi: "tiistai", sv: "tisdag", en: "Tuesday")
    case .wednesday: Phrase(fi: "keskiviikko", sv: "onsdag", en: "Wednesday")
    case .thursday: Phrase(fi: "torstai", sv: "torsdag", en: "Thursday")
    case .friday: Phrase(fi: "perjantai", sv: "fredag", en: "Friday")
    case .saturday: Phrase(fi: "lauantai", sv: "lördag", en: "Saturday")
    case .sunday: Phrase(fi: "sunnuntai", sv: "söndag", en: "Sunday")
    }
  }
}
