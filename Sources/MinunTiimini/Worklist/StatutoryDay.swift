import TiimiDomain
import TiimiRules

/// One statutory day of a case: the rule, how it was counted, and what was agreed instead of it.
public struct StatutoryDay: Hashable, Sendable {
  /// The rule.
  public let rule: DeadlineRule
  /// How its last day was counted in this case.
  public let deadline: Deadline
  /// The day on which the duty was met, or nil while it is not.
  public let met: Day?
  /// The latest override of the rule, also one that was agreed when the rule gave another day.
  public let override: RecordedOverride?

  /// The day that was agreed instead; nil without an override of this very day.
  public var agreed: Day? {
    guard let override, override.applies(to: deadline.due) else { return nil }
    return override.override.agreed
  }

  /// Whether the duty was met late, or is not met and its day has passed.
  ///
  /// An agreed day changes nothing here: the duty of the law stays what it is.
  public func isOverdue(on day: Day) -> Bool {
    (met ?? day) > deadline.due
  }
}

extension StatutoryDay {
  /// The day that a duty gives; nil for any other finding, and where nothing could be counted.
  init?(_ finding: RuleFinding, in facts: CaseFacts) {
    guard finding.verdict == .found, let deadline = finding.duty?.deadline,
      let rule = finding.rule.deadlineRule
    else { return nil }
    self.init(
      rule: rule,
      deadline: deadline,
      met: finding.duty?.done,
      override: facts.file.deadlineOverrides[rule.id]
    )
  }
}

/// The statutory days of a case, by the rules of the rule book.
public enum StatutoryClock {
  /// Every day that runs or ran in the case by a duty of the rules, in the order of the rules.
  ///
  /// A clock keeps the version of the rule that was in force when it started.
  public static func days(
    of facts: CaseFacts,
    by book: RuleBook,
    switches: CountingSwitches = CountingSwitches()
  ) -> [StatutoryDay] {
    let rules = book.rules.filter { $0.status != .draft && $0.outcome.duty?.limit != nil }
    return days(of: facts, by: rules, in: book, switches: switches)
  }

  /// The earliest day by which the assessment must have started, by whichever rule; nil when no
  /// number of days runs.
  public static func startDay(
    of facts: CaseFacts,
    by book: RuleBook,
    switches: CountingSwitches = CountingSwitches()
  ) -> StatutoryDay? {
    let rules = book.rules.filter { rule in
      rule.status != .draft && rule.outcome.duty?.limit != nil
        && rule.outcome.duty?.done.text == Self.started
    }
    return days(of: facts, by: rules, in: book, switches: switches)
      .min { $0.deadline.due < $1.deadline.due }
  }

  /// The fact that ends the duties of starting an assessment.
  private static let started = "assessment started"

  private static func days(
    of facts: CaseFacts,
    by rules: [Rule],
    in book: RuleBook,
    switches: CountingSwitches
  ) -> [StatutoryDay] {
    book.findings(of: rules, on: facts, switches: switches)
      .compactMap { StatutoryDay($0, in: facts) }
  }

  /// The day that one rule gives in the case.
  ///
  /// - Throws: `CountingRefusal.notRunning` when nothing has started its clock.
  public static func day(
    of rule: String,
    in facts: CaseFacts,
    by book: RuleBook,
    switches: CountingSwitches = CountingSwitches()
  ) throws(CountingRefusal) -> StatutoryDay {
    guard
      let day = days(of: facts, by: book, switches: switches).last(where: { $0.rule.id == rule })
    else { throw .notRunning(rule: rule) }
    return day
  }
}
