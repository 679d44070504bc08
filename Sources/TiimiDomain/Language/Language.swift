/// A language in which the program speaks to people.
public enum Language: String, CaseIterable, Sendable {
  /// Finnish (suomi), the default.
  case finnish = "fi"
  /// Swedish (ruotsi).
  case swedish = "sv"
  /// English (englanti).
  case english = "en"
}
