import TiimiDomain
import TiimiRules

extension ScreeningRecord {
  /// The record of a checklist, scored; answers whose key is no item are left out.
  init(
    checklist: Checklist,
    answers: [String: Checklist.Answer],
    explained: (ScreeningScore) -> RuleExplanation? = { _ in nil }
  ) {
    let known = answers.filter { checklist.item(for: $0.key) != nil }
    let score = try? ChecklistScorer.score(answers: known, with: checklist)
    let explanation = score.flatMap(explained)
    self.init(
      instrument: checklist.id,
      version: checklist.version,
      answers: checklist.items.compactMap { item in
        let answer = known[item.slug] ?? known[String(item.number)]
        return answer.map { ScreeningAnswer(item: item.slug, answer: $0.rawValue) }
      },
      score: score?.score,
      redFlags: score?.redFlags.map(\.slug) ?? [],
      recommendation: explanation?.recommendation ?? score?.recommendation ?? .cannotTell,
      trace: explanation.map { [RecordedTrace($0)] } ?? []
    )
  }

  /// Scores the answers to a checklist and makes the record of them.
  ///
  /// - Parameters:
  ///   - answers: The answers by the slug or the number of the item.
  ///   - checklist: The list.
  ///   - book: The rules that recommend; their trace becomes part of the record. Without them the
  ///     list's own threshold recommends.
  ///   - day: The day of the screening, whose rules decide.
  /// - Returns: The record.
  /// - Throws: `ScreeningFlaw` for a key that is no item, or an item answered twice.
  public static func scored(
    _ answers: [String: Checklist.Answer],
    with checklist: Checklist = .minunTiimini,
    by book: RuleBook? = nil,
    on day: Day? = nil
  ) throws(ScreeningFlaw) -> ScreeningRecord {
    let checklist = book?.checklist(checklist) ?? checklist
    _ = try ChecklistScorer.score(answers: answers, with: checklist)
    return ScreeningRecord(checklist: checklist, answers: answers) { score in
      guard let book, let day else { return nil }
      return book.recommendation(after: score, on: day)
    }
  }
}
