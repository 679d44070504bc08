import Testing
import TiimiDomain
import TiimiEncoding

@testable import TiimiReports

/// Metrics published one period after the other, with what was published earlier minded and without.
@Suite struct MetricPublicationTests {
  /// Twenty cases closed in January, twenty in February, three in March and 24 in April; every third
  /// of a man.
  private func report(
    from: String = "2026-01-01",
    to: String,
    by dimensions: [MetricDimension] = [],
    after ledger: PublicationLedger = PublicationLedger()
  ) throws -> MetricReport {
    let context = try Planted.context(asOf: "2026-12-31")
    let request = MetricRequest(
      metrics: [try #require(MetricCatalogue.metric("M24"))],
      from: try Planted.day(from),
      to: try Planted.day(to),
      dimensions: dimensions
    )
    var study = MetricStudy(request, in: context, isDayOver: true)
    for number in 1...67 {
      let sex: Sex = number.isMultiple(of: 3) ? .male : .female
      var planted = try PlantedCase(number, opened: "2026-01-01", sex: sex)
      let month = number <= 20 ? "01" : number <= 40 ? "02" : number <= 43 ? "03" : "04"
      try planted.close(number.isMultiple(of: 2) ? .goalsMet : .clientWish, on: "2026-\(month)-15")
      study.take(try planted.figures(in: context))
    }
    return try study.report(after: ledger)
  }

  private func total(_ report: MetricReport) throws -> MetricResult {
    try #require(report.totals.first)
  }

  @Test func `without the ledger a small month is a subtraction away`() throws {
    let first = try total(try report(to: "2026-02-28"))
    let second = try total(try report(to: "2026-03-31"))
    let (long, short) = (try #require(second.denominator), try #require(first.denominator))
    #expect(long - short == 3)
  }

  @Test func `with the ledger the small month cannot be worked out`() throws {
    let first = try report(to: "2026-02-28")
    let bytes = Array(first.ledger.json.compact.utf8)
    let second = try report(to: "2026-03-31", after: PublicationLedger(reading: bytes))
    #expect(try total(first).denominator == 40)
    let hidden = try total(second)
    #expect(hidden.denominator == nil)
    #expect(hidden.numerator == nil)
    #expect(hidden.value == nil)
    #expect(hidden.suppression == .protected)
    #expect(second.alreadyKnown == 0)
  }

  @Test func `a month hidden in a table stays hidden when it is reported alone`() throws {
    let first = try report(to: "2026-04-30", by: [.month])
    let hidden = first.results.filter { $0.suppression != nil }.compactMap { $0.groups.first?.code }
    #expect(hidden == ["2026-02", "2026-03"] || hidden == ["2026-01", "2026-03"])
    let month = try #require(Day(iso: (hidden.first ?? "") + "-01"))
    let (from, to) = (month.iso, month.adding(months: 1).adding(days: -1).iso)
    #expect(try total(try report(from: from, to: to)).denominator == 20)
    #expect(try total(try report(from: from, to: to, after: first.ledger)).denominator == nil)
  }

  @Test func `a group's month is the same figure in a table and alone`() throws {
    let first = try report(to: "2026-04-30", by: [.month, .sex])
    let hidden = first.results.filter { $0.denominator == nil }.map { $0.groups.map(\.code) }
    #expect(hidden == [["2026-01", "male"], ["2026-03", "female"], ["2026-03", "male"]])
    let january = { (ledger: PublicationLedger) in
      try report(from: "2026-01-01", to: "2026-01-31", by: [.sex], after: ledger)
        .results.map(\.denominator)
    }
    #expect(try january(PublicationLedger()) == [20, 14, 6])
    #expect(try january(first.ledger) == [nil, 14, nil])
    let february = try report(
      from: "2026-02-01",
      to: "2026-02-28",
      by: [.sex],
      after: first.ledger
    )
    #expect(february.results.map(\.denominator) == [20, 13, 7])
  }

  @Test func `a group's sum of months is the group of the whole period`() throws {
    let sexes = try report(to: "2026-04-30", by: [.sex])
    #expect(sexes.results.map(\.denominator) == [67, 45, 22])
    let months = try report(to: "2026-04-30", by: [.month, .sex], after: sexes.ledger)
    for sex in ["female", "male"] {
      let hidden = months.results.count { $0.denominator == nil && $0.groups.last?.code == sex }
      #expect(hidden >= 2, "\(sex)")
    }
  }

  @Test func `a quarter in a table is minded when a part of it is reported`() throws {
    let first = try report(to: "2026-04-30", by: [.quarter])
    #expect(first.results.map(\.denominator) == [67, 43, 24])
    #expect(try total(try report(to: "2026-02-28")).denominator == 40)
    #expect(try total(try report(to: "2026-02-28", after: first.ledger)).denominator == nil)
  }

  @Test func `details are not told of two periods that share days`() throws {
    let first = try report(to: "2026-02-28")
    let details = { (report: MetricReport) in try total(report).hidesDetails }
    #expect(try !details(first))
    #expect(try !details(try report(to: "2026-02-28", after: first.ledger)))
    #expect(try !details(try report(from: "2026-03-01", to: "2026-04-30", after: first.ledger)))
    #expect(try !details(try report(to: "2026-04-30")))
    #expect(try details(try report(to: "2026-04-30", after: first.ledger)))
  }

  @Test func `the same figures again change neither the ledger nor themselves`() throws {
    let first = try report(to: "2026-02-28")
    let again = try report(to: "2026-02-28", after: first.ledger)
    #expect(again.ledger == first.ledger)
    #expect(again.results == first.results)
  }

  @Test func `what was given away earlier is said and still hidden`() throws {
    let before = try report(to: "2026-02-28").ledger
    let beside = try report(to: "2026-03-31").ledger
    let both = PublicationLedger(publications: before.publications + beside.publications)
    let now = try report(to: "2026-03-31", after: both)
    #expect(now.alreadyKnown > 0)
    #expect(now.json(.english)["alreadyKnown"] != 0)
  }

  @Test func `a period without a first day begins before everything`() throws {
    let tally = MetricTally(
      MetricRequest(to: try Planted.day("2026-03-31")),
      in: try Planted.context(asOf: "2026-02-10"),
      isDayOver: true
    )
    let period = try #require(MetricCut(tally, reads: nil).period)
    #expect(period.from < (try Planted.day("1950-01-01")))
    #expect(period.until == (try Planted.day("2026-02-11")))
  }
}
