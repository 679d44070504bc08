import TiimiDomain

extension Phrase {
  /// A day as people write it: `18.12.2025` in Finnish and Swedish, `18 December 2025` in English.
  package init(day: Day) {
    let (year, month, dayOfMonth) = day.civil
    let numbers = "\(dayOfMonth).\(month).\(year)"
    self.init(
      fi: numbers,
      sv: numbers,
      en: "\(dayOfMonth) \(Self.englishMonths[month - 1]) \(year)"
    )
  }

  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
