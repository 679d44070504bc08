import TiimiDomain

/// What a refusal says to people: what is wrong, and what to do next.
///
/// Both are templates: `{number}` is replaced with a fact of the refusal, and a stretch in square
/// brackets is left out when its fact is missing. Besides the refusal's own facts there are
/// `{field}`, the field in words with its key, `{item}`, the thing with its number such as `vastuu 3`,
/// `{items}` and `{planItems}`, the missing items of an assessment and of a plan in words.
public struct RefusalText: Hashable, Sendable {
  /// What is wrong.
  public let problem: Phrase
  /// What to do next.
  public let remedy: Phrase

  /// Makes a text of its two parts.
  public init(problem: Phrase, remedy: Phrase) {
    self.problem = problem
    self.remedy = remedy
  }

  /// The texts of the refusal in one language, with its facts in their places.
  public func render(_ refusal: some CodedRefusal, _ language: Language) -> RenderedRefusal {
    let facts = RefusalFacts(refusal, language).facts
    return RenderedRefusal(
      code: refusal.code,
      problem: problem(language, facts).capitalisedFirst,
      remedy: remedy(language, facts).capitalisedFirst
    )
  }
}

/// A refusal in one language, ready to be shown.
public struct RenderedRefusal: Hashable, Sendable, CustomStringConvertible {
  /// The stable code, such as `TIIMI-0203`.
  public let code: String
  /// What is wrong.
  public let problem: String
  /// What to do next.
  public let remedy: String

  /// Everything on one line: code, problem and remedy.
  public var description: String { "\(code): \(problem) \(remedy)" }
}
