import TiimiDomain

/// Where a time of day is meant: a fixed offset from UTC or the name of a zone.
///
/// Offsets are worked out for `Europe/Helsinki` and the names of UTC alone. Every other name is kept
/// as it is: times of the same zone can be compared, other ones not.
public enum FEELZone: Hashable, Sendable {
  /// Seconds ahead of UTC, within 18 hours.
  case offset(Int)
  /// A name of the IANA time zone database.
  case named(String)

  /// UTC.
  public static let utc = FEELZone.offset(0)

  static let greatestOffset = 18 * 3_600

  /// Takes a name that can be one of the IANA time zone database: a known area and a place in it.
  init?(name: some StringProtocol) {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isPlain = name.utf8.allSatisfy { Self.isLetter($0) || Self.others.contains($0) }
    guard isPlain, let area = parts.first, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    guard parts.count > 1 ? Self.areas.contains(String(area)) : Self.isUTC(String(name)) else {
      return nil
    }
    self = .named(String(name))
  }

  /// How far ahead of UTC the zone is at a time on its wall, in seconds; nil if that is not known.
  func offset(at day: FEELDate, _ time: FEELTime) -> Int? {
    switch self {
    case .offset(let seconds): return seconds
    case .named(let name) where Self.isUTC(name): return 0
    case .named("Europe/Helsinki"): return Self.helsinki(at: day, time)
    case .named: return nil
    }
  }

  /// How far ahead of UTC the zone is so long after 1970-01-01T00:00:00Z, in seconds.
  func offset(sinceEpoch length: FEELDaysDuration) -> Int? {
    guard case .named("Europe/Helsinki") = self else { return fixedOffset }
    guard let milliseconds = Int64(exactly: length.total / 1_000_000),
      milliseconds.magnitude < 100_000_000_000_000_000
    else { return nil }
    return HelsinkiTime.offsetMinutes(at: Moment(milliseconds: milliseconds)) * 60
  }

  /// The offset that is the same all the year; nil if there is none or it is not known.
  var fixedOffset: Int? {
    switch self {
    case .offset(let seconds): seconds
    case .named(let name): Self.isUTC(name) ? 0 : nil
    }
  }

  /// In the hour that is skipped in March the offset of winter still holds.
  private static func helsinki(at day: FEELDate, _ time: FEELTime) -> Int? {
    guard let civil = day.civilDay,
      let wall = WallTime(day: civil, hour: time.hour, minute: time.minute)
    else { return nil }
    guard let moment = HelsinkiTime.moment(of: wall) else { return 7_200 }
    return HelsinkiTime.offsetMinutes(at: moment) * 60
  }

  private static func isUTC(_ name: String) -> Bool {
    ["UTC", "GMT", "Etc/UTC", "Etc/GMT", "Etc/UCT", "Etc/Zulu"].contains(name)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static let others = Set("0123456789/_+-".utf8)

  private static let areas: Set<String> = [
    "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Etc", "Europe",
    "Indian", "Pacific",
  ]
}
