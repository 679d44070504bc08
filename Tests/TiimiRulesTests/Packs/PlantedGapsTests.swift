import Testing
import TiimiDomain
import TiimiRules

@Suite("Planted gaps")
struct PlantedGapsTests {
  /// Fifty cases in a block: each gap once, and the others without any.
  @Test(arguments: 0..<10)
  func `each planted gap is found, and nothing else is`(block: Int) throws {
    let book = try TeamPack.book()
    let rules = TeamPack.rules("gap", in: book)
    var found: [String] = []
    var planted: [String] = []

    for number in block * 50..<block * 50 + 50 {
      let own = try PlantedCase(number: number)
      let findings = book.findings(of: rules, on: own.story.facts)
      found += findings.filter { $0.verdict == .found }.map { "case \(number): \($0.key)" }
      guard let gap = own.gap else { continue }
      let item = own.item.map { "#\($0)" } ?? ""
      planted.append("case \(number): \(gap.rule)\(item)")
    }

    #expect(found == planted)
    #expect(planted.count == PlantedGap.allCases.count)
  }

  @Test func `a case of the register leaves no gap rule in doubt`() throws {
    let book = try TeamPack.book()
    let rules = TeamPack.rules("gap", in: book).filter { $0.pack == "minun-tiimini" }

    let doubts = try (0..<50).flatMap { number in
      book.findings(of: rules, on: try PlantedCase(number: number).story.facts)
        .filter { $0.verdict == .cannotTell }.map { "case \(number): \($0.key)" }
    }

    #expect(doubts == [])
  }

  @Test func `a case in order gives no notice either`() throws {
    let book = try TeamPack.book()
    let rules = TeamPack.rules("notice", in: book)

    let notices = try (PlantedGap.allCases.count..<50).flatMap { number in
      book.findings(of: rules, on: try PlantedCase(number: number).story.facts)
        .filter { $0.verdict == .found }.map { "case \(number): \($0.key)" }
    }

    #expect(notices == [])
  }

  @Test func `every gap rule has a planted gap but the one that the register rules out`() throws {
    let rules = Set(TeamPack.rules("gap", in: try TeamPack.book()).map(\.id))

    #expect(rules == Set(PlantedGap.allCases.map(\.rule)).union(["MT-GAP-DUE"]))
  }
}
