/// A value of FEEL, the expression language of DMN 1.5 (chapter 10.3.2.3).
///
/// Equality in the sense of Swift; FEEL's own `=` has three values and lives in the evaluation.
public indirect enum FEELValue: Hashable, Sendable {
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
  case time(FEELTime)
  /// A civil day with a time of day.
  case dateTime(FEELDateTime)
  /// A length in days, hours, minutes and seconds.
  case daysAndTime(FEELDaysDuration)
  /// A length in years and months.
  case yearsAndMonths(FEELMonthsDuration)
  /// Values in order.
  case list([FEELValue])
  /// Values by their names.
  case context(FEELContext)
  /// The values between two ends, or on one side of one.
  case range(FEELRange)
  /// Something that can be called.
  case function(FEELFunction)
}
