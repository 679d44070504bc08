import Testing
import TiimiReports

struct DisclosedCurveTests {
  @Test func `no step tells of fewer than the threshold`() throws {
    let curve = try #require(
      KaplanMeier(ended: DayCounts((1...40).map { $0 * 2 }), censored: DayCounts(31...43))
    )
    let disclosed = try #require(DisclosedCurve(curve, threshold: 5))
    #expect(disclosed.points.count > 3)
    var before = -1
    for point in disclosed.points {
      let between = curve.steps.filter { $0.day > before && $0.day <= point.day }
      let (ended, lost) = between.reduce((0, 0)) { ($0.0 + $1.ended, $0.1 + $1.censored) }
      #expect(ended == 0 || ended >= 5)
      #expect(lost == 0 || lost >= 5)
      #expect(point.left == 0 || point.left >= 5)
      before = point.day
    }
    #expect(disclosed.median == curve.median)
  }

  @Test func `a milestone is a point when enough happened before it`() throws {
    let curve = try #require(
      KaplanMeier(ended: DayCounts([1, 2, 3, 4, 5, 40, 50]), censored: DayCounts(91...99))
    )
    let disclosed = try #require(DisclosedCurve(curve, threshold: 5))
    #expect(disclosed.waiting(after: 30) == curve.waiting(after: 30))
    #expect(disclosed.waiting(after: 60) == nil)
  }

  @Test func `a curve of a few is none`() throws {
    let curve = try #require(KaplanMeier(ended: DayCounts([1, 2, 3, 4]), censored: DayCounts()))
    #expect(DisclosedCurve(curve, threshold: 5) == nil)
    #expect(DisclosedCurve(curve, threshold: 3) != nil)
  }
}
