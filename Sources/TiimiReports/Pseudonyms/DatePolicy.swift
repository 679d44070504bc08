import TiimiDomain

/// How dates and times leave in an evaluator's export.
public enum DatePolicy: String, CaseIterable, Sendable {
  /// As they are.
  case exact
  /// Every date becomes the Monday of its ISO week; times of day are dropped.
  case week
  /// All dates of a person move by the same whole number of weeks, so that intervals stay.
  case shifted

  /// The longest shift in weeks, 26 (182 days), forwards or backwards; the shortest is one week.
  public static let longestShift = 26
}

/// How the dates of one person leave: the policy of the export with that person's own shift.
public enum PersonDates: Hashable, Sendable {
  /// As they are.
  case exact
  /// As the Mondays of their weeks.
  case weeks
  /// Moved by a whole number of weeks; weekdays and intervals stay.
  case shifted(weeks: Int)

  /// The day as it leaves.
  public func day(_ day: Day) -> Day {
    switch self {
    case .exact: day
    case .weeks: day.adding(days: 1 - day.weekday.rawValue)
    case .shifted(let weeks): day.adding(days: 7 * weeks)
    }
  }

  /// The instant as it leaves; as a week it is the first instant of the Monday in Finland.
  ///
  /// A shift moves it by exactly that many times 168 hours: intervals stay to the millisecond, and
  /// the clock on the wall may differ by an hour where summer time begins or ends in between.
  public func moment(_ moment: Moment) -> Moment {
    switch self {
    case .exact: moment
    case .weeks: Self.midnight(of: day(HelsinkiTime.day(of: moment))) ?? moment
    case .shifted(let weeks): moment.adding(minutes: 7 * 1_440 * weeks)
    }
  }

  /// True when times of day leave with the days.
  public var keepsTimes: Bool { self != .weeks }

  private static func midnight(of day: Day) -> Moment? {
    WallTime(day: day, hour: 0, minute: 0).flatMap(HelsinkiTime.moment(of:))
  }
}
