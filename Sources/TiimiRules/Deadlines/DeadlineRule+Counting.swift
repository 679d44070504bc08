import TiimiDomain

extension DeadlineRule {
  /// Counts the period that starts on the given day.
  ///
  /// Throws `CountingRefusal` for a day on which the rule is not in force, for a rule without a
  /// number or with an impossible one, and when the count leaves the years 1990…2100.
  public func deadline(
    from start: Day,
    switches: CountingSwitches = CountingSwitches()
  ) throws(CountingRefusal) -> Deadline {
    try requireInForce(on: start)
    switch limit {
    case .none: throw .noNumber(rule: id)
    case .sameDay:
      _ = try LastDayShift.exclusion(of: start)
      return deadline(from: start, due: start)
    case .days(let count):
      return try calendarDeadline(
        from: start,
        end: start.adding(days: try checked(count)),
        switches
      )
    case .weeks(let count):
      let end = start.adding(days: 7 * (try checked(count)))
      return try calendarDeadline(from: start, end: end, switches)
    case .months(let count):
      let end = start.adding(months: try checked(count))
      return try calendarDeadline(from: start, end: end, switches)
    case .workingDays(let count):
      let days = WorkingDays(reading: switches.reading)
      let run = try days.run(of: try checked(count), after: start)
      return deadline(from: start, due: run.last, run: run, reading: switches.reading)
    }
  }

  /// How many days the duty has been open on the day; for a duty without a number all there is to say.
  ///
  /// Throws `CountingRefusal` when the rule is not in force on the day that starts the clock.
  public func elapsedDays(from start: Day, on day: Day) throws(CountingRefusal) -> Int {
    try requireInForce(on: start)
    return start.days(until: day)
  }

  private func requireInForce(on start: Day) throws(CountingRefusal) {
    if start < inForceFrom { throw .notInForce(rule: id, since: inForceFrom) }
    if let last = inForceUntil, start > last { throw .noLongerInForce(rule: id, until: last) }
  }

  /// A count from outside could be anything; a hundred years of days are more than enough.
  private func checked(_ count: Int) throws(CountingRefusal) -> Int {
    guard (1...36_525).contains(count) else { throw .limitOutOfRange(rule: id) }
    return count
  }

  private func calendarDeadline(
    from start: Day,
    end: Day,
    _ switches: CountingSwitches
  ) throws(CountingRefusal) -> Deadline {
    let shift = try LastDayShift(of: end)
    let due = switches.shiftsLastDay ? shift.moved : end
    return deadline(from: start, due: due, shift: shift)
  }

  /// A weekday, and the day of the event itself, are what they are: nothing moves them further.
  private func deadline(
    from start: Day,
    due: Day,
    run: WorkingDayRun? = nil,
    reading: WorkingDayReading? = nil,
    shift: LastDayShift? = nil
  ) -> Deadline {
    let isShifted = shift.map { due != $0.last } ?? false
    return Deadline(
      rule: id,
      section: section,
      limit: limit,
      from: start,
      due: due,
      dueByCount: shift?.last ?? due,
      shift: shift,
      counted: run?.counted ?? [],
      excluded: run?.excluded ?? (isShifted ? shift?.passedOver ?? [] : []),
      reading: reading,
      source: source
    )
  }
}
