import Testing
import TiimiDomain
import TiimiEncoding

@testable import TiimiReports

/// Somebody adds up what the metrics of an invented population say, as they leave the program.
@Suite struct MetricAttackTests {
  /// One publication after the other, each minding the earlier ones.
  private static let orders: [(months: ClosedRange<Int>, by: [MetricDimension])] = [
    (1...3, [.month, .sex]), (1...3, [.sex]), (4...4, [.sex]), (1...4, [.month]),
    (1...4, [.sex, .month]),
  ]

  /// Closed cases of people of skewed sexes and months.
  private func population(_ seed: UInt64) throws -> [PlantedCase] {
    var chance = SeededRandomness(seed: seed)
    return try (1...Int.random(in: 20...140, using: &chance)).map { number in
      let sexes: [Sex?] = [.female, .female, .female, .male, .male, nil]
      let month = min(Int.random(in: 1...4, using: &chance), Int.random(in: 1...6, using: &chance))
      let sex = sexes[Int.random(in: 0..<sexes.count, using: &chance)]
      var planted = try PlantedCase(number, opened: "2026-01-01", sex: sex)
      let hasStopped = Int.random(in: 0..<4, using: &chance) == 0
      try planted.close(hasStopped ? .clientWish : .goalsMet, on: "2026-0\(month)-15")
      return planted
    }
  }

  private func publish(_ seed: UInt64, isMindful: Bool = true) throws -> MetricAttack {
    let context = try Planted.context(asOf: "2026-12-31")
    let cases = try population(seed)
    var attack = MetricAttack()
    var ledger = PublicationLedger()
    for order in Self.orders {
      let last = try Planted.day("2026-0\(order.months.upperBound + 1)-01").adding(days: -1)
      let request = MetricRequest(
        metrics: [try #require(MetricCatalogue.metric("M24"))],
        from: try Planted.day("2026-0\(order.months.lowerBound)-01"),
        to: last,
        dimensions: order.by
      )
      var study = MetricStudy(request, in: context, isDayOver: true)
      for planted in cases { study.take(try planted.figures(in: context)) }
      let report = try study.report(after: ledger)
      if isMindful { ledger = report.ledger }
      attack.read(report.results, of: order.months, by: order.by)
    }
    attack.solve()
    return attack
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `nothing hidden follows from what the program says`(seed: UInt64) throws {
    let attack = try publish(seed)
    #expect(attack.recovered == [])
    #expect(attack.hidden > 0)
  }

  @Test func `without minding the earlier publications the attack works`() throws {
    let broken = try (0..<30 as Range<UInt64>).filter { seed in
      try !publish(seed, isMindful: false).recovered.isEmpty
    }
    #expect(broken.count > 15)
  }
}
