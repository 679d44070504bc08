/// What the language takes from the library of functions.
enum FEELBuiltIn {
  /// The names of the functions of DMN 1.5 that need no clock.
  static let names: Set<String> = [
    "date", "time", "date and time", "number", "string", "duration", "years and months duration",
    "not", "substring", "string length", "upper case", "lower case", "substring before",
    "substring after", "replace", "contains", "starts with", "ends with", "matches", "split",
    "string join", "list contains", "list replace", "count", "min", "max", "sum", "mean", "all",
    "any", "and", "or", "sublist", "append", "concatenate", "insert before", "remove", "reverse",
    "index of", "union", "distinct values", "duplicate values", "flatten", "product", "median",
    "stddev", "mode", "decimal", "floor", "ceiling", "round up", "round down", "round half up",
    "round half down", "abs", "modulo", "sqrt", "log", "exp", "odd", "even", "is", "before",
    "after", "meets", "met by", "overlaps", "overlaps before", "overlaps after", "finishes",
    "finished by", "includes", "during", "starts", "started by", "coincides", "day of year",
    "day of week", "month of year", "week of year", "sort", "get value", "get entries", "context",
    "context put", "context merge", "range",
  ]

  static let index = FEELNames.Index(names)

  /// Whether the library has a function of that name.
  static func contains(_ name: String) -> Bool { names.contains(name) }

  /// The function of that name.
  static func function(named name: String) -> FEELFunction? { nil }

  /// The day, time or length in the quotes of `@"…"`.
  static func temporal(_ text: String) -> FEELValue? {
    if let date = FEELDate(text) { return .date(date) }
    if let moment = FEELDateTime(text) { return .dateTime(moment) }
    if let time = FEELTime(text) { return .time(time) }
    if let length = FEELDaysDuration(text) { return .daysAndTime(length) }
    return FEELMonthsDuration(text).map { .yearsAndMonths($0) }
  }
}
