import Testing
import TiimiDomain

@testable import TiimiReports

/// The definitions are whole, and the document says what they say.
@Suite struct MetricCatalogueTests {
  @Test func `twenty-six metrics and two durations, in order`() {
    let numbers = (1...26).map { $0 < 10 ? "M0\($0)" : "M\($0)" }
    #expect(Set(MetricCatalogue.ids) == Set(numbers + ["D01", "D02"]))
    #expect(MetricCatalogue.ids == numbers + ["D01", "D02"])
  }

  @Test func `a metric is found in either case of letters`() {
    #expect(MetricCatalogue.metric("m05")?.id == "M05")
    #expect(MetricCatalogue.metric("M99") == nil)
  }

  @Test func `only what the law gives a number has a target`() {
    let targets = MetricCatalogue.all.filter { $0.target != nil }.map(\.id)
    #expect(targets == ["M05", "M06", "M21"])
  }

  @Test func `the reference says what the definitions say`() throws {
    try Golden.expect(MetricDocument().markdown, at: "docs/metrics.md")
  }
}
