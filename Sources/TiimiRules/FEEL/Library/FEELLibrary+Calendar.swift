extension FEELLibrary {
  static let calendarFunctions = [
    FEELFunction("day of year", "date") { arguments in
      arguments.date(0).map { FEELValue($0.dayOfYear) }
    },
    FEELFunction("day of week", "date") { arguments in
      arguments.date(0).map { .string(weekdays[$0.weekday - 1]) }
    },
    FEELFunction("month of year", "date") { arguments in
      arguments.date(0).map { .string(months[$0.month - 1]) }
    },
    FEELFunction("week of year", "date") { arguments in
      arguments.date(0).map { FEELValue($0.weekOfYear) }
    },
  ]

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October",
    "November", "December",
  ]
}

extension FEELDate {
  /// The number of the day in its year, from 1.
  fileprivate var dayOfYear: Int {
    (1..<month).reduce(day) { $0 + Self.length(ofMonth: $1, year: year) }
  }

  /// The number of the week by ISO 8601: week 1 has the year's first Thursday.
  fileprivate var weekOfYear: Int {
    let thursday = adding(days: 4 - weekday) ?? self
    return (thursday.dayOfYear - 1) / 7 + 1
  }
}
