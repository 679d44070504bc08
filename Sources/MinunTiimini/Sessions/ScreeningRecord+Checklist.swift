import TiimiDomain
import TiimiRules

extension ScreeningRecord {
  /// The record of a checklist, scored; answers whose key is no item are left out.
  init(checklist: Checklist, answers: [String: Checklist.Answer]) {
    let known = answers.filter { checklist.item(for: $0.key) != nil }
    let score = try? ChecklistScorer.score(answers: known, with: checklist)
    self.init(
      instrument: checklist.id,
      version: checklist.version,
      answers: checklist.items.compactMap { item in
        let answer = known[item.slug] ?? known[String(item.number)]
        return answer.map { ScreeningAnswer(item: item.slug, answer: $0.rawValue) }
      },
      score: score?.score,
      redFlags: score?.redFlags.map(\.slug) ?? [],
      recommendation: score?.recommendation ?? .cannotTell
    )
  }

  /// Scores the answers to a checklist and makes the record of them.
  ///
  /// - Throws: `ScreeningFlaw` for a key that is no item, or an item answered twice.
  public static func scored(
    _ answers: [String: Checklist.Answer],
    with checklist: Checklist = .minunTiimini
  ) throws(ScreeningFlaw) -> ScreeningRecord {
    _ = try ChecklistScorer.score(answers: answers, with: checklist)
    return ScreeningRecord(checklist: checklist, answers: answers)
  }
}
