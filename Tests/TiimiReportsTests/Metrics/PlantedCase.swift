import Testing
import TiimiDomain

@testable import TiimiReports

/// A case made of nothing but the entries that a test plants.
struct PlantedCase {
  private(set) var entries: [RecordedEntry] = []
  let number: Int
  let client: Int
  var traits: ClientTraits

  /// A case of a client, opened on a day at noon in a unit.
  init(
    _ number: Int,
    client: Int? = nil,
    opened: String,
    unit: Int = 1,
    source: CaseSource = .contact,
    born: String? = "1940-01-01",
    sex: Sex? = .female
  ) throws {
    self.number = number
    self.client = client ?? number
    traits = ClientTraits(
      sex: sex,
      birthDay: born.flatMap { Day(iso: $0) },
      language: "fi",
      municipality: "980"
    )
    try add(
      .identification(
        .opened(
          client: try Planted.id(self.client),
          unit: try Planted.id(unit),
          caseNumber: "YLO-\(number)",
          source: source,
          worry: "-"
        )
      ),
      on: opened
    )
  }

  /// Adds an entry that happened at noon of the day, and was recorded then or later.
  mutating func add(_ entry: CaseEntry, on day: String, recorded: String? = nil) throws {
    let happened = try Planted.noon(day)
    entries.append(
      RecordedEntry(
        id: try Planted.id(1_000 * number + entries.count),
        version: entries.count + 1,
        occurred: happened,
        recorded: try recorded.map { try Planted.noon($0) } ?? happened,
        actor: try Planted.id(900),
        purpose: .care,
        entry: entry
      )
    )
  }

  func figures(in context: EvaluationContext) throws -> CaseFigures {
    let known = entries.filter { HelsinkiTime.day(of: $0.recorded) <= context.asOf }
    return try #require(
      CaseFigures(
        EvaluatedCase(
          id: try Planted.id(number),
          client: try Planted.id(client),
          traits: traits,
          entries: known
        ),
        in: context
      )
    )
  }
}

/// Identifiers and times of planted cases.
enum Planted {
  static func id<Subject>(_ number: Int) throws -> Identifier<Subject> {
    let digits = String(number, radix: 16)
    let tail = String(repeating: "0", count: 12 - digits.count) + digits
    return try #require(Identifier("00000000-0000-7000-8000-\(tail)"))
  }

  static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  static func noon(_ iso: String) throws -> Moment {
    let wall = WallTime(day: try day(iso), hour: 12, minute: 0)
    return try #require(wall.flatMap(HelsinkiTime.moment))
  }

  static func wall(_ iso: String, _ hour: Int) throws -> WallTime {
    try #require(WallTime(day: try day(iso), hour: hour, minute: 0))
  }

  /// A social worker (901) and a nurse (902), and two units.
  static func context(asOf: String) throws -> EvaluationContext {
    EvaluationContext(
      staff: [
        try id(901): StaffTraits(profession: .socialWorker, sector: .social),
        try id(902): StaffTraits(profession: .nurse, sector: .health),
      ],
      units: [try id(1): "YLO", try id(2): "TRE"],
      asOf: try day(asOf)
    )
  }

  /// Counts one metric over the cases, before disclosure control, the day of what is known over.
  static func count(
    _ id: String,
    _ cases: [PlantedCase],
    from: String = "2026-01-01",
    to: String = "2026-06-30",
    asOf: String = "2026-12-31",
    by dimensions: [MetricDimension] = [],
    eligible: EligibleList? = nil,
    isDayOver: Bool = true
  ) throws -> [UnprotectedResult] {
    let context = try context(asOf: asOf)
    let request = MetricRequest(
      metrics: [try #require(MetricCatalogue.metric(id))],
      from: try day(from),
      to: try day(to),
      dimensions: dimensions,
      eligible: eligible
    )
    var tally = MetricTally(request, in: context, isDayOver: isDayOver)
    for planted in cases
    where planted.entries.first.map({
      HelsinkiTime.day(of: $0.recorded) <= context.asOf
    }) == true {
      tally.take(try planted.figures(in: context))
    }
    return tally.results(reads: nil)
  }

  /// The total of one metric over the cases.
  static func total(
    _ id: String,
    _ cases: [PlantedCase],
    from: String = "2026-01-01",
    to: String = "2026-06-30",
    asOf: String = "2026-12-31",
    eligible: EligibleList? = nil,
    isDayOver: Bool = true
  ) throws -> MetricResult {
    let results = try count(
      id,
      cases,
      from: from,
      to: to,
      asOf: asOf,
      eligible: eligible,
      isDayOver: isDayOver
    )
    return try #require(results.first).result
  }
}

extension MetricResult {
  /// The numerator and the denominator, as a test writes them.
  var counts: [Int?] { [numerator, denominator] }

  func left(_ reason: MetricExclusion) -> Int? {
    excluded.first { $0.reason == reason }?.count
  }
}
