import Testing
import TiimiDomain

@testable import TiimiReports

/// Groups, several cases of one client, tallies joined, and disclosure control.
@Suite struct MetricGroupTests {
  private func closed(
    _ number: Int,
    client: Int? = nil,
    on day: String,
    sex: Sex? = .female
  ) throws
    -> PlantedCase
  {
    var planted = try PlantedCase(number, client: client, opened: "2026-01-01", sex: sex)
    try planted.close(number.isMultiple(of: 2) ? .goalsMet : .clientWish, on: day)
    return planted
  }

  private func population() throws -> [PlantedCase] {
    try (1...40).map { number in
      try closed(
        number,
        on: number <= 25 ? "2026-02-15" : "2026-04-15",
        sex: number.isMultiple(of: 3) ? .male : number == 1 ? nil : .female
      )
    }
  }

  @Test(arguments: MetricDimension.allCases)
  func `groups sum to the total`(dimension: MetricDimension) throws {
    let results = try Planted.count("M24", try population(), by: [dimension]).map(\.result)
    let total = try #require(results.first)
    #expect(total.denominator == 40)
    #expect(results.dropFirst().reduce(0) { $0 + ($1.denominator ?? 0) } == 40)
    #expect(results.dropFirst().reduce(0) { $0 + ($1.numerator ?? 0) } == total.numerator)
  }

  @Test func `an unknown sex is a group of its own`() throws {
    let results = try Planted.count("M24", try population(), by: [.sex]).map(\.result)
    #expect(results.map { $0.groups.first?.code } == [nil, "female", "male", nil])
    #expect(results.last?.denominator == 1)
  }

  @Test func `months are those of the day that decides`() throws {
    let results = try Planted.count("M24", try population(), by: [.month]).map(\.result)
    #expect(results.dropFirst().map { $0.groups[0].code } == ["2026-02", "2026-04"])
  }

  @Test func `a transfer does not move the past to another unit`() throws {
    // A meeting on 1.2. in unit 1, taken over by unit 2 on 1.3., a meeting on 1.4.
    var planted = try PlantedCase(1, opened: "2026-01-01")
    let unit: UnitID = try Planted.id(2)
    try planted.meet(on: "2026-02-01", [.client])
    try planted.add(
      .closing(.transferRequested(to: unit, reason: "-", fates: [])),
      on: "2026-02-20"
    )
    try planted.add(.closing(.transferAccepted(unit: unit, fates: [])), on: "2026-03-01")
    try planted.meet(on: "2026-04-01", [.client])
    let results = try Planted.count("M09", [planted], by: [.unit]).map(\.result)
    #expect(results.map { $0.groups.first?.code } == [nil, "TRE", "YLO"])
    #expect(results.map(\.denominator) == [2, 1, 1])
  }

  @Test func `two cases of one client are one person`() throws {
    let cases = try (1...6).map { try closed($0, client: 1, on: "2026-02-15") }
    let result = try #require(try Planted.count("M24", cases).first)
    #expect(result.cell.below == 6)
    #expect(result.cell.peopleBelow.count == 1)
    #expect(!result.cell.peopleBelow.isAtLeast)
  }

  @Test func `people are counted up to the limit and no further`() throws {
    var count = DistinctPersons(limit: 3)
    count.add(try Planted.id(1))
    count.add(try Planted.id(1))
    #expect(count.count == 1)
    count.add(try Planted.id(2))
    count.add(try Planted.id(3))
    count.add(try Planted.id(4))
    #expect(count.count == 3)
    #expect(count.isAtLeast)
  }

  @Test func `two tallies joined are as one`() throws {
    let cases = try population()
    let context = try Planted.context(asOf: "2026-12-31")
    let request = MetricRequest(dimensions: [.municipality, .month])
    func tally(_ cases: some Sequence<PlantedCase>) throws -> MetricTally {
      var tally = MetricTally(request, in: context, isDayOver: true)
      for planted in cases { tally.take(try planted.figures(in: context)) }
      return tally
    }
    var joined = try tally(cases.prefix(17))
    joined.merge(try tally(cases.dropFirst(17)))
    let whole = try tally(cases)
    #expect(joined.cases == whole.cases)
    #expect(joined.results(reads: nil).map(\.result) == whole.results(reads: nil).map(\.result))
  }

  @Test func `a small group is hidden with another that would give it away`() throws {
    // 4 clients in the south, 20 in the west, 20 in the east: the total is shown, so two must go.
    let cases = try (1...44).map { number in
      var planted = try closed(number, on: "2026-02-15")
      planted.traits = ClientTraits(
        sex: .female,
        birthDay: nil,
        language: "fi",
        municipality: number <= 4 ? "091" : number <= 24 ? "837" : "980"
      )
      return planted
    }
    let context = try Planted.context(asOf: "2026-12-31")
    let metric = try #require(MetricCatalogue.metric("M24"))
    let request = MetricRequest(metrics: [metric], dimensions: [.municipality])
    var study = MetricStudy(request, in: context, isDayOver: true)
    for planted in cases { study.take(try planted.figures(in: context)) }
    let report = try study.report()
    let small = try #require(report.results.first { $0.groups.first?.code == "091" })
    #expect(small.suppression != nil)
    #expect(small.value == nil)
    #expect(small.numerator == nil)
    #expect(report.totals[0].denominator == 44)
    #expect(report.results.count { $0.suppression != nil } >= 2)
    #expect(
      report.csv.contains("M24,Early endings,proportion,case,,municipality,091,,,,,2026-12-31")
    )
    #expect(!report.csv.contains(",4,"))
  }

  @Test func `a difference of shares has Newcombe's interval`() throws {
    // 56/70 and 48/80 (Newcombe 1998, table II, method 10): difference 0.2, 0.0524 … 0.3339.
    let first = try #require(WilsonInterval(48, of: 80))
    let second = try #require(WilsonInterval(56, of: 70))
    let difference = ShareDifference(from: first, to: second)
    #expect(abs(difference.value - 0.2) < 1e-12)
    #expect(abs(difference.low - 0.0524) < 5e-5)
    #expect(abs(difference.high - 0.3339) < 5e-5)
    #expect(difference.excludesZero)
  }
}
