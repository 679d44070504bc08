import TiimiDomain

/// The examples written beside the rules, played against them.
public struct RuleTrial: Sendable {
  /// What is wrong with a rule or one of its examples.
  public struct Failure: Hashable, Sendable {
    /// What is wrong.
    public enum Problem: Hashable, Sendable {
      /// The rule says something else of the example.
      case verdict(expected: RuleVerdict, actual: RuleVerdict)
      /// The rule finds other things in the example.
      case items(expected: [Int], actual: [Int])
      /// The last day is another one; nil when there is none.
      case due(expected: Day, actual: Day?)
      /// The table gives another value.
      case value(expected: FEELValue, actual: FEELValue?)
      /// No example shows this outcome.
      case outcomeNotShown(RuleVerdict)
      /// No example reaches this row of the table, counted from 1.
      case rowNotShown(Int)
    }

    /// The rule.
    public let rule: String
    /// Its version.
    public let version: Int
    /// The name of the example; nil when the rule as a whole is meant.
    public let example: String?
    /// What is wrong.
    public let problem: Problem
  }

  /// How many examples were played.
  public let examples: Int
  /// What failed, in the order of the rules.
  public let failures: [Failure]

  /// Plays every example of these rules; of drafts too.
  public init(of rules: [Rule], in book: RuleBook) {
    var failures: [Failure] = []
    for rule in rules {
      let plays = rule.examples.map { ExamplePlay($0, of: rule, in: book) }
      failures += plays.flatMap(\.failures)
      failures += Self.notShown(rule, plays, book)
    }
    examples = rules.map(\.examples.count).reduce(0, +)
    self.failures = failures
  }

  /// An outcome without an example is a failure: nobody would notice if it never came.
  private static func notShown(
    _ rule: Rule,
    _ plays: [ExamplePlay],
    _ book: RuleBook
  ) -> [Failure] {
    let shown = Set(plays.map(\.verdict))
    let outcomes = possible(rule, book).subtracting(shown).sorted { $0.rawValue < $1.rawValue }
    let rows = rule.outcome.table.map { Array(1...max(1, $0.table.rules.count)) } ?? []
    let fired = Set(plays.flatMap(\.fired))
    return outcomes.map {
      Failure(rule: rule.id, version: rule.version, example: nil, problem: .outcomeNotShown($0))
    }
      + rows.filter { !fired.contains($0) }.map {
        Failure(rule: rule.id, version: rule.version, example: nil, problem: .rowNotShown($0))
      }
  }

  /// Found and not found always; cannot tell where leaving out a fact of an example gives it.
  private static func possible(_ rule: Rule, _ book: RuleBook) -> Set<RuleVerdict> {
    let lacking = rule.examples.contains { example in
      ([nil] + example.facts.keys.map(Optional.some)).contains { name in
        let facts = name.map { name in example.facts.filter { $0.key != name } } ?? [:]
        let stated = StatedFacts(facts, today: example.on)
        let verdicts = book.findings(of: [rule], on: stated).map(\.verdict)
        return RuleVerdict.together(verdicts) == .cannotTell
      }
    }
    return lacking ? [.found, .notFound, .cannotTell] : [.found, .notFound]
  }
}

/// One example, played.
struct ExamplePlay {
  let verdict: RuleVerdict
  let fired: [Int]
  let failures: [RuleTrial.Failure]

  init(_ example: RuleExample, of rule: Rule, in book: RuleBook) {
    let facts = StatedFacts(example.facts, today: example.on)
    let findings = book.findings(of: [rule], on: facts)
    let verdict = RuleVerdict.together(findings.map(\.verdict))
    var problems: [RuleTrial.Failure.Problem] = []
    if verdict != example.expected {
      problems.append(.verdict(expected: example.expected, actual: verdict))
    }
    let items = findings.filter { $0.verdict == .found }.compactMap(\.item)
    if let expected = example.items, expected != items {
      problems.append(.items(expected: expected, actual: items))
    }
    let due = findings.first?.duty?.deadline?.due
    if let expected = example.due, expected != due {
      problems.append(.due(expected: expected, actual: due))
    }
    let value = findings.first?.value
    if let expected = example.value, expected != value {
      problems.append(.value(expected: expected, actual: value))
    }
    self.verdict = verdict
    let context = RuleContext([rule], of: book, from: facts).values(for: rule)
    fired = verdict == .found ? rule.outcome.table?.table.evaluate(in: context).fired ?? [] : []
    failures = problems.map {
      RuleTrial.Failure(
        rule: rule.id,
        version: rule.version,
        example: example.name,
        problem: $0
      )
    }
  }
}
