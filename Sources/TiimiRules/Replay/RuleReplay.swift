import TiimiDomain

/// What a change of rules would have meant for one case, in both directions.
///
/// Looked at are the evenings of the days on which something was written in the case, with what was
/// recorded by then. A difference is told on the evening it begins, not again while it lasts.
public struct RuleReplay: Sendable {
  /// The rules as they are.
  public let before: RuleBook
  /// The rules as they would be.
  public let after: RuleBook
  private let oldRules: [Rule]
  private let newRules: [Rule]
  private let switches: CountingSwitches

  /// Compares two sets of rules.
  ///
  /// - Parameters:
  ///   - before: The rules as they are.
  ///   - after: The rules as they would be.
  ///   - switches: How days are counted where the law leaves it open.
  ///   - rule: The identifier of one rule, to compare that one alone.
  ///   - onlyChanged: Whether rules that are the same in both are left out, as they say the same.
  public init(
    from before: RuleBook,
    to after: RuleBook,
    switches: CountingSwitches = CountingSwitches(),
    rule: String? = nil,
    onlyChanged: Bool = true
  ) {
    self.before = before
    self.after = after
    self.switches = switches
    oldRules = before.rules.filter { candidate in
      (rule == nil || candidate.id == rule)
        && (!onlyChanged || !after.rules.contains { $0.decidesLike(candidate) })
    }
    newRules = after.rules.filter { candidate in
      (rule == nil || candidate.id == rule)
        && (!onlyChanged || !before.rules.contains { $0.decidesLike(candidate) })
    }
  }

  /// The identifiers of the rules that are compared, in order.
  public var rules: [String] {
    var seen: Set<String> = []
    return (oldRules + newRules).map(\.id).filter { seen.insert($0).inserted }
  }

  /// Plays a case through both sets of rules.
  ///
  /// - Parameters:
  ///   - history: The case.
  ///   - period: The days that are looked at.
  ///   - facts: Makes the facts of the case as it stood on a day.
  /// - Returns: The differences in the order of days, and how often the case was evaluated.
  public func differences(
    in history: CaseHistory,
    within period: ClosedRange<Day>? = nil,
    facts: (CaseFile, Day) -> CaseFacts
  ) -> (differences: [ReplayDifference], evaluations: Int) {
    var found: [ReplayDifference] = []
    var standing: [String: ReplayDifference.Kind] = [:]
    var evaluations = 0
    history.evenings { day, file in
      guard period?.contains(day) ?? true else { return }
      let source = facts(file, day)
      let old = sayings(of: oldRules, in: before, on: source)
      let new = sayings(of: newRules, in: after, on: source)
      evaluations += 1
      let today = compare(old, new, on: day)
      for difference in today where standing[difference.key] != difference.kind {
        found.append(withMissingFacts(difference, on: source))
      }
      standing = Dictionary(today.map { ($0.key, $0.kind) }) { first, _ in first }
    }
    return (found, evaluations)
  }

  private func withMissingFacts(
    _ difference: ReplayDifference,
    on source: CaseFacts
  ) -> ReplayDifference {
    guard difference.kind == .notEvaluable else { return difference }
    var difference = difference
    let sides = [(difference.before, before), (difference.after, after)]
    for case (let finding?, let book) in sides where finding.verdict == .cannotTell {
      difference.missing = book.missing(for: finding, on: source)
    }
    return difference
  }

  private func sayings(
    of rules: [Rule],
    in book: RuleBook,
    on source: CaseFacts
  ) -> [String: RuleFinding] {
    let deciding = rules.filter { $0.mayDecide(on: source.today) }
    let findings = book.findings(of: deciding, on: source, switches: switches)
    return Dictionary(findings.map { ($0.key, $0) }) { first, _ in first }
  }

  private func compare(
    _ old: [String: RuleFinding],
    _ new: [String: RuleFinding],
    on day: Day
  ) -> [ReplayDifference] {
    Set(old.keys).union(new.keys).sorted().compactMap { key in
      ReplayDifference(day: day, before: old[key], after: new[key])
    }
  }
}

extension Rule {
  /// Whether both decide alike whatever the case; titles and examples do not matter.
  func decidesLike(_ other: Rule) -> Bool {
    id == other.id && version == other.version && inForce == other.inForce
      && (status == .draft) == (other.status == .draft)
      && condition.text == other.condition.text && forEach == other.forEach
      && parameters.map(\.name) == other.parameters.map(\.name)
      && parameters.map(\.value) == other.parameters.map(\.value)
      && outcome.decidesLike(other.outcome)
  }
}

extension RuleOutcome {
  fileprivate func decidesLike(_ other: RuleOutcome) -> Bool {
    switch (self, other) {
    case (.gap, .gap), (.notice, .notice): true
    case (.duty(let one), .duty(let other)):
      one.from.text == other.from.text && one.done.text == other.done.text
        && one.limit == other.limit && one.shifts == other.shifts
        && one.excuse?.text == other.excuse?.text
    case (.table(let one), .table(let other)): one.table.text == other.table.text
    default: false
    }
  }
}
