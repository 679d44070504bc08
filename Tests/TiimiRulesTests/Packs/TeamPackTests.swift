import Testing
import TiimiDomain
import TiimiRules

@Suite("The rules of the client's own team")
struct TeamPackTests {
  @Test func `every example comes out as written, and every outcome has one`() throws {
    let book = try TeamPack.book()

    let trial = RuleTrial(of: book.rules, in: book)

    #expect(trial.failures.map { "\($0.rule): \($0.example ?? "") \($0.problem)" } == [])
    #expect(trial.examples > 100)
  }

  @Test func `nothing in the pack is to be looked at`() throws {
    let remarks = RuleCheck(of: try TeamPack.book().rules).remarks

    #expect(remarks == [])
  }

  @Test func `every rule decides, and says where it comes from`() throws {
    let book = try TeamPack.book()
    let day = try #require(Day(iso: "2026-11-22"))

    #expect(book.deciding(on: day).count == book.rules.count)
    #expect(book.rules.allSatisfy { !$0.source.name.fi.isEmpty })
  }

  @Test(arguments: Answers.all)
  func `the table recommends what the scorer recommends`(answers: Answers) throws {
    let book = try TeamPack.book()
    let rule = try #require(book.versions(of: "MT-RECOMMENDATION").first)
    let facts = try TeamCase(answering: answers.byItem).facts

    let finding = try #require(book.findings(of: [rule], on: facts).first)

    let score = try ChecklistScorer.score(answers: answers.byItem)
    #expect(finding.value == .string(score.recommendation.rawValue))
  }

  /// Some items of the checklist answered yes and some left open; the rest are no.
  struct Answers: CustomTestStringConvertible {
    let yes: [Int]
    let open: [Int]

    static let all = [[], [1], [1, 2], [1, 2, 3], [redFlag]].flatMap { yes in
      [[], [5], [5, 6], [5, 6, 7], [redFlag]].map { Answers(yes: yes, open: $0) }
    }

    private static let redFlag = Checklist.minunTiimini.items.first { $0.isRedFlag }?.number ?? 0

    var byItem: [String: Checklist.Answer] {
      var answers: [String: Checklist.Answer] = [:]
      for item in Checklist.minunTiimini.items {
        if open.contains(item.number), !yes.contains(item.number) {
          if item.number == 5 { answers[item.slug] = .unknown }
        } else {
          answers[item.slug] = yes.contains(item.number) ? .yes : .no
        }
      }
      return answers
    }

    var testDescription: String { "yes \(yes), open \(open)" }
  }
}
