import TiimiDomain

/// Days and times in plain language, without abbreviations.
extension DateText {
  /// A day: `maanantai 12. tammikuuta 2026`, `måndag 12 januari 2026`, `Monday 12 January 2026`.
  package static func plainDay(_ day: Day, _ language: Language) -> String {
    let (year, month, dayOfMonth) = day.civil
    return plain(
      language,
      [
        "weekday": day.weekday.name(language), "day": String(dayOfMonth),
        "month": monthNames[month - 1](language), "year": String(year),
      ]
    )
  }

  /// A stretch of time: `maanantai 12. tammikuuta 2026, kello 13.00–14.00`.
  package static func plainSpan(
    _ start: WallTime,
    _ end: WallTime,
    _ language: Language
  ) -> String {
    let from = plainTime(start, language)
    return start.day == end.day
      ? from + "–" + clock(end, language) : from + " – " + plainTime(end, language)
  }

  /// The month with its year, as a heading: `Huhtikuu 2026`.
  package static func plainMonth(of day: Day, _ language: Language) -> String {
    let name = monthNames[day.month - 1](language)
    // The Finnish names of months are in the partitive, which ends in "ta".
    let heading = language == .finnish ? String(name.dropLast(2)) : name
    return heading.capitalisedFirst + " \(day.year)"
  }

  private static func plainTime(_ time: WallTime, _ language: Language) -> String {
    atClock(
      language,
      ["day": plainDay(time.day, language), "clock": clock(time, language)]
    )
  }

  private static let plain = Phrase(
    fi: "{weekday} {day}. {month} {year}",
    sv: "{weekday} {day} {month} {year}",
    en: "{weekday} {day} {month} {year}"
  )
  private static let atClock = Phrase(
    fi: "{day}, kello {clock}",
    sv: "{day}, klockan {clock}",
    en: "{day}, {clock}"
  )
  private static let monthNames = [
    Phrase(fi: "tammikuuta", sv: "januari", en: "January"),
    Phrase(fi: "helmikuuta", sv: "februari", en: "February"),
    Phrase(fi: "maaliskuuta", sv: "mars", en: "March"),
    Phrase(fi: "huhtikuuta", sv: "april", en: "April"),
    Phrase(fi: "toukokuuta", sv: "maj", en: "May"),
    Phrase(fi: "kesäkuuta", sv: "juni", en: "June"),
    Phrase(fi: "heinäkuuta", sv: "juli", en: "July"),
    Phrase(fi: "elokuuta", sv: "augusti", en: "August"),
    Phrase(fi: "syyskuuta", sv: "september", en: "September"),
    Phrase(fi: "lokakuuta", sv: "oktober", en: "October"),
    Phrase(fi: "marraskuuta", sv: "november", en: "November"),
    Phrase(fi: "joulukuuta", sv: "december", en: "December"),
  ]
}

extension Weekday {
  /// The name of the weekday, such as `maanantai`.
  fileprivate var name: Phrase {
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
