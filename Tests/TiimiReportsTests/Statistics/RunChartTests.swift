import Testing
import TiimiDomain
import TiimiReports

struct RunChartTests {
  @Test func `six points on one side are a shift and five are none`() {
    let six = RunChart([1, 1, 1, 1, 1, 1, 9, 8, 9, 8, 9, 8])
    #expect(six.median == 4.5)
    #expect(six.findings.map(\.kind) == [.below, .above])
    #expect(six.findings.map(\.points) == [0...5, 6...11])
    let five = RunChart([1, 2, 1, 2, 1, 9, 8, 9, 8, 9])
    #expect(five.findings.isEmpty)
  }

  @Test func `points on the median are passed over`() {
    let chart = RunChart([6, 7, 6, 5, 7, 6, 7, 4, 3, 4, 5, 5, 3])
    #expect(chart.median == 5)
    #expect(chart.findings == [chart.findings[0]])
    #expect(chart.findings[0].kind == .above)
    #expect(chart.findings[0].points == 0...6)
    #expect(chart.findings[0].length == 6)
  }

  @Test func `five rising points are a trend and ties do not count`() {
    let chart = RunChart([3, 1, 2, 2, 3, 4, 5, 1])
    #expect(chart.findings.map(\.kind) == [.rising])
    #expect(chart.findings[0].points == 1...6)
    #expect(chart.findings[0].length == 5)
    #expect(RunChart([3, 1, 2, 2, 3, 4, 1]).findings.isEmpty)
  }

  @Test func `falling to the end is a trend too`() {
    let chart = RunChart([1, 9, 7, 5, 3, 2])
    #expect(chart.findings.map(\.kind) == [.falling])
    #expect(chart.findings[0].points == 1...5)
  }

  @Test func `a missing point breaks nothing and counts for nothing`() {
    let chart = RunChart([1, nil, 2, 3, nil, 4, 5])
    #expect(chart.median == 3)
    #expect(chart.findings.map(\.points) == [0...6])
    #expect(chart.isLongEnough == false)
  }

  @Test func `the rules can be set and say themselves`() {
    let rules = RunChart.Rules(shift: 8, trend: 6)
    #expect(RunChart([1, 1, 1, 1, 1, 1, 9, 8, 9, 8, 9, 8], rules: rules).findings.isEmpty)
    #expect(rules.shiftText.en.contains("at least 8 points"))
    #expect(rules.trendText.fi.contains("vähintään 6 peräkkäistä"))
  }

  @Test func `no values have no median`() {
    #expect(RunChart([nil, nil]).median == nil)
    #expect(RunChart([]).findings.isEmpty)
  }
}
