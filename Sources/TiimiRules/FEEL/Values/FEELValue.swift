/// A value of FEEL, the expression language of DMN 1.5 (chapter 10.3.2.3).
///
/// Equality in the sense of Swift, which has two values; FEEL's own `=` is `equals`.
public enum FEELValue: Hashable, Sendable {
  /// Nothing is known: the third truth value, and the answer of everything that has none.
  case null
  /// True or false.
  case boolean(Bool)
  /// A decimal number of at most 34 digits.
  case number(FEELNumber)
  /// A text.
  case string(String)
  /// A civil day.
  case date(FEELDate)
  /// A time of day, with or without an offset or a zone.
  indirect case time(FEELTime)
  /// A civil day with a time of day.
  indirect case dateTime(FEELDateTime)
  /// A length in days, hours, minutes and seconds.
  case daysAndTime(FEELDaysDuration)
  /// A length in years and months.
  case yearsAndMonths(FEELMonthsDuration)
  /// Values in order.
  case list([FEELValue])
  /// Values by their names.
  case context(FEELContext)
  /// The values between two ends, or on one side of one.
  indirect case range(FEELRange)
  /// Something that can be called.
  indirect case function(FEELFunction)

  /// The truth value; null for nil.
  public init(_ truth: Bool?) {
    self = truth.map { .boolean($0) } ?? .null
  }

  /// The number; null for nil.
  public init(_ number: FEELNumber?) {
    self = number.map { .number($0) } ?? .null
  }

  /// The whole number.
  public init(_ whole: Int) {
    self = .number(FEELNumber(whole))
  }
}
