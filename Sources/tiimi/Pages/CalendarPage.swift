import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// The holidays of a year and the weekdays of its months, for people and for machines.
struct CalendarPage {
  /// The year.
  let year: CalendarYear

  /// The year as one object; names are in the given language.
  func json(_ language: Language) -> JSON {
    [
      "year": JSON(year.year), "reading": .string(year.reading.rawValue),
      "holidays": .array(
        year.lines.map { line in
          [
            "day": .string(line.day.iso), "weekday": JSON(line.day.weekday.rawValue),
            "holiday": .string(line.holiday.rawValue), "name": .string(line.holiday.name(language)),
            "publicHoliday": .bool(line.holiday.isPublicHoliday),
            "movesLastDay": .bool(line.movesLastDay),
          ]
        }
      ),
      "months": .array(
        year.weekdays.enumerated().map { place, count in
          ["month": JSON(place + 1), "weekdays": JSON(count)]
        }
      ),
      "weekdays": JSON(year.weekdays.reduce(0, +)),
    ]
  }

  /// The page: the holidays in their order, then the months.
  func blocks(_ style: TextStyle) -> [Block] {
    [
      .heading(String(year.year)),
      .table(
        Table(
          columns: [Self.day, Self.name, Self.kind].map { Table.Column(style($0)) },
          rows: year.lines.map { line in
            [
              Cell(DateText.weekdayAndDay(line.day, style.language)),
              Cell(style(line.holiday.name)),
              Cell(style(line.holiday.isPublicHoliday ? Self.holiday : Self.eve)),
            ]
          }
        )
      ),
      .paragraph(style(Self.moves), role: .dim), .paragraph(reading(style)),
      .table(
        Table(
          columns: [Self.month, Self.weekdays].map { Table.Column(style($0)) },
          rows: year.weekdays.enumerated().map { place, count in
            [Cell("\(place + 1)/\(year.year)"), Cell(String(count))]
          } + [[Cell(style(Self.all), .emphasis), Cell(String(year.weekdays.reduce(0, +)))]]
        )
      ),
    ]
  }

  private func reading(_ style: TextStyle) -> String {
    style(year.reading.name).capitalisedFirst + " (\(year.reading.rawValue))."
  }

  private static let day = Phrase(fi: "Päivä", sv: "Dag", en: "Day")
  private static let name = Phrase(fi: "Nimi", sv: "Namn", en: "Name")
  private static let kind = Phrase(fi: "Laji", sv: "Slag", en: "Kind")
  private static let holiday = Phrase(fi: "juhlapyhä", sv: "helgdag", en: "public holiday")
  private static let eve = Phrase(
    fi: "aatto, ei juhlapyhä",
    sv: "afton, ingen helgdag",
    en: "eve, no public holiday"
  )
  private static let month = Phrase(fi: "Kuukausi", sv: "Månad", en: "Month")
  private static let weekdays = Phrase(fi: "Arkipäiviä", sv: "Vardagar", en: "Weekdays")
  private static let all = Phrase(fi: "yhteensä", sv: "sammanlagt", en: "in all")
  private static let moves = Phrase(
    fi: """
      Jos määräajan viimeinen päivä on jokin näistä, sunnuntai tai lauantai, se siirtyy seuraavaan \
      arkipäivään (150/1930 5 §).
      """,
    sv: """
      Om den sista dagen av en tidsfrist är någon av dessa, en söndag eller en lördag, flyttas den \
      till följande vardag (150/1930 5 §).
      """,
    en: """
      When the last day of a period is one of these, a Sunday or a Saturday, it moves to the next \
      weekday (150/1930 section 5).
      """
  )
}

extension HolidayTable.Line {
  /// Whether a period that would end on the day ends later, 150/1930 section 5.
  fileprivate var movesLastDay: Bool { (try? LastDayShift.exclusion(of: day)) != nil }
}
