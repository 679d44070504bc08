import TiimiDomain

/// Reads times of day as they are written in Finland.
enum WrittenClock {
  /// Reads `13.20` or `13:20` as a time on the given day.
  static func read(_ text: some StringProtocol, on day: Day) -> WallTime? {
    let numbers = text.split(
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == ":" || $0 == "." }
    )
    guard numbers.count == 2, let hour = WrittenDay.number(numbers[0]),
      numbers[1].count == 2, let minute = WrittenDay.number(numbers[1])
    else { return nil }
    return WallTime(day: day, hour: hour, minute: minute)
  }
}
