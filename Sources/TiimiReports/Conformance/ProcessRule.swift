import TiimiDomain
import TiimiRules

/// A rule of the process, as data: when it applies to an episode, what departs from the model, and
/// what counts as the reason that people recorded.
public struct ProcessRule: Sendable {
  /// The identifier, such as `PM-PLAN-WITHOUT-CONSENT`.
  public let id: String
  /// What the rule watches, in a few words.
  public let title: Phrase
  /// What the model says, and how the rule sees it.
  public let explanation: Phrase
  /// Where it comes from: a section of a statute, or the model of the process itself.
  public let source: Phrase
  /// Figures of the rule with their names, such as the days of grace.
  public let parameters: [ProcessParameter]
  /// The reason codes with their names.
  public let reasons: [ProcessReason]
  /// Examples that have to come out.
  public let examples: [ProcessExample]
  let subject: ProcessSubject?
  let applies: FEELExpression
  let deviates: FEELExpression
  let days: FEELExpression?
  let entries: FEELExpression?
  let reason: FEELExpression?

  /// The names that the expressions take from outside.
  var variables: Set<String> {
    let all = [subject?.list, applies, deviates, days, entries, reason]
    return Set(all.flatMap { $0?.variables ?? [] })
  }
}

/// A figure of a rule, by the name that its conditions use.
public struct ProcessParameter: Hashable, Sendable {
  /// The name, such as `days of grace`.
  public let name: String
  /// The figure.
  public let value: Int
  /// What it is.
  public let title: Phrase
}

/// The things that a rule is asked of one by one.
struct ProcessSubject: Sendable {
  let name: String
  let list: FEELExpression
}

/// A reason that people recorded, by its code; never the words.
public struct ProcessReason: Hashable, Sendable {
  /// The code, such as `workersOnly`.
  public let code: String
  /// What it stands for.
  public let title: Phrase
}

/// One example written beside a rule: the facts, and what has to come out.
public struct ProcessExample: Sendable {
  /// What the example shows.
  public let name: String
  /// What has to come out.
  public let expected: ProcessVerdict
  /// The days of the deviation, when the example tells them.
  public let days: Int?
  /// The reason code, when the example tells it.
  public let reason: String?
  let facts: [String: FEELValue]
}

/// What a rule says of a case, an episode or a thing in it; later ones outweigh earlier ones.
public enum ProcessVerdict: String, CaseIterable, Comparable, Sendable {
  /// The rule is not about such a case.
  case doesNotApply
  /// It went as the model says.
  case conforms
  /// A fact is missing, or the times contradict each other.
  case cannotTell
  /// It went otherwise.
  case deviates

  /// Orders the verdicts by what outweighs what.
  public static func < (one: ProcessVerdict, other: ProcessVerdict) -> Bool {
    one.weight < other.weight
  }

  private var weight: Int {
    switch self {
    case .doesNotApply: 0
    case .conforms: 1
    case .cannotTell: 2
    case .deviates: 3
    }
  }
}

/// What one rule says of one episode, or of one thing in it.
public struct ProcessFinding: Hashable, Sendable {
  /// The rule.
  public let rule: String
  /// The episode, from 1.
  public let episode: Int
  /// The number of the thing, such as that of a meeting; nil for the episode as a whole.
  public let item: Int?
  /// What the rule says.
  public let verdict: ProcessVerdict
  /// How many days the deviation is, where it has a length.
  public let days: Int?
  /// The numbers of the entries that show it.
  public let entries: [Int]
  /// The code of the reason that people recorded; nil when none was.
  public let reason: String?
}
