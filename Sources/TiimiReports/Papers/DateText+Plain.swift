import TiimiDomain

/// Days and times without abbreviations, for papers that clients read.
extension DateText {
  /// A day with the whole name of its weekday: `perjantai 10.4.2026`, `Friday 10 April 2026`.
  static func plainDay(_ day: Day, _ language: Language) -> String {
    let weekday = day.weekday.fullName(language)
    guard language == .english else { return weekday + " " + Self.day(day, language) }
    return "\(weekday) \(day.dayOfMonth) \(month(of: day, language)) \(day.year)"
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

  /// The month with its year, as a heading: `Huhtikuu 2026`.
  static func plainMonth(of day: Day, _ language: Language) -> String {
    month(of: day, language).capitalisedFirst + " \(day.year)"
  }

  private static func month(of day: Day, _ language: Language) -> String {
    months[day.month - 1](language)
  }

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
