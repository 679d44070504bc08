import TiimiDomain

/// A duty with a statutory last day, done or not.
struct StatutoryDuty {
  let rule: StatutoryDays.Rule
  let start: Day
  let done: Day?
  let closed: Day?

  init(_ rule: StatutoryDays.Rule, _ start: Day, done: Day?, closed: Day?) {
    self.rule = rule
    self.start = start
    self.done = done
    self.closed = closed
  }

  /// What it says to a metric, given its last day.
  fileprivate func note(last: Day, known: KnownDay) -> MetricNote {
    if let done, done < start { return .left(.contradictory) }
    if !known.hasPassed(last) { return .left(.notYetDue) }
    if done == nil, let closed, closed <= last { return .left(.closedBeforeDue) }
    return .unit(isAbove: done.map { $0 <= last } ?? false)
  }
}

/// A wait from one day to another, still going on, or lost from sight.
struct Wait {
  let from: Day
  let to: Day?
  /// The day on which following ended without what was waited for, such as the closing of the case.
  let lost: Day?
}

extension MetricTally {
  /// Notes a duty; answers with its last day and whether it was in time when it was counted.
  mutating func note(
    _ duty: StatutoryDuty,
    to place: Int,
    of figures: CaseFigures
  ) -> (day: Day, isAbove: Bool)? {
    guard case .day(let last) = lastDay(duty.rule, from: duty.start) else {
      if request.contains(duty.start) {
        note(.left(.ruleNotInForce), to: place, on: duty.start, of: figures)
      }
      return nil
    }
    guard request.contains(last) else { return nil }
    let said = duty.note(last: last, known: known)
    note(said, to: place, on: last, of: figures)
    if case .unit(let isAbove) = said { return (last, isAbove) }
    return nil
  }

  /// Notes a wait: among the lengths when it ended in the period, on the curve when it began there.
  ///
  /// Answers with the length on the curve and whether the wait has ended, for a wait that is on it.
  @discardableResult
  mutating func note(
    _ wait: Wait,
    inWeekdays: Bool = false,
    to place: Int,
    of figures: CaseFigures
  ) -> (length: Int, hasEnded: Bool)? {
    if let end = wait.to, end < wait.from {
      if request.contains(end) || request.contains(wait.from) {
        note(.left(.contradictory), to: place, on: end, of: figures)
      }
      return nil
    }
    if let end = wait.to, request.contains(end),
      let length = length(from: wait.from, to: end, inWeekdays)
    {
      note(.days(length), to: place, on: end, of: figures)
    }
    guard request.contains(wait.from) else { return nil }
    let seen = wait.to ?? min(wait.lost ?? known.day, known.day)
    guard let length = length(from: wait.from, to: max(seen, wait.from), inWeekdays) else {
      return nil
    }
    note(.wait(length, hasEnded: wait.to != nil), to: place, on: wait.from, of: figures)
    return (length, wait.to != nil)
  }

  private func length(from first: Day, to last: Day, _ inWeekdays: Bool) -> Int? {
    inWeekdays ? days.weekdays(after: first, through: last) : first.days(until: last)
  }
}
