extension FEELValue {
  /// FEEL's `+`: numbers, texts, lengths, and days and times with lengths; null for anything else.
  public func adding(_ other: FEELValue) -> FEELValue {
    switch (self, other) {
    case (.number(let one), .number(let other)): FEELValue(one.adding(other))
    case (.string(let one), .string(let other)): FEELValue.joined([one, other])
    case (.daysAndTime(let one), .daysAndTime(let other)): FEELValue(one.adding(other))
    case (.yearsAndMonths(let one), .yearsAndMonths(let other)): FEELValue(one.adding(other))
    case (.daysAndTime(let length), _): other.later(by: length)
    case (_, .daysAndTime(let length)): later(by: length)
    case (.yearsAndMonths(let length), _): other.later(by: length)
    case (_, .yearsAndMonths(let length)): later(by: length)
    default: .null
    }
  }

  /// FEEL's `-`: as `+`, and the length between two days or times.
  ///
  /// A day between times counts as its midnight in UTC.
  public func subtracting(_ other: FEELValue) -> FEELValue {
    switch (self, other) {
    case (.number(let one), .number(let other)): FEELValue(one.subtracting(other))
    case (.date(let one), .date(let other)):
      .daysAndTime(FEELDaysDuration(seconds: (one.number - other.number) * 86_400))
    case (.time(let one), .time(let other)): FEELValue(one.since(other))
    case (.dateTime(let one), .dateTime(let other)): FEELValue(one.since(other))
    case (.date(let one), .dateTime(let other)):
      FEELValue(FEELDateTime(startOf: one).since(other))
    case (.dateTime(let one), .date(let other)):
      FEELValue(one.since(FEELDateTime(startOf: other)))
    case (.daysAndTime(let one), .daysAndTime(let other)): FEELValue(one.subtracting(other))
    case (.yearsAndMonths(let one), .yearsAndMonths(let other)):
      other.negated.flatMap(one.adding).map { .yearsAndMonths($0) } ?? .null
    case (_, .daysAndTime(let length)): later(by: length.negated)
    case (_, .yearsAndMonths(let length)): length.negated.map(later) ?? .null
    default: .null
    }
  }

  /// FEEL's `*`: numbers, and lengths with numbers; lengths are cut to nanoseconds or months.
  public func multiplied(by other: FEELValue) -> FEELValue {
    switch (self, other) {
    case (.number(let one), .number(let other)): FEELValue(one.multiplied(by: other))
    case (.daysAndTime(let length), .number(let factor)),
      (.number(let factor), .daysAndTime(let length)):
      FEELValue(length.inSeconds.multiplied(by: factor).flatMap(FEELDaysDuration.init(seconds:)))
    case (.yearsAndMonths(let length), .number(let factor)),
      (.number(let factor), .yearsAndMonths(let length)):
      FEELValue(length.inMonths.multiplied(by: factor).flatMap { FEELMonthsDuration($0) })
    default: .null
    }
  }

  /// FEEL's `/`: numbers, lengths by numbers and lengths by lengths; null when dividing by zero.
  public func divided(by other: FEELValue) -> FEELValue {
    switch (self, other) {
    case (.number(let one), .number(let other)): FEELValue(one.divided(by: other))
    case (.daysAndTime(let length), .number(let divisor)):
      FEELValue(length.inSeconds.divided(by: divisor).flatMap(FEELDaysDuration.init(seconds:)))
    case (.daysAndTime(let one), .daysAndTime(let other)):
      FEELValue(one.inSeconds.divided(by: other.inSeconds))
    case (.yearsAndMonths(let length), .number(let divisor)):
      FEELValue(length.inMonths.divided(by: divisor).flatMap { FEELMonthsDuration($0) })
    case (.yearsAndMonths(let one), .yearsAndMonths(let other)):
      FEELValue(one.inMonths.divided(by: other.inMonths))
    default: .null
    }
  }

  /// FEEL's `**`.
  public func raised(to other: FEELValue) -> FEELValue {
    guard case (.number(let base), .number(let power)) = (self, other) else { return .null }
    return FEELValue(base.raised(to: power))
  }

  /// FEEL's minus in front of a number or a length.
  public var negated: FEELValue {
    switch self {
    case .number(let number): .number(number.negated)
    case .daysAndTime(let length): .daysAndTime(length.negated)
    case .yearsAndMonths(let length): FEELValue(length.negated)
    default: .null
    }
  }

  /// A day moves by whole days only: what of the length is no whole day decides about one day back.
  private func later(by length: FEELDaysDuration) -> FEELValue {
    switch self {
    case .date(let date): FEELValue(FEELDateTime(startOf: date).adding(length)?.date)
    case .time(let time): .time(time.adding(length))
    case .dateTime(let moment): FEELValue(moment.adding(length))
    default: .null
    }
  }

  private func later(by length: FEELMonthsDuration) -> FEELValue {
    switch self {
    case .date(let date): FEELValue(date.adding(months: length.months))
    case .dateTime(let moment): FEELValue(moment.adding(months: length.months))
    default: .null
    }
  }
}

extension FEELValue {
  /// The day; null for nil.
  public init(_ date: FEELDate?) {
    self = date.map { .date($0) } ?? .null
  }

  /// The time of day; null for nil.
  public init(_ time: FEELTime?) {
    self = time.map { .time($0) } ?? .null
  }

  /// The day and time; null for nil.
  public init(_ moment: FEELDateTime?) {
    self = moment.map { .dateTime($0) } ?? .null
  }

  /// The length; null for nil.
  public init(_ length: FEELDaysDuration?) {
    self = length.map { .daysAndTime($0) } ?? .null
  }

  /// The length; null for nil.
  public init(_ length: FEELMonthsDuration?) {
    self = length.map { .yearsAndMonths($0) } ?? .null
  }
}

extension FEELValue {
  /// The longest text that an operation makes, in bytes of UTF-8; a longer one is null.
  static let greatestText = 1_000_000

  static func joined(_ texts: [String], separator: String = "") -> FEELValue {
    let length = texts.reduce(texts.count * separator.utf8.count) { $0 + $1.utf8.count }
    return length > greatestText ? .null : .string(texts.joined(separator: separator))
  }
}

extension FEELMonthsDuration {
  var inMonths: FEELNumber { FEELNumber(months) }

  var negated: FEELMonthsDuration? {
    months == .min ? nil : FEELMonthsDuration(months: -months)
  }

  func adding(_ other: FEELMonthsDuration) -> FEELMonthsDuration? {
    let (sum, overflowed) = months.addingReportingOverflow(other.months)
    return overflowed ? nil : FEELMonthsDuration(months: sum)
  }
}
