import TiimiDomain

/// A Finnish holiday, or an eve that Act 358/1966 treats like one.
///
/// Church holidays are those of the Church Act 652/2023; Independence Day and May Day are holidays
/// by their own Acts. Christmas Eve and Midsummer Eve are not public holidays, but the Act on
/// counting periods (150/1930 section 5 as amended by 358/1966) names them beside the holidays.
public enum FinnishHoliday: String, CaseIterable, Sendable {
  /// Uudenvuodenpäivä, 1 January.
  case newYearsDay
  /// Loppiainen, 6 January.
  case epiphany
  /// Pitkäperjantai, two days before Easter.
  case goodFriday
  /// Pääsiäispäivä.
  case easterDay
  /// Toinen pääsiäispäivä, the day after Easter.
  case easterMonday
  /// Vapunpäivä, 1 May.
  case mayDay
  /// Helatorstai, 39 days after Easter; until 1990 on the Saturday before that.
  case ascensionDay
  /// Helluntai, 49 days after Easter.
  case whitSunday
  /// Juhannusaatto, the Friday of 19–25 June; not a public holiday.
  case midsummerEve
  /// Juhannuspäivä, the Saturday of 20–26 June.
  case midsummerDay
  /// Pyhäinpäivä, the Saturday of 31 October – 6 November.
  case allSaintsDay
  /// Itsenäisyyspäivä, 6 December.
  case independenceDay
  /// Jouluaatto, 24 December; not a public holiday.
  case christmasEve
  /// Joulupäivä, 25 December.
  case christmasDay
  /// Toinen joulupäivä, 26 December.
  case secondChristmasDay

  /// The years for which holidays are known here.
  public static let supportedYears = 1990...2100

  /// Whether it is a public holiday; false for the two eves.
  public var isPublicHoliday: Bool {
    self != .christmasEve && self != .midsummerEve
  }

  /// The day of the holiday in the given year; nil outside 1990…2100.
  public func day(in year: Int) -> Day? {
    guard Self.supportedYears.contains(year) else { return nil }
    return fixedDay(in: year) ?? easterDay(in: year) ?? weekendDay(in: year)
  }

  private func fixedDay(in year: Int) -> Day? {
    switch self {
    case .newYearsDay: Day(year: year, month: 1, day: 1)
    case .epiphany: Day(year: year, month: 1, day: 6)
    case .mayDay: Day(year: year, month: 5, day: 1)
    case .independenceDay: Day(year: year, month: 12, day: 6)
    case .christmasEve: Day(year: year, month: 12, day: 24)
    case .christmasDay: Day(year: year, month: 12, day: 25)
    case .secondChristmasDay: Day(year: year, month: 12, day: 26)
    default: nil
    }
  }

  private func easterDay(in year: Int) -> Day? {
    let offset: Int? =
      switch self {
      case .goodFriday: -2
      case .easterDay: 0
      case .easterMonday: 1
      case .ascensionDay: year > 1990 ? 39 : 34
      case .whitSunday: 49
      default: nil
      }
    return offset.flatMap { Easter.sunday(of: year)?.adding(days: $0) }
  }

  private func weekendDay(in year: Int) -> Day? {
    switch self {
    case .midsummerEve: Day(year: year, month: 6, day: 19)?.first(.friday)
    case .midsummerDay: Day(year: year, month: 6, day: 20)?.first(.saturday)
    case .allSaintsDay: Day(year: year, month: 10, day: 31)?.first(.saturday)
    default: nil
    }
  }
}

extension Day {
  /// The first such weekday on or after this day.
  fileprivate func first(_ wanted: Weekday) -> Day {
    adding(days: (wanted.rawValue - weekday.rawValue + 7) % 7)
  }
}
