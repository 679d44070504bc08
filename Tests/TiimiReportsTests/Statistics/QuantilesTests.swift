import Testing
import TiimiReports

struct QuantilesTests {
  @Test func `between two ranks the value is interpolated`() throws {
    // Ranks 0…3 hold 1, 2, 4, 10: 0.75 → 1.75, 1.5 → 3, 2.25 → 5.5, 2.7 → 8.2.
    let quantiles = try #require(Quantiles(DayCounts([10, 2, 4, 1])))
    #expect(quantiles.count == 4)
    #expect(quantiles.lowerQuartile == 1.75)
    #expect(quantiles.median == 3)
    #expect(quantiles.upperQuartile == 5.5)
    #expect(abs(quantiles.p90 - 8.2) < 1e-12)
  }

  @Test func `one duration is all its quantiles`() throws {
    let quantiles = try #require(Quantiles(DayCounts([7])))
    #expect(quantiles.lowerQuartile == 7)
    #expect(quantiles.p90 == 7)
  }

  @Test func `no durations have no quantiles and no mean`() {
    #expect(Quantiles(DayCounts()) == nil)
    #expect(DayCounts().mean == nil)
    #expect(Quantiles.median(of: []) == nil)
  }

  @Test func `merged histograms count as one`() {
    var days = DayCounts([1, 5])
    days.merge(DayCounts([5, 9]))
    #expect(days == DayCounts([1, 5, 5, 9]))
    #expect(days[5] == 2)
    #expect(days.mean == Mean(sum: 20, count: 4))
  }

  @Test(arguments: [-1, 36_526])
  func `a duration that cannot be is not counted`(days: Int) {
    var counts = DayCounts()
    #expect(counts.add(days) == false)
    #expect(counts.total == 0)
  }
}
