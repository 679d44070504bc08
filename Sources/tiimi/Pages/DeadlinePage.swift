import TiimiDomain
import TiimiEncoding
import TiimiReports
import TiimiRules

/// A statutory day with the days that were counted and those that were passed over.
struct DeadlinePage {
  /// The rule.
  let rule: DeadlineRule
  /// What it gives.
  let deadline: Deadline

  /// The deadline as one object; texts are in the given language.
  func json(_ language: Language) -> JSON { .object(members(language)) }

  /// The members of that object.
  func members(_ language: Language) -> [JSON.Member] {
    [
      JSON.Member("rule", .string(deadline.rule)),
      JSON.Member("section", .string(deadline.section)),
      JSON.Member("from", .string(deadline.from.iso)),
      JSON.Member("due", .string(deadline.due.iso)),
      JSON.Member("dueByCount", .string(deadline.dueByCount.iso)),
      JSON.Member("counted", .array(deadline.counted.map { .string($0.iso) })),
      JSON.Member("excluded", json(deadline.excluded, language)),
      JSON.Member("shift", shift(language)),
      JSON.Member("reading", JSON(deadline.reading?.rawValue)),
      JSON.Member("source", .string(deadline.source(language))),
      JSON.Member("explanation", .string(rule.explanation(language))),
    ]
  }

  private func json(_ days: [ExcludedDay], _ language: Language) -> JSON {
    .array(
      days.map {
        [
          "day": .string($0.day.iso), "why": .string($0.why.code),
          "name": .string($0.why.name(language)),
        ]
      }
    )
  }

  /// The move of the last day by 150/1930 section 5, or null when there is nothing to move.
  private func shift(_ language: Language) -> JSON {
    guard let shift = deadline.shift, shift.isNeeded else { return .null }
    return [
      "to": .string(shift.moved.iso), "used": .bool(deadline.isShifted),
      "section": "150/1930 5 §", "passedOver": json(shift.passedOver, language),
    ]
  }

  /// The page: the day, each day up to it, and the source.
  func blocks(_ style: TextStyle) -> [Block] {
    [
      .heading(style(rule.title)),
      .pairs([
        .init(
          style(Self.lastDay),
          Cell(DateText.weekdayAndDay(deadline.due, style.language), .emphasis)
        )
      ]),
      .paragraph(style(rule.explanation)),
    ] + days(style) + [.bullets(deadline.why.map { Cell(style($0)) })]
  }

  private func days(_ style: TextStyle) -> [Block] {
    let counted = deadline.counted.enumerated().map { place, day in
      (day: day, what: Cell("\(place + 1)."))
    }
    let excluded = deadline.excluded.map { excluded in
      (day: excluded.day, what: Cell(style(excluded.why.name), .dim))
    }
    let all = (counted + excluded).sorted { $0.day < $1.day }
    guard !all.isEmpty else { return [] }
    return [
      .table(
        Table(
          columns: [Self.day, Self.counting].map { Table.Column(style($0)) },
          rows: all.map { [Cell(DateText.weekdayAndDay($0.day, style.language)), $0.what] }
        )
      )
    ]
  }

  private static let lastDay = Phrase(
    fi: "viimeinen päivä",
    sv: "sista dagen",
    en: "last day"
  )
  private static let day = Phrase(fi: "Päivä", sv: "Dag", en: "Day")
  private static let counting = Phrase(
    fi: "Laskettu tai syy",
    sv: "Räknad eller orsak",
    en: "Counted, or why not"
  )
}
