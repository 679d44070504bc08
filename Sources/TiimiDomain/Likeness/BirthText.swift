/// A birth day as people write it when they search: a year, a day, or the six digits of a code.
enum BirthText: Hashable, Sendable {
  /// A year, 1800…2199.
  case year(Int)
  /// A whole day.
  case day(Day)
  /// Day, month and the last two digits of the year, as at the beginning of an identity code.
  case digits(day: Int, month: Int, year: Int)

  /// Reads `1943`, `15.5.1943`, `1943-05-15` or `150543`; nil for anything else.
  init?(_ text: some StringProtocol) {
    if let day = Day(iso: String(text)) {
      self = .day(day)
      return
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil
    }
    guard numbers.count == parts.count else { return nil }
    switch (numbers.count, text.utf8.count) {
    case (3, _):
      guard let day = Day(year: numbers[2], month: numbers[1], day: numbers[0]) else {
        return nil
      }
      self = .day(day)
    case (1, 4) where Day.readableYears.contains(numbers[0]): self = .year(numbers[0])
    case (1, 6): self.init(digits: numbers[0])
    default: return nil
    }
  }

  private init?(digits number: Int) {
    let (day, month, year) = (number / 10_000, number / 100 % 100, number % 100)
    guard Day(year: 2000 + year, month: month, day: day) != nil else { return nil }
    self = .digits(day: day, month: month, year: year)
  }

  /// How closely a birth day is what was written, or nil when it is another one.
  func closeness(to birthDay: Day?) -> PersonMatch.Closeness? {
    guard let birthDay else { return nil }
    switch self {
    case .year(let year): return birthDay.year == year ? .same : nil
    case .day(let day):
      if day == birthDay { return .same }
      return day.isSlip(of: birthDay) ? .slips(1) : nil
    case .digits(let day, let month, let year):
      let isSame =
        birthDay.dayOfMonth == day && birthDay.month == month && birthDay.year % 100 == year
      return isSame ? .same : nil
    }
  }
}

extension Day {
  /// Whether one slip of the fingers lies between the days, or day and month have changed places.
  func isSlip(of other: Day) -> Bool {
    if year == other.year, month == other.dayOfMonth, dayOfMonth == other.month {
      return self != other
    }
    let digits = iso.unicodeScalars.map(\.value)
    return Slips.count(digits, other.iso.unicodeScalars.map(\.value), limit: 1) == 1
  }
}
