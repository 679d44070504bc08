import TiimiDomain
import TiimiRules

/// The statutory days of an assessment, by the rules of `TiimiRules`.
public enum StatutoryClock {
  /// The day by which the assessment must have started, or nil when no number of days runs.
  ///
  /// The seven working days run from the contact (1301/2014 36 § 2 mom.), for a child in need of
  /// special support from the initiation (36 § 3 mom.); the earlier day counts when both run.
  public static func startDeadline(
    of assessment: Assessment,
    switches: CountingSwitches = CountingSwitches()
  ) -> Deadline? {
    var deadlines: [Deadline?] = []
    if let contact = assessment.contact, !contact.clockGrounds.isEmpty {
      deadlines.append(
        try? DeadlineRule.startInSevenWeekdays.deadline(from: contact.day, switches: switches)
      )
    }
    if let initiation = assessment.initiation, isChild(assessment) {
      deadlines.append(
        try? DeadlineRule.childStart.deadline(from: initiation.day, switches: switches)
      )
    }
    return deadlines.compactMap { $0 }.min { $0.due < $1.due }
  }

  /// The last day in time for an open item, by the rule that fits its kind.
  static func due(of item: OpenItem, switches: CountingSwitches) -> Day? {
    guard let day = item.day else { return nil }
    switch item.kind {
    case .assessmentToStart:
      let hasGround = item.words.map { !$0.isEmpty } ?? false
      let rule = DeadlineRule.startInSevenWeekdays
      return hasGround ? try? rule.deadline(from: day, switches: switches).due : nil
    case .childAssessment:
      return try? DeadlineRule.childDone.deadline(from: day, switches: switches).due
    default:
      return day
    }
  }

  /// Whether the assessment is that of a child in need of special support.
  static func isChild(_ assessment: Assessment) -> Bool {
    assessment.contact?.grounds.contains(.childSpecialSupport) == true
  }
}
