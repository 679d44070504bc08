import TiimiDomain

/// One validated value.
enum ArgumentValue: Equatable, Sendable {
  /// A flag that was given.
  case flag
  /// A text, a file, a word of a choice or an identifier.
  case text(String)
  /// A whole number.
  case number(Int)
  /// A civil day.
  case day(Day)
  /// A time, known to the day or to the minute.
  case time(GivenTime)
}

extension ValueKind {
  /// Checks a text and makes it a value of this kind.
  func read(_ text: String) throws(UsageProblem) -> ArgumentValue {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .emptyValue }
    guard !text.unicodeScalars.contains("\u{FFFD}") else { throw .notText }
    switch self {
    case .text, .file, .reference: return .text(text)
    case .number(let range): return .number(try Self.number(text, in: range))
    case .day: return .day(try Self.day(text))
    case .moment: return .time(try Self.time(text))
    case .choice(let choices):
      let words = choices.map(\.value)
      guard words.contains(text) else {
        throw .badChoice(words, closest: Suggestion.closest(to: text, among: words).first)
      }
      return .text(text)
    }
  }

  private static func number(_ text: String, in range: ClosedRange<Int>) throws(UsageProblem) -> Int
  {
    guard let number = Int(text), range.contains(number) else { throw .badNumber(range) }
    return number
  }

  private static func day(_ text: String) throws(UsageProblem) -> Day {
    guard let day = WrittenDay.read(text) else { throw .badDay }
    return day
  }

  private static func time(_ text: String) throws(UsageProblem) -> GivenTime {
    guard let time = GivenTime(text) else { throw .badMoment }
    return time
  }
}
