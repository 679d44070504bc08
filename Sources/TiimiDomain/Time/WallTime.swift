/// A day and a time of day as a clock on the wall shows it, to the minute, without a time zone.
public struct WallTime: Hashable, Comparable, Sendable {
  /// The civil day.
  public let day: Day
  /// Minutes since midnight, 0..<1440.
  public let minute: Int

  /// Makes a wall time; nil unless the hour is in 0..<24 and the minute in 0..<60.
  public init?(day: Day, hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    self.day = day
    self.minute = hour * 60 + minute
  }

  /// Reads `2026-01-05T13:00`, `2026-01-05 13:00` or, as Finnish is written, `2026-01-05 13.00`.
  public init?(iso: some StringProtocol) {
    guard let time = withUTF8Bytes(of: iso, { WallTime(isoBytes: $0) }) else { return nil }
    self = time
  }

  private init?(isoBytes: UnsafeBufferPointer<UInt8>) {
    var reader = ByteReader(isoBytes)
    guard let day = reader.day() else { return nil }
    let isStrict = reader.take("T")
    guard isStrict || reader.take(" "), let hour = reader.digits(2),
      reader.take(":") || (!isStrict && reader.take(".")),
      let minute = reader.digits(2), reader.isAtEnd
    else { return nil }
    self.init(day: day, hour: hour, minute: minute)
  }

  /// Splits minutes counted from 1970-01-01 00:00 on the same wall.
  init(minutesSinceEpoch minutes: Int) {
    let (dayNumber, minute) = floorDivided(minutes, by: 1_440)
    day = Day(number: dayNumber)
    self.minute = minute
  }

  /// The hour, 0..<24.
  public var hour: Int { minute / 60 }

  /// The minute within the hour, 0..<60.
  public var minuteOfHour: Int { minute % 60 }

  /// The time as `2026-01-05T13:00`.
  public var iso: String {
    "\(day.iso)T\(twoDigits(hour)):\(twoDigits(minuteOfHour))"
  }

  /// Whether the first time comes before the second on the same wall.
  public static func < (first: WallTime, second: WallTime) -> Bool {
    (first.day, first.minute) < (second.day, second.minute)
  }
}
