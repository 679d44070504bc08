extension AnswerReading {
  /// Finds the option that a value means.
  mutating func choose(
    _ value: AnswerValue,
    _ given: AnswerSheet.Given,
    _ weight: ExactDecimal?,
    among options: [AnswerOption],
    at place: Int
  ) -> Understood? {
    let item = form.items[place]
    func found(_ option: AnswerOption) -> Understood {
      Understood(value: option.value, option: option, ownWeight: weight, place: given.place)
    }
    if let option = options.first(where: { Self.names($0, value) }) { return found(option) }
    if let number = number(value, given) {
      switch Self.option(of: number, among: options) {
      case .one(let option): return found(option)
      case .ambiguous: fault(.ambiguousNumber, at: place, given)
      case .none: fault(.outOfRange, at: place, given)
      }
      return nil
    }
    let isFree = options.isEmpty || item.hasOptionsElsewhere
    if isFree || (item.kind == .openChoice && value.isWords) {
      return Understood(value: value, option: nil, ownWeight: weight, place: given.place)
    }
    fault(value.mayBeCode ? .unknownCode : .wrongKind, at: place, given)
    return nil
  }

  private static func names(_ option: AnswerOption, _ value: AnswerValue) -> Bool {
    switch (option.value, value) {
    case (.coding(let own), .coding(let other)): own.agrees(with: other)
    case (_, .text(let text)), (_, .time(let text)): option.code == text
    case (_, .coding(let coding)): option.code == coding.code
    case (.boolean(let own), .boolean(let other)): own == other
    case (_, .boolean(let truth)):
      (truth ? ["yes", "true"] : ["no", "false"]).contains(option.code)
    case (.number(let own), .number(let other)): own == other
    case (.reference(let own), .reference(let other)): own == other
    default: false
    }
  }

  private enum Match {
    case none
    case one(AnswerOption)
    case ambiguous
  }

  /// The option that gives so many points, or whose code is the number; they must not disagree.
  private static func option(of number: ExactDecimal, among options: [AnswerOption]) -> Match {
    let weighing = options.filter { $0.weight == number }
    let coded = options.first { ExactDecimal($0.code) == number }
    if let coded, coded.weight != nil, coded.weight != number, !weighing.isEmpty {
      return .ambiguous
    }
    guard let option = weighing.first(where: { !$0.isOpen }) ?? coded else { return .none }
    return .one(option)
  }
}

extension AnswerValue {
  fileprivate var isWords: Bool {
    if case .text = self { true } else { false }
  }

  fileprivate var mayBeCode: Bool {
    switch self {
    case .coding, .text: true
    default: false
    }
  }
}
