/// A type of FEEL, as in `instance of list<number>`.
public indirect enum FEELType: Hashable, Sendable {
  /// Anything, also null.
  case any
  /// Only null.
  case null
  /// A number.
  case number
  /// A text.
  case string
  /// True or false.
  case boolean
  /// A civil day.
  case date
  /// A time of day.
  case time
  /// A civil day with a time of day.
  case dateTime
  /// A length in days, hours, minutes and seconds.
  case daysAndTime
  /// A length in years and months.
  case yearsAndMonths
  /// A list of elements of one type.
  case list(FEELType)
  /// A context that has at least these entries.
  case context([String: FEELType])
  /// A range with ends of one type.
  case range(FEELType)
  /// A function of so many parameters; nil stands for any function.
  case function(parameters: Int?)

  /// The types whose names are words.
  static let simple: [String: FEELType] = [
    "Any": .any, "Null": .null, "number": .number, "string": .string, "boolean": .boolean,
    "date": .date, "time": .time, "date and time": .dateTime, "dateTime": .dateTime,
    "days and time duration": .daysAndTime, "day and time duration": .daysAndTime,
    "dayTimeDuration": .daysAndTime, "years and months duration": .yearsAndMonths,
    "year and month duration": .yearsAndMonths, "yearMonthDuration": .yearsAndMonths,
    "list": .list(.any), "context": .context([:]), "range": .range(.any),
    "function": .function(parameters: nil),
  ]

  static let simpleIndex = FEELNames.Index(simple.keys)

  /// Whether the value is of the type; null is only of `Any` and `Null`.
  public func includes(_ value: FEELValue) -> Bool {
    switch (self, value) {
    case (.any, _), (.null, .null), (.number, .number), (.string, .string), (.boolean, .boolean),
      (.date, .date), (.time, .time), (.dateTime, .dateTime), (.daysAndTime, .daysAndTime),
      (.yearsAndMonths, .yearsAndMonths):
      true
    case (.list(let type), .list(let elements)):
      elements.allSatisfy { type.admits($0) }
    case (.context(let entries), .context(let context)):
      entries.allSatisfy { name, type in context[name].map { type.admits($0) } ?? false }
    case (.range(let type), .range(let range)):
      [range.lower, range.upper].allSatisfy { $0.map { type.admits($0) } ?? true }
    case (.function(let parameters), .function(let function)):
      parameters.map { $0 == function.parameters.count } ?? true
    default: false
    }
  }

  /// Whether the value may stand where the type is asked for: null may stand everywhere.
  public func admits(_ value: FEELValue) -> Bool {
    if case .null = value { true } else { includes(value) }
  }
}
