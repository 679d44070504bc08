import TiimiDomain

/// Why days could not be counted.
public enum CountingRefusal: CodedRefusal, Hashable {
  /// The holidays of this year are not known; 1990…2100 are.
  case yearNotSupported(Int)
  /// The rule was not yet in force on the day the period would start.
  case notInForce(rule: String, since: Day)
  /// The rule was no longer in force on the day the period would start.
  case noLongerInForce(rule: String, until: Day)
  /// The rule lays down a duty without a number of days.
  case noNumber(rule: String)
  /// The rule counts less than one of its units, or more than a hundred years.
  case limitOutOfRange(rule: String)
  /// What starts the clock of the rule has not happened in the case.
  case notRunning(rule: String)

  /// 0501…0506.
  public var number: Int {
    switch self {
    case .yearNotSupported: 501
    case .notInForce: 502
    case .noLongerInForce: 503
    case .noNumber: 504
    case .limitOutOfRange: 505
    case .notRunning: 506
    }
  }

  /// What cannot be counted at all is bad input; a rule that does not apply refuses to decide.
  public var kind: RefusalKind {
    switch self {
    case .yearNotSupported, .limitOutOfRange: .badInput
    case .notInForce, .noLongerInForce, .noNumber, .notRunning: .refused
    }
  }

  /// The year and its limits, or the rule and the day that matters.
  public var facts: [String: String] {
    switch self {
    case .yearNotSupported(let year):
      [
        "year": String(year), "first": String(FinnishHoliday.supportedYears.lowerBound),
        "last": String(FinnishHoliday.supportedYears.upperBound),
      ]
    case .notInForce(let rule, let since): ["rule": rule, "since": since.iso]
    case .noLongerInForce(let rule, let until): ["rule": rule, "until": until.iso]
    case .noNumber(let rule), .limitOutOfRange(let rule), .notRunning(let rule): ["rule": rule]
    }
  }
}
