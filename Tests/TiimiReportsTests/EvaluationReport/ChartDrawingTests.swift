import Testing

@testable import TiimiReports

struct ChartDrawingTests {
  private func runChart(_ values: [Double?]) -> String? {
    let labels = values.indices.map { "k\($0)" }
    let chart = RunChart(values)
    return RunChartDrawing(chart: chart, labels: labels, words: { "\($0)" }, median: "md").svg
  }

  private func count(_ part: String, in svg: String) -> Int { svg.split(separator: part).count - 1 }

  @Test func `points of a shift are squares and the median is dashed`() throws {
    let svg = try #require(runChart([1, 1, 1, 1, 1, 1, 9, 8, 9, 0, 8, 9, 8, 9]))
    #expect(count("<rect", in: svg) == 6)
    #expect(count("<circle", in: svg) == 8)
    #expect(count("stroke-dasharray", in: svg) == 1)
    #expect(svg.contains(">md</text>"))
  }

  @Test func `a missing point is a gap and not a nought`() throws {
    let svg = try #require(runChart([5, nil, 7, 6]))
    #expect(count("<circle", in: svg) == 3)
  }

  @Test func `nothing is drawn of nothing`() {
    #expect(runChart([nil, nil]) == nil)
    #expect(BarDrawing(bars: []).svg == nil)
    #expect(FunnelDrawing(stages: []).svg == nil)
    let hidden = FunnelDrawing.Stage(name: "a", count: nil, words: "peitetty")
    #expect(FunnelDrawing(stages: [hidden]).svg == nil)
  }

  @Test func `a hidden step of the funnel has a dashed frame and its reason`() throws {
    let stages = [
      FunnelDrawing.Stage(name: "Ensin <b>", count: 20, words: "20"),
      FunnelDrawing.Stage(name: "Sitten", count: nil, words: "peitetty"),
    ]
    let svg = try #require(FunnelDrawing(stages: stages).svg)
    #expect(svg.contains("Ensin &lt;b&gt;"))
    #expect(count("stroke-dasharray", in: svg) == 1)
    #expect(svg.contains(">peitetty</text>"))
  }

  @Test func `a waiting curve tells how many still wait below its axis`() throws {
    let days = DayCounts((1...20).map { $0 * 3 })
    let curve = try #require(KaplanMeier(ended: days, censored: DayCounts()))
    let told = try #require(DisclosedCurve(curve, threshold: 5))
    let drawing = SurvivalDrawing(curve: told, count: 20, days: "Päivää", left: "Odottaa")
    let svg = try #require(drawing.svg)
    #expect(svg.contains("<polygon"))
    #expect(svg.contains(">20</text>"))
    #expect(svg.contains(">Odottaa</text>"))
  }

  @Test(arguments: [(0.0, 1.0), (0, 90), (12, 19), (0, 0.07)])
  func `marks are round and within the axis`(first: Double, last: Double) {
    let ticks = ChartFrame.ticks(from: first, to: last)
    #expect((2...10).contains(ticks.count))
    #expect(ticks.allSatisfy { $0 >= first - 1e-9 && $0 <= last + 1e-9 })
  }
}
