import TiimiDomain
import TiimiRules

extension Command {
  /// The holidays of a year.
  static let calendar = Command(
    "calendar",
    summary: Phrase(
      fi: "Näytä vuoden juhlapyhät, aatot ja kuukausien arkipäivät",
      sv: "Visa årets helgdagar, aftnar och vardagarna i varje månad",
      en: "Show the holidays and eves of a year and the weekdays of each month"
    ),
    details: Phrase(
      fi: "Vuodet 1990–2100.",
      sv: "Åren 1990–2100.",
      en: "The years 1990–2100."
    ),
    arguments: [
      Argument("year", .number(1...9_999), summary: Phrase(fi: "vuosi", sv: "året", en: "the year"))
    ],
    options: [.reading],
    examples: [
      Example(
        "tiimi calendar 2026",
        Phrase(fi: "vuosi 2026", sv: "år 2026", en: "the year 2026")
      )
    ]
  ) { call in
    let switches = call.arguments.switches(over: call.settings.switches)
    let page = CalendarPage(
      year: try CalendarYear(try call.arguments.requiredNumber("year"), reading: switches.reading)
    )
    return Output(json: page.json(call.language)) { page.blocks($0) }
  }
}
