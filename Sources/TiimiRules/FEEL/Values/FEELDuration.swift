/// A length in days, hours, minutes and seconds, to the nanosecond.
public struct FEELDaysDuration: Hashable, Comparable, Sendable {
  /// The whole length in nanoseconds, within 10¹⁸ seconds to both sides.
  let total: Int128

  static let day: Int128 = 86_400_000_000_000
  static let second: Int128 = 1_000_000_000
  static let zero = FEELDaysDuration(seconds: 0)

  /// Makes a length of whole seconds.
  public init(seconds: Int) {
    total = Int128(min(max(seconds, -Self.greatest), Self.greatest)) * Self.second
  }

  private static let greatest = 1_000_000_000_000_000_000

  init?(total: Int128) {
    guard total.magnitude <= Int128(Self.greatest).magnitude * Self.second.magnitude else {
      return nil
    }
    self.total = total
  }

  /// Makes a length of seconds, cut to nanoseconds; nil beyond 10¹⁸ seconds.
  public init?(seconds: FEELNumber) {
    guard let scaled = seconds.multiplied(by: 1_000_000_000)?.whole(.down),
      let plain = Int128(scaled.description)
    else { return nil }
    self.init(total: plain)
  }

  /// The whole length in seconds.
  public var inSeconds: FEELNumber {
    let draft = UnroundedDecimal(isNegative: total < 0, coefficient: total.magnitude, exponent: -9)
    return FEELNumber(draft.reduced(to: 0)) ?? .zero
  }

  /// The whole days; like the other parts negative in a negative length.
  public var days: Int { Int(total / Self.day) }
  /// The hours beside the whole days, up to 23.
  public var hours: Int { Int(total % Self.day / (3_600 * Self.second)) }
  /// The minutes beside the whole hours, up to 59.
  public var minutes: Int { Int(total / (60 * Self.second) % 60) }
  /// The seconds beside the whole minutes, below 60.
  public var seconds: FEELNumber {
    FEELDaysDuration(total: total % (60 * Self.second))?.inSeconds ?? .zero
  }

  /// The sum; nil beyond 10¹⁸ seconds.
  public func adding(_ other: FEELDaysDuration) -> FEELDaysDuration? {
    FEELDaysDuration(total: total + other.total)
  }

  /// The difference; nil beyond 10¹⁸ seconds.
  public func subtracting(_ other: FEELDaysDuration) -> FEELDaysDuration? {
    FEELDaysDuration(total: total - other.total)
  }

  /// The length the other way.
  public var negated: FEELDaysDuration {
    FEELDaysDuration(total: -total) ?? self
  }

  /// Whether the first is shorter than the second, counting below zero as shorter.
  public static func < (one: FEELDaysDuration, other: FEELDaysDuration) -> Bool {
    one.total < other.total
  }
}

/// A length in years and months.
public struct FEELMonthsDuration: Hashable, Comparable, Sendable {
  /// The whole length in months, negative for one that goes back.
  public let months: Int

  /// Makes a length of whole months.
  public init(months: Int) {
    self.months = months
  }

  /// The length from one day to another in full months, as FEEL counts them.
  public init(from: FEELDate, to: FEELDate) {
    let difference = (to.year - from.year) * 12 + to.month - from.month
    let isShort = difference > 0 && to.day < from.day
    let isLong = difference < 0 && to.day > from.day
    months = difference - (isShort ? 1 : 0) + (isLong ? 1 : 0)
  }

  /// Makes a length of a number of months, cut to a whole one; nil if it is out of range.
  init?(_ months: FEELNumber) {
    guard let months = months.whole(.down).integer else { return nil }
    self.init(months: months)
  }

  /// Whether the first is shorter than the second, counting below zero as shorter.
  public static func < (one: FEELMonthsDuration, other: FEELMonthsDuration) -> Bool {
    one.months < other.months
  }
}
