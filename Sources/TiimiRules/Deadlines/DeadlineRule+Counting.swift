import TiimiDomain

extension DeadlineRule {
  /// Counts the period that starts on the given day.
  ///
  /// Throws `CountingRefusal.notInForce` for a day before the rule came into force, and
  /// `CountingRefusal.yearNotSupported` when the count leaves the years 1990…2100.
  public func deadline(
    from start: Day,
    switches: CountingSwitches = CountingSwitches()
  ) throws(CountingRefusal) -> Deadline {
    guard start >= inForceFrom else { throw .notInForce(rule: id, since: inForceFrom) }
    switch limit {
    case .workingDays(let count):
      return try weekdayDeadline(count: count, from: start, reading: switches.reading)
    case .months(let count):
      return try monthDeadline(count: count, from: start, shifts: switches.shiftsLastDay)
    }
  }

  /// The last day is a weekday by its nature, so nothing moves it further.
  private func weekdayDeadline(
    count: Int,
    from start: Day,
    reading: WorkingDayReading
  ) throws(CountingRefusal) -> Deadline {
    let run = try WorkingDays(reading: reading).run(of: count, after: start)
    return Deadline(
      rule: id,
      from: start,
      due: run.last,
      dueByCount: run.last,
      dueIfShifted: run.last,
      counted: run.counted,
      excluded: run.excluded,
      reading: reading,
      source: source
    )
  }

  /// The move follows 150/1930 section 5, which names Saturday: the reading has no say in it.
  private func monthDeadline(
    count: Int,
    from start: Day,
    shifts: Bool
  ) throws(CountingRefusal) -> Deadline {
    let end = start.adding(months: count)
    let run = try WorkingDays(reading: .mondayToFriday).first(onOrAfter: end)
    return Deadline(
      rule: id,
      from: start,
      due: shifts ? run.last : end,
      dueByCount: end,
      dueIfShifted: run.last,
      counted: [],
      excluded: shifts ? run.excluded : [],
      reading: nil,
      source: source
    )
  }
}
