import TiimiDomain
import TiimiReports

/// A case written entry by entry, without the guard of the process: what a register from elsewhere,
/// or one with wrong times, may hold.
///
/// Days are counted from the first of January 2026, which is day 1.
struct StepByStepCase {
  private(set) var entries: [RecordedEntry] = []
  private let id: CaseID
  private let client: ClientID
  let staff: StaffID
  private var source: IdentifierSource

  init(_ number: UInt64 = 1) {
    source = IdentifierSource(randomness: SeededRandomness(seed: number))
    let start = Self.moment(1, 9)
    id = source.next(at: start)
    client = source.next(at: start)
    staff = source.next(at: start)
    let unit: UnitID = source.next(at: start)
    add(
      .identification(
        .opened(
          client: client,
          unit: unit,
          caseNumber: "YLO-2026-\(number)",
          source: .contact,
          worry: "x"
        )
      ),
      day: 1,
      hour: 9
    )
  }

  static func day(_ number: Int) -> Day { Day(number: 20_453 + number) }

  static func moment(_ number: Int, _ hour: Int) -> Moment {
    Moment(milliseconds: Int64(day(number).number) * 86_400_000 + Int64(hour) * 3_600_000)
  }

  var evaluated: EvaluatedCase {
    EvaluatedCase(id: id, client: client, traits: ClientTraits(), entries: entries)
  }

  /// Adds an entry that happened on a day, written down the same day unless said otherwise.
  mutating func add(_ entry: CaseEntry, day: Int, hour: Int = 12, written: Int? = nil) {
    entries.append(
      RecordedEntry(
        id: source.next(at: Self.moment(day, hour)),
        version: entries.count + 1,
        occurred: Self.moment(day, hour),
        recorded: Self.moment(written ?? day, hour),
        actor: staff,
        purpose: .care,
        entry: entry
      )
    )
  }

  mutating func answer(_ answer: InvitationAnswer, day: Int) {
    add(.invitation(.answered(answer, by: .client, words: nil)), day: day)
  }

  mutating func consent(day: Int, until: Day? = nil) {
    let terms = PermissionTerms(
      kind: .sharedPlanConsent,
      purpose: "x",
      recipients: ["x"],
      items: ["x"],
      from: Self.day(day),
      until: until
    )
    add(.invitation(.permitted(1, terms, by: .client)), day: day)
  }

  mutating func startAssessment(day: Int) {
    add(.assessment(.started(day: Self.day(day))), day: day)
  }

  mutating func propose(_ number: ItemNumber<Member>, day: Int) {
    add(
      .team(
        .proposed(number, .staff(staff), capacity: .professional, need: 1, reason: "x")
      ),
      day: day
    )
  }

  mutating func hold(_ number: ItemNumber<Meeting>, day: Int, client: Bool = true) {
    let presence: Presence = client ? .inPerson : .absent
    add(
      .meeting(
        .held(
          number,
          attendance: [Attendance(.client, presence), Attendance(.staff(staff), .inPerson)],
          workersOnlyReason: client ? nil : "x"
        )
      ),
      day: day
    )
  }

  mutating func agreePlan(day: Int, view: PlanContent = .text("x")) {
    add(.plan(.agreed(version: 1, clientView: view)), day: day)
  }

  mutating func promise(due: Int, day: Int) {
    add(
      .agreement(
        .agreed(1, what: "x", holder: .client, due: Self.day(due), basis: .need(1))
      ),
      day: day
    )
  }

  mutating func close(_ reason: ClosingReason = .goalsMet, day: Int, hour: Int = 15) {
    let summary = ClosingSummary(reason: reason, summary: "x", contactNext: "x")
    add(.closing(.closed(summary, cancelled: [])), day: day, hour: hour)
  }
}
