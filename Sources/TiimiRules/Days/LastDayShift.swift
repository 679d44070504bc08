import TiimiDomain

/// Where the last day of a period moves by Act 150/1930 section 5 (as amended by 358/1966).
///
/// An act whose last day is a church holiday, Independence Day, May Day, Christmas or Midsummer Eve
/// or a Saturday may be done on the first weekday after it. The Act names Saturday itself, so this
/// has nothing to do with how weekdays are read (`WorkingDayReading`).
public struct LastDayShift: Hashable, Sendable {
  /// The last day by counting alone.
  public let last: Day
  /// The first day on or after it on which the act can be demanded.
  public let moved: Day
  /// The days passed over, the last day by counting first; empty when nothing moves.
  public let passedOver: [ExcludedDay]

  /// Whether the last day moves.
  public var isNeeded: Bool { moved != last }

  /// Moves the last day; throws `CountingRefusal.yearNotSupported` outside 1990…2100.
  public init(of last: Day) throws(CountingRefusal) {
    self.last = last
    var passedOver: [ExcludedDay] = []
    var day = last
    while let why = try Self.exclusion(of: day) {
      passedOver.append(ExcludedDay(day: day, why: why))
      day = day.adding(days: 1)
    }
    moved = day
    self.passedOver = passedOver
  }

  /// Why a period does not end on the day; nil when it can.
  ///
  /// Throws `CountingRefusal.yearNotSupported` outside 1990…2100.
  public static func exclusion(of day: Day) throws(CountingRefusal) -> Exclusion? {
    if let holiday = try HolidayTable.holiday(on: day) { return .holiday(holiday) }
    switch day.weekday {
    case .sunday: return .sunday
    case .saturday: return .saturday
    default: return nil
    }
  }
}
