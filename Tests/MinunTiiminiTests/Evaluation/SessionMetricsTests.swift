import Testing
import TiimiDomain
import TiimiReports
import TiimiStore

@testable import MinunTiimini

/// Metrics of a register: who may, what is logged, and what is matched.
@Suite struct SessionMetricsTests {
  private let centre: SmallCentre

  init() throws {
    centre = try SmallCentre()
  }

  private func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

  @Test func `a run leaves one row in the access log`() throws {
    _ = try centre.openCase()
    let report = try centre.session("arvioija").metrics(MetricRequest())
    #expect(report.cases == 1)
    let rows = try centre.world.centre.register.read { try $0.accessRows(subject: "register") }
    #expect(rows.count { $0.detail == "metrics" } == 1)
  }

  @Test func `a single client stays hidden`() throws {
    _ = try centre.openCase()
    let report = try centre.session("arvioija").metrics(MetricRequest())
    let open = try #require(report.results(of: "M14").first)
    #expect(open.suppression != nil)
    #expect(open.numerator == nil)
  }

  @Test func `a limit under five is for administrators`() throws {
    #expect(throws: AccessRefusal.self) {
      _ = try centre.session("arvioija").metrics(MetricRequest(threshold: 3))
    }
  }

  @Test func `a period that ends before it starts is refused`() throws {
    let request = MetricRequest(from: try day("2026-02-01"), to: try day("2026-01-01"))
    #expect(throws: EvaluationRefusal.self) {
      _ = try centre.session("arvioija").metrics(request)
    }
  }

  @Test func `a unit of a comparison has to exist`() throws {
    #expect(throws: CentreRefusal.self) {
      _ = try centre.session("arvioija").metrics(
        MetricRequest(),
        comparedWith: .units("YLO", "XXX")
      )
    }
  }

  @Test func `a list is matched by code and its strangers are counted`() throws {
    let list = try centre.session("arvioija").eligible(["150543-9127", "", " 010594Y9032 "])
    #expect(list.people == [centre.client])
    #expect(list.unknown == 1)
  }

  @Test func `a wrong line is told by its number alone`() throws {
    #expect(throws: MetricRefusal.eligibleLineWrong(line: 2)) {
      _ = try centre.session("arvioija").eligible(["150543-9127", "Kerttu Niittylä"])
    }
  }

  @Test func `refused reads are the metric's numerator`() throws {
    let id = try centre.openCase()
    _ = try centre.session("tiina").view(id)
    #expect(throws: AccessRefusal.self) { _ = try centre.session("vieras").view(id) }
    let counts = try centre.world.centre.register.read {
      try $0.accessCounts(from: nil, until: nil)
    }
    #expect(counts.refused == 1)
    #expect(counts.reads >= 2)
    #expect(counts.persons == 1)
  }
}
