import TiimiDomain

extension RuleBook {
  /// The rule by which the days of a duty are counted that starts on the given day.
  ///
  /// Of several versions the one in force on that day, else the latest, which then refuses to count;
  /// nil when there is no such rule or it gives no number of days.
  public func deadlineRule(named id: String, startingOn day: Day) -> DeadlineRule? {
    let versions = versions(of: id)
    return (versions.first { $0.inForce.contains(day) } ?? versions.last)?.deadlineRule
  }
}

extension Rule {
  /// The last day of the rule's period when it starts on the given day.
  ///
  /// Throws `CountingRefusal` for a day on which this version of the rule was not in force, and when
  /// the count leaves the years whose holidays are known.
  func deadline(
    _ limit: DeadlineRule.Limit,
    from start: Day,
    shifts: Bool,
    _ switches: CountingSwitches
  ) throws(CountingRefusal) -> Deadline {
    var switches = switches
    switches.shiftsLastDay = switches.shiftsLastDay && shifts
    return try deadlineRule(limit).deadline(from: start, switches: switches)
  }

  /// The rule as one that days are counted by; nil for a rule without a number of days.
  public var deadlineRule: DeadlineRule? {
    outcome.duty?.limit.map(deadlineRule)
  }

  private func deadlineRule(_ limit: DeadlineRule.Limit) -> DeadlineRule {
    DeadlineRule(
      id: id,
      section: [source.act, source.section].compactMap(\.self).joined(separator: " "),
      inForceFrom: inForce.from ?? Self.firstDay,
      inForceUntil: inForce.until,
      title: title,
      explanation: explanation,
      limit: limit,
      source: source.line
    )
  }

  /// The first of January 1800, before which no day can be read.
  private static let firstDay = Day(number: -62_091)
}
