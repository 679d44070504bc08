import Testing
import TiimiDomain
import TiimiRules

/// Answers to every item: no, except for those given.
private func answers(
  yes: [String] = [],
  unknown: [String] = [],
  without missing: [String] = []
) -> [String: Checklist.Answer] {
  var answers: [String: Checklist.Answer] = [:]
  for item in Checklist.minunTiimini.items where !missing.contains(item.slug) {
    answers[item.slug] =
      yes.contains(item.slug) ? .yes : unknown.contains(item.slug) ? .unknown : .no
  }
  return answers
}

private let ordinarySlugs = Checklist.minunTiimini.items.filter { !$0.isRedFlag }.map(\.slug)

@Suite struct `Scoring the checklist` {
  @Test(arguments: [
    (0, ScreeningRecommendation.notIndicated), (1, .lightGuidance), (2, .lightGuidance),
    (3, .proposeTeam), (4, .proposeTeam), (14, .proposeTeam),
  ])
  func `proposes a team from three positive items on`(
    count: Int,
    expected: ScreeningRecommendation
  ) throws {
    let result = try ChecklistScorer.score(
      answers: answers(yes: Array(ordinarySlugs.prefix(count)))
    )
    #expect(result.recommendation == expected)
    #expect(result.score == count)
    #expect(result.atLeast == count)
    #expect(result.atMost == count)
    #expect(result.complete)
    #expect(result.redFlags.isEmpty)
    #expect(result.version == "1")
    #expect(result.checklist == "minun-tiimini-checklist")
  }

  @Test func `proposes a team for the red flag alone`() throws {
    let result = try ChecklistScorer.score(answers: answers(yes: ["violence"]))
    #expect(result.recommendation == .proposeTeam)
    #expect(result.score == 1)
    #expect(result.redFlags.map(\.slug) == ["violence"])
    #expect(result.needAreas == [5])
    #expect(result.why.map(\.code) == ["redFlag"])
  }

  @Test func `gathers the needs of the positive items once each`() throws {
    let result = try ChecklistScorer.score(answers: answers(yes: ["memory", "falls", "nutrition"]))
    #expect(result.positive.map(\.slug) == ["memory", "falls", "nutrition"])
    #expect(result.needAreas == [1, 8, 9])
  }

