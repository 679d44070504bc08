import TiimiDomain

/// Whoever can say what the facts are: a case on a day, or an example.
public protocol FactSource: Sendable {
  /// The day for which one asks.
  var today: Day { get }

  /// The value of a fact; null when it is not known.
  func value(of fact: Fact) -> FEELValue
}

extension CaseFacts: FactSource {}

/// Facts written down one by one; every other fact is unknown but the day itself.
public struct StatedFacts: FactSource {
  /// The day for which one asks.
  public let today: Day
  /// The facts by their names.
  public let values: [String: FEELValue]

  /// States facts.
  public init(_ values: [String: FEELValue], today: Day) {
    self.values = values
    self.today = today
  }

  /// The value as stated; null when it was not.
  public func value(of fact: Fact) -> FEELValue {
    values[fact.name] ?? (fact.name == "today" ? FEELValue(today) : .null)
  }
}
