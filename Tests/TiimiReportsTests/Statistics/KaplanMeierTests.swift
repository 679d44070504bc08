import Testing
import TiimiReports

struct KaplanMeierTests {
  @Test func `who still waits stays in the count until last seen`() throws {
    // By hand: day 2: 1 of 3 at risk ends, S = 2/3; day 4: the last one ends, S = 0.
    let curve = try #require(
      KaplanMeier(ended: DayCounts([2, 4]), censored: DayCounts([1, 3]))
    )
    #expect(curve.count == 4)
    #expect(curve.steps.map(\.day) == [1, 2, 3, 4])
    #expect(curve.steps.map(\.atRisk) == [4, 3, 2, 1])
    #expect(curve.steps[0].waiting.share == 1)
    #expect(abs(curve.steps[2].waiting.share - 2.0 / 3) < 1e-12)
    #expect(curve.steps[3].waiting.share == 0)
    #expect(curve.median == 4)
    #expect(curve.medianLow == 2)
  }

  @Test func `a curve that stays above one half has no median`() throws {
    let curve = try #require(
      KaplanMeier(ended: DayCounts([1]), censored: DayCounts([9, 9, 9]))
    )
    #expect(curve.median == nil)
    #expect(curve.medianHigh == nil)
  }

  @Test func `nothing is said of days that nobody was followed to`() throws {
    let open = try #require(KaplanMeier(ended: DayCounts([5]), censored: DayCounts([20])))
    #expect(open.waiting(after: 20)?.share == 0.5)
    #expect(open.waiting(after: 30) == nil)
    #expect(open.atRisk(on: 30) == 0)
    let over = try #require(KaplanMeier(ended: DayCounts([5]), censored: DayCounts()))
    #expect(over.waiting(after: 30)?.share == 0)
    #expect(over.waiting(after: 4) == KaplanMeier.Waiting.all)
  }

  @Test func `nobody followed gives no curve`() {
    #expect(KaplanMeier(ended: DayCounts(), censored: DayCounts()) == nil)
  }

  @Test func `six equal losses reach one half in spite of rounding`() throws {
    let curve = try #require(KaplanMeier(ended: DayCounts(1...6), censored: DayCounts()))
    #expect(curve.median == 3)
  }
}
