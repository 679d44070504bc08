import TiimiDomain

/// A civil day of FEEL, of any year from -999,999,999 to 999,999,999.
public struct FEELDate: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// The month, 1…12.
  public let month: Int
  /// The day of the month, 1…31.
  public let day: Int

  /// Makes a day of FEEL from a day.
  public init(_ day: Day) {
    year = day.year
    month = day.month
    self.day = day.dayOfMonth
  }
}

/// A time of day.
public struct FEELTime: Hashable, Sendable {}

/// A civil day with a time of day.
public struct FEELDateTime: Hashable, Sendable {}

/// A length in days, hours, minutes and seconds.
public struct FEELDaysDuration: Hashable, Sendable {}

/// A length in years and months.
public struct FEELMonthsDuration: Hashable, Sendable {
  /// The whole length in months, negative for one that goes back.
  public let months: Int
}
