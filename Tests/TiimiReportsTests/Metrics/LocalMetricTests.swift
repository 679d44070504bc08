import Testing
import TiimiDomain
import TiimiRules

@testable import TiimiReports

/// Files of local metrics: the example counts, and each fault has its place.
@Suite struct LocalMetricTests {
  private func example() throws -> String {
    try Golden.text(at: "Examples/evaluation/metrics.json")
  }

  private func refusal(_ text: String) -> MetricRefusal? {
    do throws(MetricRefusal) {
      _ = try LocalMetrics(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }

  private func changed(_ old: String, _ new: String) throws -> String {
    let text = try example()
    let parts = text.split(separator: old, maxSplits: 1)
    try #require(parts.count == 2)
    return parts[0] + new + parts[1]
  }

  @Test func `the example counts cases by its own conditions`() throws {
    // Needs: 1 and 2; a plan agreed: 1; no need: 3; reopened: 4 left out. 1 of 2, over 80 %: no.
    func planted(_ number: Int, hasNeed: Bool, agreed: String?) throws -> PlantedCase {
      var planted = try PlantedCase(number, opened: "2026-01-01")
      if hasNeed {
        let need = AssessmentEntry.needRecorded(
          1,
          area: .dailyLife,
          nature: .longTerm,
          words: "-",
          importance: nil
        )
        try planted.add(.assessment(need), on: "2026-01-10")
      }
      if let agreed {
        try planted.add(.plan(.agreed(version: 1, clientView: .text("-"))), on: agreed)
      }
      return planted
    }
    var reopened = try planted(4, hasNeed: true, agreed: nil)
    try reopened.close(on: "2026-02-01")
    try reopened.reopen(on: "2026-03-01")
    let cases = [
      try planted(1, hasNeed: true, agreed: "2026-01-31"),
      try planted(2, hasNeed: true, agreed: nil), try planted(3, hasNeed: false, agreed: nil),
      reopened,
    ]
    let request = MetricRequest(
      metrics: try LocalMetrics(Array(try example().utf8)).metrics,
      from: try Planted.day("2026-01-01"),
      to: try Planted.day("2026-06-30")
    )
    let context = try Planted.context(asOf: "2026-12-31")
    var tally = MetricTally(request, in: context, isDayOver: true)
    for planted in cases { tally.take(try planted.figures(in: context)) }
    let results = tally.results(reads: nil).map(\.result)
    #expect(results[0].counts == [1, 2])
    #expect(results[0].status == .overTarget)
    #expect(results[0].left(.reopened) == 1)
    #expect(results[1].value == 30)
  }

  @Test func `an unknown field is refused at its place`() throws {
    let text = try changed("needs > 0", "neds > 0")
    guard case .conditionFaulty(let field, let fault)? = refusal(text) else {
      Issue.record("not refused")
      return
    }
    #expect(field == "metrics[0].denominator.when")
    #expect(fault.line == 1 && fault.column == 1)
  }

  @Test func `an unknown function is refused`() throws {
    let text = try changed("needs > 0", "frobnicate(needs)")
    #expect(refusal(text)?.number == 665)
  }

  @Test(arguments: [
    ("\"id\": \"L02\"", "\"id\": \"L01\"", 664, "metrics[1].id"),
    ("\"id\": \"L01\"", "\"id\": \"M05\"", 664, "metrics[0].id"),
    ("\"sv\": \"Planen avtalad\",", "", 663, "metrics[0].name.sv"),
    ("\"to\": \"plan agreed day\"", "\"to\": null", 666, "metrics[1].days.to"),
    ("\"kind\": \"proportion\"", "\"kind\": \"mean\"", 666, "metrics[0].numerator.when"),
    ("\"kind\": \"days\"", "\"kind\": \"weeks\"", 661, "metrics[1].kind"),
    ("\"percent\": 80", "\"percent\": 180", 666, "metrics[0].target.percent"),
    ("\"direction\"", "\"directions\"", 661, nil), ("tiimi-metrics", "other", 662, nil),
  ])
  func `each fault of a file has its number and place`(
    old: String,
    new: String,
    number: Int,
    field: String?
  ) throws {
    let found = try #require(refusal(try changed(old, new)))
    #expect(found.number == number)
    if let field { #expect(found.field == field) }
  }
}
