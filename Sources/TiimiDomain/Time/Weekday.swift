/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
public enum Weekday: Int, CaseIterable, Comparable, Sendable {
  /// Maanantai.
  case monday = 1
  /// Tiistai.
  case tuesday
  /// Keskiviikko.
  case wednesday
  /// Torstai.
  case thursday
  /// Perjantai.
  case friday
  /// Lauantai.
  case saturday
  /// Sunnuntai.
  case sunday

  /// Whether the first comes earlier in a week that starts on Monday.
  public static func < (first: Weekday, second: Weekday) -> Bool {
    first.rawValue < second.rawValue
  }
}
