extension Day {
  /// The day that many days later, or earlier when negative.
  public func adding(days: Int) -> Day {
    let (sum, overflowed) = Int(number).addingReportingOverflow(days)
    return Day(number: overflowed ? days : sum)
  }

  /// The day with the same number that many months later, or the last day of that month.
  ///
  /// This is how a statutory period given in months ends (Act 150/1930): three months from
  /// 30 November end on 28 or 29 February. Whether the end then moves because it falls on a holiday
  /// is another rule and not applied here.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let limit = 12 * 10_000_000
    let total = year * 12 + month - 1 + min(max(months, -limit), limit)
    let (newYear, monthIndex) = floorDivided(total, by: 12)
    let lastDay = Self.length(ofMonth: monthIndex + 1, year: newYear)
    return Day(civilYear: newYear, month: monthIndex + 1, day: min(day, lastDay))
  }

  /// The number of days from this day to the other one; negative when the other is earlier.
  public func days(until other: Day) -> Int {
    Int(other.number) - Int(number)
  }

  /// The age in full years on the given day of somebody born on this day.
  ///
  /// A year is completed on the birthday. Somebody born on 29 February completes a year on 1 March
  /// in a common year. Negative when the given day is before the birth.
  public func completedYears(until other: Day) -> Int {
    let birth = civil
    let then = other.civil
    let birthdayReached = (then.month, then.day) >= (birth.month, birth.day)
    return then.year - birth.year - (birthdayReached ? 0 : 1)
  }
}
