import TiimiDomain

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

  /// The rule as one that days are counted by.
  func deadlineRule(_ limit: DeadlineRule.Limit) -> DeadlineRule {
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