  @Test(arguments: Checklist.minunTiimini.items)
  func `cannot tell when one item is unknown and nothing else positive`(item: ChecklistItem) throws
  {
    let result = try ChecklistScorer.score(answers: answers(unknown: [item.slug]))
    #expect(result.recommendation == .cannotTell)
    #expect(result.score == 0)
    #expect(result.complete)
    #expect(result.unknown == [item])
    let other: ScreeningRecommendation = item.isRedFlag ? .proposeTeam : .lightGuidance
    #expect(
      result.why == [.nothingPositive, .unknownIsNotYes([item]), .openItemsCouldLead(to: other)]
    )
  }

  @Test(arguments: Checklist.minunTiimini.items)
  func `has no score while one item is missing`(item: ChecklistItem) throws {
    let result = try ChecklistScorer.score(answers: answers(without: [item.slug]))
    #expect(result.recommendation == .cannotTell)
    #expect(result.score == nil)
    #expect(!result.complete)
    #expect(result.atLeast == 0)
    #expect(result.atMost == 1)
    #expect(result.unanswered == [item])
  }

  @Test(arguments: [
    (["memory"], ScreeningRecommendation.lightGuidance),
    (["memory", "falls"], .cannotTell),
    (["memory", "falls", "mood"], .proposeTeam),
    (["violence"], .proposeTeam),
  ])
  func `with one item open decides only what is certain`(
    yes: [String],
    expected: ScreeningRecommendation
  ) throws {
    let unknown = try ChecklistScorer.score(answers: answers(yes: yes, unknown: ["nutrition"]))
    let missing = try ChecklistScorer.score(answers: answers(yes: yes, without: ["nutrition"]))
    #expect(unknown.recommendation == expected)
    #expect(missing.recommendation == expected)
    #expect(unknown.score == yes.count)
    #expect(missing.score == nil)
    #expect(missing.atLeast == yes.count)
    let decided = expected != .cannotTell
    #expect(unknown.why.contains(.openItemsCannotChange) == decided)
    #expect(missing.why.contains(.openItemsCouldLead(to: .proposeTeam)) != decided)
  }

  @Test func `stays open while the red flag is open`() throws {
    let result = try ChecklistScorer.score(answers: answers(yes: ["memory"], unknown: ["violence"]))
    #expect(result.recommendation == .cannotTell)
    #expect(result.why.contains(.openItemsCouldLead(to: .proposeTeam)))
  }

  @Test func `of nothing cannot tell`() throws {
    let result = try ChecklistScorer.score(answers: [:])
    #expect(result.recommendation == .cannotTell)
    #expect(result.score == nil)
    #expect(result.atMost == 15)
    #expect(result.unanswered.count == 15)
  }

  @Test func `takes numbers for slugs`() throws {
    let byNumber = try ChecklistScorer.score(answers: ["4": .yes, "11": .no, "5": .unknown])
    let bySlug = try ChecklistScorer.score(
      answers: ["memory": .yes, "violence": .no, "falls": .unknown]
    )
    #expect(byNumber == bySlug)
  }

  @Test func `refuses keys that are no items`() {
    let flaw = ScreeningFlaw.unknownItems(["010594Y9032", "16", "Matti M", "sleep"])
    #expect(throws: flaw) {
      try ChecklistScorer.score(
        answers: ["sleep": .yes, "16": .no, "010594Y9032": .no, "Matti M": .no, "4": .yes]
      )
    }
    #expect(flaw.facts == ["items": "?, 16, ?, sleep"])
    #expect(flaw.code == "TIIMI-0511")
    #expect(flaw.field == "answers")
    #expect(flaw.kind == .badInput)
  }

  @Test func `refuses an item answered twice`() {
    let flaw = ScreeningFlaw.answeredTwice(item: "memory")
    #expect(throws: flaw) {
      try ChecklistScorer.score(answers: ["memory": .yes, "4": .yes])
    }
    #expect(flaw.facts == ["item": "memory"])
    #expect(flaw.code == "TIIMI-0512")
    #expect(flaw.field == "answers.memory")
  }

  @Test func `tells every reason in words`() throws {
    let items = Array(Checklist.minunTiimini.items.prefix(2))
    let flag = try #require(Checklist.minunTiimini.item(for: "violence"))
    let reasons: [ScreeningReason] = [
      .redFlag(flag), .thresholdReached(positive: 3, threshold: 3),
      .belowThreshold(positive: 2, threshold: 3), .nothingPositive, .unknownIsNotYes(items),
      .unanswered(items), .openItemsCouldLead(to: .proposeTeam), .openItemsCannotChange,
    ]
    for reason in reasons { expectSpoken(reason.text) }
    #expect(Set(reasons.map(\.code)).count == reasons.count)
    #expect(reasons.map(\.items.count) == [1, 0, 0, 0, 2, 2, 0, 0])
    #expect(ScreeningReason.unanswered(items).text.fi == "Vastaus puuttuu kohdista: 1, 2.")
  }

  @Test func `never weakens when one more item becomes positive`() throws {
    let order: [ScreeningRecommendation] = [.notIndicated, .lightGuidance, .proposeTeam]
    var randomness = SeededRandomness(seed: 2026)
    for _ in 0..<25 {
      let slugs = Checklist.minunTiimini.items.map(\.slug).shuffled(using: &randomness)
      let ranks = try (0...slugs.count).map { count in
        let result = try ChecklistScorer.score(answers: answers(yes: Array(slugs.prefix(count))))
        return try #require(order.firstIndex(of: result.recommendation))
      }
      #expect(ranks == ranks.sorted())
    }
  }
}
