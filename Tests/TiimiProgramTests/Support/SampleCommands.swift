import TiimiDomain
import TiimiEncoding

@testable import tiimi

extension CommandTable {
  /// A small table with every kind of value, for tests.
  static let sample = CommandTable(groups: [.sampleMeeting, .samplePlan, .sampleToday, .help])
}

extension CommandGroup {
  static let sampleMeeting = CommandGroup(
    "meeting",
    summary: Phrase(fi: "Tiimitapaamiset", sv: "Teammöten", en: "Team meetings"),
    commands: [.sampleHold, .samplePropose]
  )

  static let samplePlan = CommandGroup(
    "plan",
    summary: Phrase(fi: "Suunnitelmat", sv: "Planer", en: "Plans"),
    commands: [.samplePlanPagePrint]
  )

  static let sampleToday = CommandGroup(single: .sampleToday)
}

extension Command {
  static let sampleHold = Command(
    "meeting hold",
    summary: Phrase(
      fi: "Kirjaa pidetty tiimitapaaminen",
      sv: "Anteckna ett hållet teammöte",
      en: "Record a team meeting that was held"
    ),
    details: Phrase(
      fi: "Asiakas kutsutaan jokaiseen tapaamiseen.",
      sv: "Klienten kallas till varje möte.",
      en: "The client is invited to every meeting."
    ),
    arguments: [
      Argument("case", .reference(.case), summary: .sample("asia", "ärendet", "the case"))
    ],
    options: [
      Option("due", .day, summary: .sample("eräpäivä", "dagen", "the due day"), isRequired: true),
      Option("began", .moment, summary: .sample("alkoi", "började", "when it began")),
      Option(
        "present",
        .reference(.staff),
        short: "p",
        summary: .sample("läsnä", "närvarande", "who was present"),
        isRepeatable: true
      ),
      Option("place", .text, summary: .sample("paikka", "platsen", "the place")),
      Option("count", .number(1...10), summary: .sample("määrä", "antal", "how many")),
      Option(
        "mode",
        .choice([
          Choice("room", .sample("huoneessa", "i rummet", "in a room")),
          Choice("remote", .sample("etänä", "på distans", "from afar")),
        ]),
        summary: .sample("tapa", "sättet", "the mode"),
        standard: .sample("room", "room", "room")
      ),
      Option("minutes", .file, summary: .sample("muistio", "promemorian", "the minutes")),
      Option(flag: "dry", summary: .sample("harjoitus", "övning", "practice")),
    ],
    examples: [
      Example("tiimi meeting hold a1 --due 5.1.2026", .sample("lyhyesti", "kort", "in short"))
    ],
    run: echo
  )

  static let samplePropose = Command(
    "meeting propose",
    summary: .sample("Ehdota tapaamista", "Föreslå ett möte", "Propose a meeting"),
    arguments: [
      Argument("day", .day, summary: .sample("päivä", "dagen", "the day")),
      Argument(
        "staff",
        .reference(.staff),
        summary: .sample("kutsutut", "kallade", "the invited"),
        isOptional: true,
        isRepeatable: true
      ),
    ],
    run: echo
  )

  static let samplePlanPagePrint = Command(
    "plan page print",
    summary: .sample("Tulosta sivu", "Skriv ut sidan", "Print the page"),
    run: echo
  )

  static let sampleToday = Command(
    "today",
    summary: .sample("Päivän asiat", "Dagens ärenden", "The matters of the day"),
    run: echo
  )

  /// Says that it ran.
  private static let echo: @Sendable (Invocation) throws -> Output = { _ in
    Output(json: ["ran": true], messages: [.sample("Huom.", "Obs.", "Note.")]) { style in
      [.paragraph(style(.sample("Tehty.", "Gjort.", "Done.")))]
    }
  }
}

extension Phrase {
  static func sample(_ fi: String, _ sv: String, _ en: String) -> Phrase {
    Phrase(fi: fi, sv: sv, en: en)
  }
}
