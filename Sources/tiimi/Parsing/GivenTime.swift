import TiimiDomain

/// A time as somebody gave it: to the day, or to the minute or better.
enum GivenTime: Equatable, Sendable {
  /// A day without a time of day.
  case day(Day)
  /// An instant.
  case moment(Moment)

  /// Reads a day, a day and a time of Finland, or an instant with its offset.
  ///
  /// `2026-01-05`, `5.1.2026`, `2026-01-05T13:00`, `5.1.2026 13.00`, `5.1.2026 klo 13.00`,
  /// `2026-01-05T11:00:00Z`. A time that the clocks skipped in spring is not accepted.
  init?(_ text: String) {
    if let day = WrittenDay.read(text) {
      self = .day(day)
    } else if let moment = Moment(iso: text) {
      self = .moment(moment)
    } else if let wall = Self.wall(text), let moment = HelsinkiTime.moment(of: wall) {
      self = .moment(moment)
    } else {
      return nil
    }
  }

  /// The instant itself, or the first instant of the day in Finland.
  var moment: Moment? {
    switch self {
    case .moment(let moment): moment
    case .day(let day): WallTime(day: day, hour: 0, minute: 0).flatMap(HelsinkiTime.moment(of:))
    }
  }

  /// The day in Finland.
  var day: Day {
    switch self {
    case .day(let day): day
    case .moment(let moment): HelsinkiTime.day(of: moment)
    }
  }

  private static func wall(_ text: String) -> WallTime? {
    let parts = text.split(whereSeparator: { $0 == "T" || $0 == " " })
      .filter { $0 != "klo" && $0 != "kl." }
    guard parts.count == 2, let day = WrittenDay.read(parts[0]) else { return nil }
    return WrittenClock.read(parts[1], on: day)
  }
}

/// Reads days as they are written in Finland.
enum WrittenDay {
  /// Reads `2026-01-05`, `5.1.2026` or `05.01.2026`.
  static func read(_ text: some StringProtocol) -> Day? {
    if let day = Day(iso: text) { return day }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].count == 4, let day = number(parts[0]),
      let month = number(parts[1]), let year = number(parts[2]),
      Day.readableYears.contains(year)
    else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// Reads one to four digits and nothing else.
  static func number(_ text: some StringProtocol) -> Int? {
    guard (1...4).contains(text.count), text.allSatisfy({ ("0"..."9").contains($0) }) else {
      return nil
    }
    return Int(text)
  }
}
