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
    let rule = DeadlineRule(
      id: id,
      section: source.section ?? "",
      inForceFrom: inForce.from ?? FEELDate.firstDay,
      title: title,
      explanation: explanation,
      clockStart: .contact,
      act: .start,
      limit: limit
    )
    var switches = switches
    switches.shiftsLastDay = switches.shiftsLastDay && shifts
    return try rule.deadline(from: start, switches: switches)
  }
}

extension FEELDate {
  /// The first of January 1800, before which no day can be read.
  fileprivate static let firstDay = Day(number: -62_091)
}
