extension FEELLibrary {
  static let conversions = [
    FEELFunction("date", "from", "year, month, day") {
      $0.count == 3 ? FEELValue(dateOfParts($0)) : date($0)
    },
    FEELFunction("time", "from", "hour, minute, second, offset?") {
      $0.count == 1 ? time($0) : timeOfParts($0)
    },
    FEELFunction(
      "date and time",
      "from",
      "date, time",
      "year, month, day, hour, minute, second, offset?",
      "year, month, day, hour, minute, second, timezone?",
      body: dateTime
    ),
    FEELFunction("duration", "from") { duration($0) },
    FEELFunction("years and months duration", "from, to") { arguments in
      guard let from = arguments.date(0), let to = arguments.date(1) else { return nil }
      return .yearsAndMonths(FEELMonthsDuration(from: from, to: to))
    },
    FEELFunction("number", "from", "from, grouping separator, decimal separator", body: number),
    FEELFunction("string", "from") { arguments in
      arguments.isMissing(0) ? nil : .string(arguments[0].description)
    },
    FEELFunction("not", "negand") { arguments in arguments.truth(0).map { .boolean(!$0) } },
    FEELFunction("is", "value1, value2") { .boolean(isSame($0[0], $0[1])) },
  ]

  private static func date(_ arguments: FEELArguments) -> FEELValue? {
    if let text = arguments.text(0) { return FEELValue(FEELDate(text)) }
    return FEELValue(arguments.date(0))
  }

  private static func dateOfParts(_ arguments: FEELArguments) -> FEELDate? {
    guard let year = arguments.integer(0), let month = arguments.integer(1),
      let day = arguments.integer(2)
    else { return nil }
    return FEELDate(year: year, month: month, day: day)
  }

  private static func time(_ arguments: FEELArguments) -> FEELValue? {
    switch arguments.item(0) {
    case .string(let text): FEELValue(FEELTime(text))
    case .time(let time): .time(time)
    case .dateTime(let moment): .time(moment.time)
    default: nil
    }
  }

  private static func timeOfParts(_ arguments: FEELArguments) -> FEELValue? {
    guard arguments.isMissing(3) || arguments.zone(3) != nil else { return nil }
    return FEELValue(arguments.time(at: 0, zone: arguments.zone(3)))
  }

  private static func dateTime(_ arguments: FEELArguments) -> FEELValue? {
    switch arguments.count {
    case 1:
      if let text = arguments.text(0) { return FEELValue(FEELDateTime(text)) }
      if case .dateTime = arguments.item(0) { return arguments.item(0) }
      return arguments.date(0).map { .dateTime(FEELDateTime(startOf: $0)) }
    case 2:
      guard let date = arguments.date(0), case .time(let time) = arguments.item(1) else {
        return nil
      }
      return .dateTime(FEELDateTime(date, time))
    default:
      guard arguments.isMissing(6) || arguments.zone(6) != nil,
        let date = dateOfParts(arguments),
        let time = arguments.time(at: 3, zone: arguments.zone(6))
      else { return nil }
      return .dateTime(FEELDateTime(date, time))
    }
  }

  private static func duration(_ arguments: FEELArguments) -> FEELValue? {
    switch arguments.item(0) {
    case .string(let text):
      FEELDaysDuration(text).map { .daysAndTime($0) } ?? FEELValue(FEELMonthsDuration(text))
    case .daysAndTime, .yearsAndMonths: arguments.item(0)
    default: nil
    }
  }

  /// The separators are a blank, a comma or a point, and not the same (DMN 1.5, table 72).
  private static func number(_ arguments: FEELArguments) -> FEELValue? {
    if case .number = arguments.item(0), arguments.count == 1 { return arguments.item(0) }
    guard var text = arguments.text(0), let grouping = separator(arguments, 1, [" ", ",", "."]),
      let point = separator(arguments, 2, [",", "."]), grouping == nil || grouping != point
    else { return nil }
    if let grouping { text.removeAll { $0 == grouping } }
    if let point, point != "." {
      guard !text.contains(".") else { return nil }
      text = String(text.map { $0 == point ? "." : $0 })
    }
    return FEELValue(FEELNumber(text))
  }

  /// The separator, which may be nil; nil altogether if it is none of the allowed.
  private static func separator(
    _ arguments: FEELArguments,
    _ index: Int,
    _ allowed: [Character]
  ) -> Character?? {
    if arguments.isMissing(index) { return .some(nil) }
    guard let text = arguments.text(index), let sign = text.first, text.count == 1,
      allowed.contains(sign)
    else { return nil }
    return sign
  }

  /// The same value of the same kind; times of the same moment in other zones are not the same.
  private static func isSame(_ one: FEELValue, _ other: FEELValue) -> Bool {
    one.hasKind(of: other) && one.equals(other) == true
  }
}

extension FEELArguments {
  /// An offset as a length, or a zone by its name.
  fileprivate func zone(_ index: Int) -> FEELZone? {
    switch item(index) {
    case .string(let name): return FEELZone(name: name)
    case .daysAndTime(let length):
      guard let seconds = length.inSeconds.integer, seconds.magnitude <= FEELZone.greatestOffset
      else { return nil }
      return .offset(seconds)
    default: return nil
    }
  }

  /// The time of three arguments, the seconds with their fraction.
  fileprivate func time(at index: Int, zone: FEELZone?) -> FEELTime? {
    guard let hour = integer(index), let minute = integer(index + 1),
      let second = number(index + 2), !second.isNegative, second < 60,
      let length = FEELDaysDuration(seconds: second), let whole = second.whole(.down).integer
    else { return nil }
    let nanosecond = Int(length.total % FEELDaysDuration.second)
    return FEELTime(hour: hour, minute: minute, second: whole, nanosecond: nanosecond, zone: zone)
  }
}
