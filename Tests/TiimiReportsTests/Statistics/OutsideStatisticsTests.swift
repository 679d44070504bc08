import Testing
import TiimiEncoding
import TiimiReports

/// Our numbers beside those of lifelines, numpy and scipy, which `scripts/interop/kaplan-meier.py`
/// wrote down.
struct OutsideStatisticsTests {
  @Test func `two hundred waiting curves equal those of lifelines`() throws {
    let sets = try Self.fixture().root.elements("sets").map { $0 }
    #expect(sets.count == 200)
    for (number, set) in sets.enumerated() {
      let (ended, censored) = (try Self.days(set, "ended"), try Self.days(set, "censored"))
      let curve = try #require(KaplanMeier(ended: ended, censored: censored))
      #expect(
        try Self.median(set) == [curve.median, curve.medianLow, curve.medianHigh],
        "\(number)"
      )
      let steps = try set.elements("steps").map { try Self.numbers($0) }
      #expect(steps.count == curve.steps.count)
      for (ours, theirs) in zip(curve.steps, steps) {
        let numbers = [
          Double(ours.day), ours.waiting.share, ours.waiting.low, ours.waiting.high,
        ]
        #expect(Self.agree(numbers, theirs), "set \(number), day \(ours.day)")
      }
    }
  }

  @Test func `the shares still waiting equal those of lifelines`() throws {
    for (number, set) in try Self.fixture().root.elements("sets").enumerated() {
      let curve = try #require(
        KaplanMeier(ended: try Self.days(set, "ended"), censored: try Self.days(set, "censored"))
      )
      let waiting = try JSON(set)["waiting"]
      for day in [30, 60, 90] {
        let ours = curve.waiting(after: day)?.share
        #expect(Self.agree(ours, waiting?[String(day)]), "set \(number), day \(day)")
      }
    }
  }

  @Test func `quantiles equal those of numpy`() throws {
    for (number, set) in try Self.fixture().root.elements("sets").enumerated() {
      let ours = Quantiles(try Self.days(set, "ended")).map {
        [$0.lowerQuartile, $0.median, $0.upperQuartile, $0.p90]
      }
      let theirs = try set.optional("quantiles").map { try Self.numbers($0) }
      #expect(Self.agree(ours ?? [], theirs ?? []), "set \(number)")
    }
  }

  @Test func `intervals of shares equal those of scipy`() throws {
    for entry in try Self.fixture().root.elements("wilson") {
      let numbers = try Self.numbers(entry)
      let interval = try #require(WilsonInterval(Int(numbers[0]), of: Int(numbers[1])))
      #expect(Self.agree([interval.low, interval.high], Array(numbers[2...])))
    }
  }
}

extension OutsideStatisticsTests {
  private static func fixture() throws -> JSONDocument {
    try JSONDocument(Golden.text(at: "Tests/Fixtures/statistics/kaplan-meier.json"))
  }

  private static func days(_ set: JSONNode, _ key: StaticString) throws -> DayCounts {
    DayCounts(try set.elements(key).map { try $0.int() })
  }

  private static func median(_ set: JSONNode) throws -> [Int?] {
    [try set.optionalInt("median"), try set.optionalInt("low"), try set.optionalInt("high")]
  }

  private static func numbers(_ node: JSONNode) throws -> [Double] {
    try node.elements().map { try #require(Double($0.number().text)) }
  }

  private static func agree(_ ours: [Double], _ theirs: [Double]) -> Bool {
    ours.count == theirs.count && zip(ours, theirs).allSatisfy { abs($0 - $1) < 1e-6 }
  }

  private static func agree(_ ours: Double?, _ theirs: JSON?) -> Bool {
    guard let ours, case .number(let number) = theirs, let theirs = Double(number.text) else {
      return ours == nil && theirs == nil
    }
    return abs(ours - theirs) < 1e-6
  }
}
