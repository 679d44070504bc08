import Testing
import TiimiDomain
import TiimiReports
import TiimiStore

@testable import MinunTiimini

/// Which cases an evaluation gets to see, and what of them.
@Suite struct EvaluationReadingTests {
  private let centre: SmallCentre

  init() throws {
    centre = try SmallCentre()
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  private func found(_ selection: CaseSelection) throws -> [EvaluatedCase] {
    var found: [EvaluatedCase] = []
    try centre.session("arvioija").eachCase(selection, for: "test") { evaluated, _ in
      found.append(evaluated)
    }
    return found
  }

  @Test func `an evaluator gets cases without names`() throws {
    let id = try centre.openCase()
    let cases = try found(.all)
    #expect(cases.map(\.id) == [id])
    #expect(cases.first?.traits.sex == .female)
    #expect(cases.first?.traits.birthDay == (try day("1943-05-15")))
  }

  @Test func `the look is in the access log`() throws {
    _ = try centre.openCase()
    _ = try found(.all)
    let rows = try centre.world.centre.register.read { try $0.accessRows(subject: "register") }
    #expect(rows.contains { $0.action == "list" && $0.detail == "test" && $0.allowed })
  }

  @Test(arguments: [
    ("2026-03-02", "2026-03-02", 1), ("2026-03-01", "2026-03-01", 0),
    ("2026-03-03", "2026-12-31", 1), ("2026-01-01", "2026-03-02", 1),
  ])
  func `an open case is in every period since its opening`(
    from: String,
    to: String,
    count: Int
  ) throws {
    _ = try centre.openCase()
    let selection = try CaseSelection(from: try day(from), to: try day(to))
    #expect(try found(selection).count == count)
  }

  @Test func `what was recorded later was not known on an earlier day`() throws {
    _ = try centre.openCase()
    #expect(try found(CaseSelection(asOf: try day("2026-03-01"))).isEmpty)
    #expect(try found(CaseSelection(asOf: try day("2026-03-02"))).count == 1)
  }

  @Test func `only the cases of the unit are seen when one is named`() throws {
    _ = try centre.openCase()
    let units = try centre.world.session.units()
    let own = try #require(units.first { $0.details.code == "YLO" }).id
    let other = try #require(units.first { $0.details.code == "TRE" }).id
    #expect(try found(CaseSelection(units: [own])).count == 1)
    #expect(try found(CaseSelection(units: [other])).isEmpty)
  }

  @Test func `a period that ends before it starts is refused`() throws {
    let (from, to) = (try day("2026-03-02"), try day("2026-03-01"))
    #expect(throws: EvaluationRefusal(.periodEndsBeforeItStarts)) {
      try CaseSelection(from: from, to: to)
    }
  }

  @Test func `marked entries and their marks are left out`() throws {
    let id = try centre.openCase()
    let tiina = try centre.session("tiina")
    let contact = AssessmentCommand.recordContact(
      day: try day("2026-03-02"),
      from: .client,
      grounds: []
    )
    try tiina.perform(.assessment(contact), on: id)
    try tiina.perform(.markInError(entry: 2, reason: "Väärä asia"), on: id)
    #expect(try found(.all).first?.entries.map(\.version) == [1])
  }

  @Test func `linked records are one person`() throws {
    _ = try centre.openCase()
    let other = try centre.world.session.write { batch in
      let other = try batch.addClient(
        ClientDetails(familyName: "Niittylä", givenNames: "Kerttu", code: .none)
      )
      try batch.link(centre.client, other, reason: "Sama asiakas")
      return other
    }
    let person = min(centre.client, other)
    #expect(try found(.all).map(\.person) == [person])
  }

  @Test func `a protection order takes the municipality away, of linked records too`() throws {
    _ = try centre.openCase()
    try centre.world.session.write { batch in
      let other = try batch.addClient(
        ClientDetails(
          familyName: "Niittylä",
          givenNames: "Kerttu",
          code: .none,
          hasProtectionOrder: true
        )
      )
      try batch.perform(
        .change(
          ClientDetails(
            familyName: "Niittylä",
            givenNames: "Kerttu",
            code: .personal(try PersonalIdentityCode("150543-9127")),
            municipality: "980"
          )
        ),
        on: centre.client
      )
      try batch.link(centre.client, other, reason: "Sama asiakas")
    }
    #expect(try found(.all).map(\.traits.municipality) == [nil])
  }
}
