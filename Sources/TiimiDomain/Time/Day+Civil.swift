extension Day {
  /// Year, month and day of the month at once, for callers that need more than one of them.
  ///
  /// The calculation counts in eras of 400 years that start on 1 March, so that the leap day is the
  /// last day of a year (Howard Hinnant, "chrono-compatible low-level date algorithms").
  package var civil: (year: Int, month: Int, day: Int) {
    let (era, dayOfEra) = floorDivided(Int(number) + Self.daysFromMarchZero, by: Self.daysInEra)
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// Makes a day from a civil date that is known to exist, in any year.
  init(civilYear year: Int, month: Int, day: Int) {
    let (era, yearOfEra) = floorDivided(month <= 2 ? year - 1 : year, by: 400)
    let marchMonth = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * Self.daysInEra + dayOfEra - Self.daysFromMarchZero)
  }

  /// The number of days in a month, 28…31.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  private static let daysInEra = 146_097

  /// Days from 0000-03-01 to 1970-01-01.
  private static let daysFromMarchZero = 719_468
}
