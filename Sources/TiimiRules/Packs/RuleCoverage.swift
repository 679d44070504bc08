import TiimiDomain

/// What the examples of a rule have shown: its outcomes, its conditions and its rows.
public struct RuleCoverage: Sendable {
  /// One part of a condition and the truth values that examples gave it.
  public struct Part: Hashable, Sendable {
    /// The part as it is written.
    public let text: String
    /// Whether an example made it true.
    public var wasTrue: Bool
    /// Whether an example made it false.
    public var wasFalse: Bool
    /// Whether an example left it open.
    public var wasOpen: Bool
  }

  /// The rule.
  public let rule: String
  /// Its version.
  public let version: Int
  /// How many examples there are.
  public let examples: Int
  /// The outcomes shown.
  public let verdicts: Set<RuleVerdict>
  /// The conditions, in the order in which they are written.
  public let parts: [Part]
  /// The rows of the table that were reached, and how many there are; nil for no table.
  public let rows: (reached: Int, of: Int)?

  /// Plays the examples of a rule and looks at what they touch.
  public init(of rule: Rule, in book: RuleBook) {
    var parts: [Part] = []
    var fired: Set<Int> = []
    for example in rule.examples {
      let facts = StatedFacts(example.facts, today: example.on)
      for explanation in book.explanations(on: facts, rules: [rule]) {
        explanation.trace.note(in: &parts)
        if explanation.finding.verdict == .found { fired.formUnion(explanation.table?.fired ?? []) }
      }
    }
    self.rule = rule.id
    version = rule.version
    examples = rule.examples.count
    verdicts = Set(rule.examples.map(\.expected))
    self.parts = parts
    rows = rule.outcome.table.map { (fired.count, $0.table.rules.count) }
  }
}

extension FEELTrace {
  /// Notes the truth values of this part and of those within it.
  fileprivate func note(in parts: inout [RuleCoverage.Part]) {
    if let truth = truth {
      let place = parts.firstIndex { $0.text == text }
      var part =
        place.map { parts[$0] }
        ?? RuleCoverage.Part(text: text, wasTrue: false, wasFalse: false, wasOpen: false)
      switch truth {
      case true?: part.wasTrue = true
      case false?: part.wasFalse = true
      case nil: part.wasOpen = true
      }
      if let place { parts[place] = part } else { parts.append(part) }
    }
    for inner in self.parts { inner.note(in: &parts) }
  }

  /// The truth value of a part that has one; null counts only where parts make it a condition.
  private var truth: Bool?? {
    switch value {
    case .boolean(let truth): .some(.some(truth))
    case .null where !parts.isEmpty: .some(.none)
    default: nil
    }
  }
}
