import TiimiDomain

extension AnswerValue {
  /// The order of two values as conditions compare them; nil when they cannot be compared.
  ///
  /// A number compares with a code that reads as a number, because forms ask about codes so. Days of
  /// different precision compare as far as both go; quantities need the same unit.
  func order(to other: AnswerValue) -> Int? {
    switch (self, other) {
    case (.time(let first), .time(let second)): return Self.order(first, second)
    case (.quantity(_, let first?), .quantity(_, let second?)) where first != second: return nil
    case (.coding(let first), .coding(let second)):
      return first.agrees(with: second) ? 0 : numericOrder(to: other)
    case (.text(let first), .text(let second)): return Self.compare(first, second)
    default: return numericOrder(to: other)
    }
  }

  /// Whether two values are equal as conditions see it.
  func equals(_ other: AnswerValue) -> Bool {
    switch (self, other) {
    case (.boolean(let first), .boolean(let second)): first == second
    case (.reference(let first), .reference(let second)): first == second
    case (.coding(let first), .coding(let second)): first.agrees(with: second)
    case (.coding(let coding), .text(let text)), (.text(let text), .coding(let coding)):
      coding.code == text
    default: order(to: other) == 0
    }
  }

  private func numericOrder(to other: AnswerValue) -> Int? {
    guard let first = number, let second = other.number else { return nil }
    return Self.compare(first, second)
  }

  private static func order(_ first: String, _ second: String) -> Int? {
    if let first = Moment(iso: first), let second = Moment(iso: second) {
      return compare(first, second)
    }
    let (first, second) = (first.datePart, second.datePart)
    let length = min(first.utf8.count, second.utf8.count)
    let order = compare(String(first.prefix(length)), String(second.prefix(length)))
    return order == 0 && first.utf8.count != second.utf8.count ? nil : order
  }

  private static func compare<Value: Comparable>(_ first: Value, _ second: Value) -> Int {
    first < second ? -1 : first > second ? 1 : 0
  }
}

extension String {
  /// A day without the zone that may follow it.
  fileprivate var datePart: String {
    hasSuffix("Z") ? String(dropLast()) : self
  }
}
