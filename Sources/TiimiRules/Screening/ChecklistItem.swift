import TiimiDomain

/// One question of a checklist, answered about a client.
public struct ChecklistItem: Hashable, Sendable {
  /// The number of the question on paper, from 1.
  public let number: Int
  /// The stable key of the question in data, such as `dailyCoping`.
  public let slug: String
  /// What the question is about, in a few words.
  public let name: Phrase
  /// The question, answerable with yes, no or don't know.
  public let question: Phrase
  /// Why it is asked.
  public let rationale: Phrase
  /// The needs of support that a yes points at, as numbers 1…10 of 1301/2014 section 11.
  public let needAreas: [Int]
  /// Whether a single yes is enough to propose a team and to act at once.
  public let isRedFlag: Bool

  init(
    _ number: Int,
    _ slug: String,
    areas: [Int],
    isRedFlag: Bool = false,
    name: Phrase,
    question: Phrase,
    rationale: Phrase
  ) {
    self.number = number
    self.slug = slug
    self.name = name
    self.question = question
    self.rationale = rationale
    needAreas = areas
    self.isRedFlag = isRedFlag
  }
}
