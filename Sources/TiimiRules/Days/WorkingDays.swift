import TiimiDomain

/// Counts weekdays (arkipäivä): neither Sundays, holidays, Christmas Eve nor Midsummer Eve.
///
/// Saturdays count or not by the reading. All functions throw `CountingRefusal.yearNotSupported`
/// when they meet a day outside 1990…2100.
public struct WorkingDays: Hashable, Sendable {
  /// Which days of the week count.
  public let reading: WorkingDayReading

  /// Makes a counter with the given reading.
  public init(reading: WorkingDayReading = .mondayToFriday) {
    self.reading = reading
  }

  /// Why the day is not a weekday; nil if it is one.
  ///
  /// A holiday is named as such even when it falls on a weekend.
  public func exclusion(of day: Day) throws(CountingRefusal) -> Exclusion? {
    if let holiday = try HolidayTable.holiday(on: day) { return .holiday(holiday) }
    switch day.weekday {
    case .sunday: return .sunday
    case .saturday: return reading == .mondayToSaturday ? nil : .saturday
    default: return nil
    }
  }

  /// Whether the day is a weekday.
  public func isWorkingDay(_ day: Day) throws(CountingRefusal) -> Bool {
    try exclusion(of: day) == nil
  }

  /// The given number of weekdays after the day, which itself is not counted.
  ///
  /// A number below one gives an empty run that ends on the day itself.
  public func run(of count: Int, after start: Day) throws(CountingRefusal) -> WorkingDayRun {
    var counted: [Day] = []
    var excluded: [ExcludedDay] = []
    var day = start
    while counted.count < count {
      day = day.adding(days: 1)
      if let why = try exclusion(of: day) {
        excluded.append(ExcludedDay(day: day, why: why))
      } else {
        counted.append(day)
      }
    }
    return WorkingDayRun(start: start, last: day, counted: counted, excluded: excluded)
  }

  /// The first weekday on or after the day, with the days passed over on the way.
  public func first(onOrAfter day: Day) throws(CountingRefusal) -> WorkingDayRun {
    try run(of: 1, after: day.adding(days: -1))
  }

  /// How many weekdays there are after the first day up to and including the last.
  ///
  /// Zero when the last day is not after the first.
  public func count(after first: Day, through last: Day) throws(CountingRefusal) -> Int {
    var count = 0
    var day = first
    while day < last {
      day = day.adding(days: 1)
      if try isWorkingDay(day) { count += 1 }
    }
    return count
  }
}

/// Some weekdays in a row, and what was passed over between them.
public struct WorkingDayRun: Hashable, Sendable {
  /// The day after which counting began; not counted itself.
  public let start: Day
  /// The last counted day.
  public let last: Day
  /// The counted days in order.
  public let counted: [Day]
  /// The days passed over, in order.
  public let excluded: [ExcludedDay]
}
