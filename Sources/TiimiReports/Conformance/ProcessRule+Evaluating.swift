import TiimiDomain
import TiimiRules

/// Process rules together, ready to be asked of many cases.
public struct ProcessRuleBook: Sendable {
  /// The rules in order.
  public let rules: [ProcessRule]
  /// The version of the file of the rules that come with the library.
  public let version: String
  private let facts: [ProcessFact]

  init(_ rules: [ProcessRule], version: String, catalogue: ProcessFactCatalogue = .standard) {
    self.rules = rules
    self.version = version
    let used = rules.reduce(into: Set<String>()) { $0.formUnion($1.variables) }
    facts = catalogue.facts.filter { used.contains($0.name) }
  }

  /// The rule of that identifier; nil if there is none.
  public subscript(id: String) -> ProcessRule? { rules.first { $0.id == id } }

  /// A book with further rules; one with an identifier that is taken replaces that rule.
  func adding(_ further: [ProcessRule]) -> ProcessRuleBook {
    let new = Set(further.map(\.id))
    return ProcessRuleBook(rules.filter { !new.contains($0.id) } + further, version: version)
  }

  /// What every rule says of an episode, rule by rule.
  package func findings(in order: EventOrder) -> [ProcessFinding] {
    let context = FEELContext(facts.map { ($0.name, $0.read(order)) })
    return rules.flatMap { $0.findings(in: context, episode: order.episode) }
  }

  /// What every rule says of the episodes of a case that have a day in the period.
  package func findings(
    in episodes: [EventOrder],
    within days: ClosedRange<Day>?
  )
    -> [ProcessFinding]
  {
    episodes.filter { episode in days.map(episode.overlaps) ?? true }.flatMap(findings)
  }
}

extension ProcessRule {
  /// What the rule says of an episode, from facts by their names.
  func findings(in facts: FEELContext, episode: Int) -> [ProcessFinding] {
    var context = facts
    for parameter in parameters { context[parameter.name] = FEELValue(parameter.value) }
    guard let subject else {
      return [finding(in: context, episode: episode, item: nil)]
    }
    guard case .list(let things) = subject.list.evaluate(in: context) else {
      return [plain(.cannotTell, episode)]
    }
    if things.isEmpty { return [plain(.doesNotApply, episode)] }
    return things.map { thing in
      context[subject.name] = thing
      return finding(in: context, episode: episode, item: thing.number("number"))
    }
  }

  private func finding(in context: FEELContext, episode: Int, item: Int?) -> ProcessFinding {
    let verdict = verdict(in: context)
    guard verdict == .deviates else {
      return plain(verdict, episode, item: item)
    }
    return ProcessFinding(
      rule: id,
      episode: episode,
      item: item,
      verdict: verdict,
      days: days?.evaluate(in: context).whole,
      entries: entries?.evaluate(in: context).wholes ?? [],
      reason: reason?.evaluate(in: context).text
    )
  }

  private func verdict(in context: FEELContext) -> ProcessVerdict {
    switch applies.evaluate(in: context) {
    case .boolean(false): .doesNotApply
    case .boolean(true):
      switch deviates.evaluate(in: context) {
      case .boolean(true): .deviates
      case .boolean(false): .conforms
      default: .cannotTell
      }
    default: .cannotTell
    }
  }

  private func plain(
    _ verdict: ProcessVerdict,
    _ episode: Int,
    item: Int? = nil
  ) -> ProcessFinding {
    ProcessFinding(
      rule: id,
      episode: episode,
      item: item,
      verdict: verdict,
      days: nil,
      entries: [],
      reason: nil
    )
  }

  /// The names of the examples that do not come out, in order.
  public var failedExamples: [String] {
    examples.filter { example in
      let facts = FEELContext(example.facts.map { ($0.key, $0.value) })
      let found = findings(in: facts, episode: example.facts["episode"]?.whole ?? 1)
      let worst = found.map(\.verdict).max() ?? .doesNotApply
      let shown = found.first { $0.verdict == worst }
      return worst != example.expected
        || (example.days.map { $0 != shown?.days } ?? false)
        || (example.reason.map { $0 != shown?.reason } ?? false)
    }.map(\.name)
  }
}

extension FEELValue {
  /// The whole number; nil for anything else.
  var whole: Int? {
    guard case .number(let number) = self else { return nil }
    return Int(number.description)
  }

  /// The whole numbers of a list, or the one that stands for itself.
  var wholes: [Int] {
    if case .list(let values) = self { return values.compactMap(\.whole) }
    return [whole].compactMap(\.self)
  }

  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  fileprivate func number(_ member: String) -> Int? {
    guard case .context(let context) = self else { return nil }
    return context[member]?.whole ?? context["version"]?.whole
  }
}
