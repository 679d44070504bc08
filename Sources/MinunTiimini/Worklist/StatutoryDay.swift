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

extension StatutoryClock {
  /// Every statutory day that runs or ran in the case, in the order of the rules.
  public static func days(
    of file: CaseFile,
    switches: CountingSwitches = CountingSwitches()
  ) -> [StatutoryDay] {
    DeadlineRule.all.compactMap { rule in try? day(of: rule, in: file, switches: switches) }
  }

  /// The day that one rule gives in the case.
  ///
  /// - Throws: `CountingRefusal.notRunning` when nothing has started its clock, and the other
  ///   refusals of counting.
  public static func day(
    of rule: DeadlineRule,
    in file: CaseFile,
    switches: CountingSwitches = CountingSwitches()
  ) throws(CountingRefusal) -> StatutoryDay {
    guard let start = start(of: rule, in: file.assessment) else { throw .notRunning(rule: rule.id) }
    return StatutoryDay(
      rule: rule,
      deadline: try rule.deadline(from: start, switches: switches),
      met: rule == .childDone ? file.assessment.completed : file.assessment.started,
      override: file.deadlineOverrides[rule.id]
    )
  }

  private static func start(of rule: DeadlineRule, in assessment: Assessment) -> Day? {
    switch rule {
    case .startInSevenWeekdays:
      assessment.contact.flatMap { $0.clockGrounds.isEmpty ? nil : $0.day }
    case .childStart, .childDone: isChild(assessment) ? assessment.initiation?.day : nil
    default: nil
    }
  }
}
