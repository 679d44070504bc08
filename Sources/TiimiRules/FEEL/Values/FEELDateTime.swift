/// A civil day with a time of day.
public struct FEELDateTime: Hashable, Sendable {
  /// The day on the wall.
  public let date: FEELDate
  /// The time on the wall, with its zone.
  public let time: FEELTime

  /// Puts a day and a time of day together.
  public init(_ date: FEELDate, _ time: FEELTime) {
    self.date = date
    self.time = time
  }

  /// The start of a day in UTC, as which FEEL takes a day among times.
  init(startOf date: FEELDate) {
    self.init(date, FEELTime.midnight.at(.utc))
  }

  /// The length from 1970-01-01T00:00:00 on the wall to this time on the wall.
  var onWall: FEELDaysDuration {
    let midnight = Int128(date.number) * FEELDaysDuration.day
    return FEELDaysDuration(total: midnight + time.sinceMidnight.total) ?? .zero
  }

  /// The seconds that the place is ahead of UTC then; nil without a zone or if that is not known.
  public var offset: Int? {
    time.zone?.offset(at: date, time)
  }

  /// The length from the other time to this one.
  ///
  /// Nil if only one of them has a zone, or if the offset of one is not known.
  public func since(_ other: FEELDateTime) -> FEELDaysDuration? {
    guard time.zone != other.time.zone || time.zone != nil && offset != nil else {
      return onWall.subtracting(other.onWall)
    }
    guard let offset, let otherOffset = other.offset else { return nil }
    let shift = FEELDaysDuration(seconds: otherOffset - offset)
    return onWall.subtracting(other.onWall)?.adding(shift)
  }

  /// The time so much later on a clock that keeps its offset, or its zone if that is a known one.
  public func adding(_ length: FEELDaysDuration) -> FEELDateTime? {
    guard let wall = onWall.adding(length) else { return nil }
    guard let zone = time.zone, let before = offset,
      let later = wall.adding(FEELDaysDuration(seconds: -before)),
      let after = zone.offset(sinceEpoch: later)
    else { return FEELDateTime(onWall: wall, zone: time.zone) }
    let corrected = later.adding(FEELDaysDuration(seconds: after))
    return corrected.flatMap { FEELDateTime(onWall: $0, zone: zone) }
  }

  /// The same time of day that many months later.
  public func adding(months: Int) -> FEELDateTime? {
    date.adding(months: months).map { FEELDateTime($0, time) }
  }

  private init?(onWall length: FEELDaysDuration, zone: FEELZone?) {
    let time = FEELTime(sinceMidnight: length, zone: zone)
    let day = (length.total - time.sinceMidnight.total) / FEELDaysDuration.day
    guard let number = Int(exactly: day), let date = FEELDate(number: number) else { return nil }
    self.init(date, time)
  }
}
