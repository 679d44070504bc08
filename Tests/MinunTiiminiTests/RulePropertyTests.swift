import MinunTiimini
import Testing
import TiimiDomain
import TiimiRules

/// Promises of replay and explanation, held on practice cases.
@Suite struct RulePropertyTests {
  private let world: PracticeWorld

  init() throws {
    world = try PracticeWorld()
    try PracticePopulation(cases: 200, seed: 11).fill(try world.session)
  }

  /// What a difference is, seen from the other side.
  private func mirrored(_ entry: CaseDifference) -> [String] {
    let difference = entry.difference
    let kind: ReplayDifference.Kind =
      switch difference.kind {
      case .added: .removed
      case .removed: .added
      case .changed, .notEvaluable: difference.kind
      }
    return described(entry, as: kind)
  }

  private func described(_ entry: CaseDifference, as kind: ReplayDifference.Kind) -> [String] {
    [
      entry.caseNumber, entry.difference.day.iso, entry.difference.rule,
      entry.difference.item.map(String.init) ?? "", kind.rawValue,
    ] + entry.difference.missing.map(\.name)
  }

  @Test func `the same rules make no difference to any case`() throws {
    let book = try RuleBook.embedded()
    let replay = RuleReplay(from: book, to: book, onlyChanged: false)
    let report = try world.session.replay(replay)
    #expect(report.cases == 200)
    #expect(report.evaluations > 500)
    #expect(report.differences.isEmpty)
  }

  @Test func `what one change adds its opposite removes`() throws {
    let book = try RuleBook.embedded()
    let other = try book.setting("age limit", to: FEELValue(50))
    let there = try world.session.replay(RuleReplay(from: book, to: other))
    let back = try world.session.replay(RuleReplay(from: other, to: book))
    #expect(there.count(of: .added) > 0)
    #expect(there.count(of: .added) == back.count(of: .removed))
    #expect(
      there.differences.map(mirrored)
        == back.differences.map { described($0, as: $0.difference.kind) }
    )
  }

  @Test func `flipping a decisive fact flips what the rule says`() throws {
    let book = try RuleBook.embedded()
    var flips = 0
    for summary in try world.session.cases(CaseFilter(isClosed: nil, limit: 60)) {
      guard let reader = try world.reader(of: summary) else { continue }
      let explanation = try reader.explain(summary.id)
      let facts = explanation.view.facts(on: explanation.day)
      let known = Dictionary(
        book.catalogue.facts.map { ($0.name, facts.value(of: $0)) }
      ) { first, _ in first }
      for explained in explanation.explanations {
        for decisive in explained.decisive {
          var flipped = known
          flipped[decisive.fact.name] = decisive.other
          let stated = StatedFacts(flipped, today: explanation.day)
          let findings = book.findings(of: [explained.finding.rule], on: stated)
          let again = findings.first { $0.item == explained.finding.item }
          let verdict = again?.verdict ?? .notFound
          let name = "\(explained.finding.rule.id): \(decisive.fact.name)"
          #expect(verdict == decisive.verdict, "\(name)")
          #expect(again?.value == decisive.result, "\(name)")
          #expect(
            verdict != explained.finding.verdict || again?.value != explained.finding.value
          )
          flips += 1
        }
      }
    }
    #expect(flips > 500)
  }
}
