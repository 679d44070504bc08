/// A time of day, with or without an offset from UTC or the name of a zone.
public struct FEELTime: Hashable, Sendable {
  /// The hour, 0…23.
  public let hour: Int
  /// The minute, 0…59.
  public let minute: Int
  /// The whole second, 0…59.
  public let second: Int
  /// The fraction of the second, 0…999,999,999.
  public let nanosecond: Int
  /// Where this is the time; nil if it is not said.
  public let zone: FEELZone?

  /// Makes a time of day; nil if there is none like that.
  public init?(hour: Int, minute: Int, second: Int, nanosecond: Int = 0, zone: FEELZone? = nil) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second),
      (0..<1_000_000_000).contains(nanosecond)
    else { return nil }
    self.hour = hour
    self.minute = minute
    self.second = second
    self.nanosecond = nanosecond
    self.zone = zone
  }

  /// The time so long after midnight, whatever whole days there are left out.
  init(sinceMidnight length: FEELDaysDuration, zone: FEELZone?) {
    let rest = length.total % FEELDaysDuration.day
    let nanoseconds = Int(rest < 0 ? rest + FEELDaysDuration.day : rest)
    let seconds = nanoseconds / 1_000_000_000
    hour = seconds / 3_600
    minute = seconds / 60 % 60
    second = seconds % 60
    nanosecond = nanoseconds % 1_000_000_000
    self.zone = zone
  }

  /// How long the day has lasted.
  var sinceMidnight: FEELDaysDuration {
    let seconds = hour * 3_600 + minute * 60 + second
    return FEELDaysDuration(total: Int128(seconds) * 1_000_000_000 + Int128(nanosecond)) ?? .zero
  }

  static let midnight = FEELTime(sinceMidnight: .zero, zone: nil)

  /// The same time on the wall, at another place.
  func at(_ zone: FEELZone?) -> FEELTime {
    FEELTime(sinceMidnight: sinceMidnight, zone: zone)
  }
}

extension FEELTime {
  /// The length from the other time to this one on one day; nil if the zones cannot be compared.
  public func since(_ other: FEELTime) -> FEELDaysDuration? {
    let wall = sinceMidnight.subtracting(other.sinceMidnight)
    guard zone != other.zone else { return wall }
    guard let offset = zone?.fixedOffset, let otherOffset = other.zone?.fixedOffset else {
      return nil
    }
    return wall?.adding(FEELDaysDuration(seconds: otherOffset - offset))
  }

  /// The time so much later, around the clock.
  public func adding(_ length: FEELDaysDuration) -> FEELTime {
    FEELTime(sinceMidnight: sinceMidnight.adding(length) ?? .zero, zone: zone)
  }
}
