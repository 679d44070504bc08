import TiimiDomain

/// How near something is on the day one looks; never stored.
public enum Urgency: String, CaseIterable, Comparable, Sendable {
  /// It is not known what waits: a rule failed, or a case cannot be read.
  case error
  /// Past its last day.
  case overdue
  /// Due on the day, or to be looked at whatever the day.
  case today
  /// Due within the days asked for.
  case coming
  /// Somebody else has to act first.
  case others
  /// Later, or without a day.
  case later

  /// The urgency of a due day.
  public init(due: Day?, on day: Day, within days: Int) {
    guard let due else {
      self = .later
      return
    }
    if due < day {
      self = .overdue
    } else if due == day {
      self = .today
    } else {
      self = day.days(until: due) <= days ? .coming : .later
    }
  }

  /// The most urgent first.
  public static func < (lhs: Urgency, rhs: Urgency) -> Bool { lhs.place < rhs.place }

  private var place: Int { Urgency.allCases.firstIndex(of: self) ?? 0 }
}
