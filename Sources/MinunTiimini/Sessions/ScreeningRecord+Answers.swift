import TiimiDomain
import TiimiRules

extension ScreeningRecord {
  /// Reads answers as they are written in data: items by slug or number, `yes`, `no` or `unknown`.
  ///
  /// - Throws: `ScreeningFlaw` for a key that is no item or an item answered twice, and
  ///   `CentreRefusal.screeningAnswerUnknown` for any other word.
  public static func answers(
    written words: [String: String],
    with checklist: Checklist = .minunTiimini
  ) throws -> [String: Checklist.Answer] {
    _ = try ChecklistScorer.score(answers: words.mapValues { _ in .unknown }, with: checklist)
    return try Dictionary(
      uniqueKeysWithValues: words.sorted { $0.key < $1.key }.map { key, word in
        let slug = checklist.item(for: key)?.slug ?? key
        guard let answer = Checklist.Answer(rawValue: word) else {
          let accepted = Checklist.Answer.allCases.map(\.rawValue).joined(separator: ", ")
          throw CentreRefusal(
            .screeningAnswerUnknown,
            field: "answers.\(slug)",
            facts: ["accepted": accepted]
          )
        }
        return (slug, answer)
      }
    )
  }
}
