import Testing
import TiimiDomain

/// The steps of the process that tests plant.
extension PlantedCase {
  mutating func screen(_ recommendation: ScreeningRecommendation, on day: String) throws {
    let record = ScreeningRecord(
      instrument: "minun-tiimini-checklist",
      version: "1",
      answers: [],
      score: nil,
      redFlags: [],
      recommendation: recommendation
    )
    try add(.identification(.screeningRecorded(ItemNumber(next), record)), on: day)
  }

  mutating func inform(on day: String) throws {
    let told = Information(what: "-", who: "-", why: "-", alternatives: "-")
    try add(.invitation(.informed(told)), on: day)
  }

  mutating func answer(_ answer: InvitationAnswer, on day: String) throws {
    try add(.invitation(.answered(answer, by: .client, words: nil)), on: day)
  }

  mutating func contact(
    on day: String,
    from source: ContactSource = .client,
    _ grounds: [PriorityGround] = []
  ) throws {
    try add(
      .assessment(.contactRecorded(day: try Planted.day(day), from: source, grounds: grounds)),
      on: day
    )
  }

  mutating func initiate(on day: String) throws {
    try add(.assessment(.initiationRecorded(day: try Planted.day(day), reason: "-")), on: day)
  }

  mutating func startAssessment(on day: String) throws {
    try add(.assessment(.started(day: try Planted.day(day))), on: day)
  }

  mutating func completeAssessment(on day: String) throws {
    let conclusion = AssessmentConclusion(summary: "-", preconditions: "-", needFound: true)
    try add(
      .assessment(.completed(day: try Planted.day(day), conclusion, needs: [])),
      on: day
    )
  }

  /// Holds a meeting at which these were there.
  mutating func meet(
    on day: String,
    _ there: [Participant],
    reason: String? = nil,
    firstTopicBy participant: Participant? = nil
  ) throws {
    let number = ItemNumber<Meeting>(next)
    let venue = Venue(
      starts: try Planted.wall(day, 13),
      ends: try Planted.wall(day, 14),
      place: nil,
      mode: .inPerson,
      link: nil
    )
    try add(.meeting(.called(number, venue)), on: day)
    if let participant {
      try add(.meeting(.raised(ItemNumber(next), in: number, title: "-", by: participant)), on: day)
    }
    let attendance = there.map { Attendance($0, .inPerson) }
    try add(.meeting(.held(number, attendance: attendance, workersOnlyReason: reason)), on: day)
  }

  /// Agrees a responsibility and gives back its number.
  @discardableResult
  mutating func agree(
    due: String,
    basis: ResponsibilityBasis = .need(1),
    on day: String
  ) throws -> ItemNumber<Responsibility> {
    let number = ItemNumber<Responsibility>(next)
    try add(
      .agreement(
        .agreed(number, what: "-", holder: .client, due: try Planted.day(due), basis: basis)
      ),
      on: day
    )
    return number
  }

  mutating func finish(_ number: ItemNumber<Responsibility>, on day: String) throws {
    try add(.agreement(.completed(number, day: try Planted.day(day), outcome: "-")), on: day)
  }

  @discardableResult
  mutating func planFollowUp(_ planned: String, on day: String) throws -> ItemNumber<FollowUp> {
    let number = ItemNumber<FollowUp>(next)
    try add(.followUp(.scheduled(number, try Planted.day(planned))), on: day)
    return number
  }

  mutating func holdFollowUp(_ number: ItemNumber<FollowUp>, on day: String) throws {
    try add(
      .followUp(
        .held(number, day: try Planted.day(day), experience: .text("-"), next: .closing)
      ),
      on: day
    )
  }

  mutating func rate(
    _ rating: Int,
    _ viewpoint: Viewpoint,
    at followUp: ItemNumber<FollowUp>?,
    goal: ItemNumber<Goal> = 1,
    on day: String
  ) throws {
    try add(
      .agreement(
        .rated(
          GoalRating(
            goal: goal,
            viewpoint: viewpoint,
            rating: rating,
            followUp: followUp,
            words: nil
          )
        )
      ),
      on: day
    )
  }

  mutating func setGoal(_ number: ItemNumber<Goal> = 1, on day: String) throws {
    try add(.agreement(.goalSet(number, need: 1, words: "-", scale: nil, weight: 1)), on: day)
  }

  mutating func close(_ reason: ClosingReason = .goalsMet, on day: String) throws {
    let summary = ClosingSummary(reason: reason, summary: "-", contactNext: "-")
    try add(.closing(.closed(summary, cancelled: [])), on: day)
  }

  mutating func reopen(on day: String) throws {
    try add(.closing(.reopened(reason: "-", restored: [])), on: day)
  }

  mutating func record(_ name: String, _ value: FactValue, on day: String) throws {
    try add(.fact(.recorded(name: name, value: value, note: nil)), on: day)
  }

  /// A number that no item of the case has yet.
  private var next: Int { entries.count + 10 }
}
