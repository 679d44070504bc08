import TiimiDomain

/// Why days could not be counted.
public enum CountingRefusal: CodedRefusal, Hashable {
  /// The holidays of this year are not known; 1990…2100 are.
  case yearNotSupported(Int)
  /// The rule was not yet in force on the day the period would start.
  case notInForce(rule: String, since: Day)

  /// 0501 and 0502.
  public var number: Int {
    switch self {
    case .yearNotSupported: 501
    case .notInForce: 502
    }
  }

  /// A year out of range is bad input; a rule not in force refuses to decide.
  public var kind: RefusalKind {
    switch self {
    case .yearNotSupported: .badInput
    case .notInForce: .refused
    }
  }

  /// The year and its limits, or the rule and the day it came into force.
  public var facts: [String: String] {
    switch self {
    case .yearNotSupported(let year):
      [
        "year": String(year), "first": String(FinnishHoliday.supportedYears.lowerBound),
        "last": String(FinnishHoliday.supportedYears.upperBound),
      ]
    case .notInForce(let rule, let since): ["rule": rule, "since": since.iso]
    }
  }
}
