import Testing
import TiimiDomain

/// An entry whose stored form is kept as a file for ever.
struct ShapeSample: Sendable, CustomTestStringConvertible {
  /// The name of the file, without its ending: the shape, and after a hyphen what is special.
  let fixture: String
  let entry: AnyEntry

  var testDescription: String { fixture }

  init(_ fixture: String, _ entry: AnyEntry) {
    self.fixture = fixture
    self.entry = entry
  }

  static func all() throws -> [ShapeSample] {
    let values = try SampleValues()
    return try values.identification() + values.invitation() + values.assessment()
      + values.team() + values.meetings() + values.agreements() + values.plan()
      + values.closing() + values.facts() + values.clients() + values.links()
      + values.staff() + values.units()
  }
}

/// Values that the samples share.
struct SampleValues {
  let client: ClientID
  let unit: UnitID
  let otherUnit: UnitID
  let nurse: StaffID
  let socialWorker: StaffID
  let day: Day
  let laterDay: Day
  let starts: WallTime
  let ends: WallTime

  init() throws {
    client = try #require(ClientID("019b8d6e-2f40-7c1a-8f00-000000000001"))
    unit = try #require(UnitID("019b8d6e-2f40-7c1a-8f00-000000000002"))
    otherUnit = try #require(UnitID("019b8d6e-2f40-7c1a-8f00-000000000003"))
    nurse = try #require(StaffID("019b8d6e-2f40-7c1a-8f00-000000000004"))
    socialWorker = try #require(StaffID("019b8d6e-2f40-7c1a-8f00-000000000005"))
    day = try #require(Day(iso: "2026-01-05"))
    laterDay = try #require(Day(iso: "2026-04-13"))
    starts = try #require(WallTime(iso: "2026-01-19T13:00"))
    ends = try #require(WallTime(iso: "2026-01-19T14:30"))
  }

  func ofCase(_ fixture: String, _ entry: CaseEntry) -> ShapeSample {
    ShapeSample(fixture, .ofCase(entry))
  }

  /// The four fates that a responsibility can have.
  var fates: [ResponsibilityDisposal] {
    [
      ResponsibilityDisposal(1, .keep),
      ResponsibilityDisposal(2, .handOver(to: .member(3))),
      ResponsibilityDisposal(4, .unassign),
      ResponsibilityDisposal(5, .cancel(reason: "Tarve on poistunut.")),
    ]
  }
}
