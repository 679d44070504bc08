import Testing
import TiimiReports

struct WilsonIntervalTests {
  /// The score intervals of Newcombe, Statistics in Medicine 17 (1998), 857–872, table I.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
    (1, 29, 0.0061, 0.1718),
  ])
  func `the published intervals come out`(count: Int, total: Int, low: Double, high: Double) throws
  {
    let interval = try #require(WilsonInterval(count, of: total))
    #expect(abs(interval.low - low) < 0.00005)
    #expect(abs(interval.high - high) < 0.00005)
    #expect(interval.share == Double(count) / Double(total))
  }

  @Test func `all of some reach up to one exactly`() throws {
    let interval = try #require(WilsonInterval(5, of: 5))
    #expect(interval.high == 1)
    // By hand: 5 / (5 + z²) = 5 / 8.8415.
    #expect(abs(interval.low - 0.56552) < 0.00001)
  }

  @Test(arguments: [(0, 0), (1, 0), (3, 2), (-1, 2)])
  func `there is no interval of nothing or of clashing numbers`(count: Int, total: Int) {
    #expect(WilsonInterval(count, of: total) == nil)
  }
}
