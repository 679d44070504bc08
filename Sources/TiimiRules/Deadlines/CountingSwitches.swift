/// What an organisation decides where the text of the law leaves a question open.
///
/// The defaults are not verified interpretations of the law; results show what was used.
public struct CountingSwitches: Hashable, Sendable {
  /// Whether a Saturday is a weekday in periods of weekdays; by default it is not.
  public var reading: WorkingDayReading
  /// Whether the end of a period in days, weeks or months moves to the next weekday, by default so.
  ///
  /// Act 150/1930 section 5 (as amended by 358/1966) moves the last day when it is a holiday,
  /// Independence Day, May Day, Christmas or Midsummer Eve or a Saturday. That the Act applies to
  /// the three months of 1301/2014 section 36(3) is not verified; both days stay visible.
  public var shiftsLastDay: Bool

  /// Makes switches; without arguments they have their defaults.
  public init(reading: WorkingDayReading = .mondayToFriday, shiftsLastDay: Bool = true) {
    self.reading = reading
    self.shiftsLastDay = shiftsLastDay
  }
}
