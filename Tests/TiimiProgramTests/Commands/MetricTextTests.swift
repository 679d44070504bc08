import Testing
import TiimiDomain

@testable import tiimi

/// Figures in a table read as people write them.
@Suite struct MetricTextTests {
  @Test(arguments: [
    (0.12345, "12,3 %", "12.3 %"), (1, "100,0 %", "100.0 %"), (0, "0,0 %", "0.0 %"),
  ])
  func `a share has one decimal`(share: Double, finnish: String, english: String) {
    #expect(MetricText(language: .finnish).percent(share) == finnish)
    #expect(MetricText(language: .english).percent(share) == english)
  }

  @Test func `whole days have no decimals and a loss has a minus`() {
    let text = MetricText(language: .swedish)
    #expect(text.days(15.5) == "15,5")
    #expect(text.days(30) == "30")
    #expect(text.decimal(-12.34, 1) == "−12,3")
    #expect(text.decimal(0.05, 2) == "0,05")
  }
}
