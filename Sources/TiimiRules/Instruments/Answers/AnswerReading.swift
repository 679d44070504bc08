/// Finds the item of each answer and what the answer means there.
struct AnswerReading {
  /// An answer that has been understood.
  struct Understood {
    /// The value, with the coding of the option where one was found.
    let value: AnswerValue
    /// The option.
    let option: AnswerOption?
    /// The weight that the answer brings.
    let ownWeight: ExactDecimal?
    /// Where the answer stands.
    let place: String
  }

  /// The answers by the place of their item.
  private(set) var answers: [Int: [Understood]] = [:]
  /// How many answers there were to an item, also those that were not understood.
  private(set) var counts: [Int: Int] = [:]
  /// Items with an answer that was not understood.
  private(set) var faulty: Set<Int> = []
  /// A total that plain answers state beside the items.
  private(set) var statedAside: ExactDecimal?
  /// What was noticed.
  private(set) var findings: [InstrumentFinding] = []

  let form: Questionnaire
  private let options: [Int: [AnswerOption]]

  /// Reads a sheet; `options` are those of the scoring where the form has none or others.
  init(_ sheet: AnswerSheet, of form: Questionnaire, options: [Int: [AnswerOption]]) {
    self.form = form
    self.options = options
    let places = form.places
    let names = Self.names(of: form)
    for entry in sheet.entries {
      if let place = places[entry.key] {
        read(entry, at: place)
      } else if let place = Self.place(of: entry, among: names) {
        note(.matchedByCode, at: entry.place)
        read(entry, at: place)
      } else if ["total", "score"].contains(entry.key),
        let number = entry.given.first?.value?.number
      {
        statedAside = number
      } else {
        note(.unknownItem, at: entry.place)
      }
    }
  }

  private mutating func note(
    _ problem: InstrumentProblem,
    at place: String,
    facts: [String: String] = [:]
  ) {
    findings.append(InstrumentFinding(problem, at: place, facts: facts))
  }

  /// The places of the items by their codes.
  private static func names(of form: Questionnaire) -> [String: [Int]] {
    var names: [String: [Int]] = [:]
    for place in form.items.indices {
      for name in form.items[place].names { names[name, default: []].append(place) }
    }
    return names
  }

  /// The only item with one of the codes that the entry brings.
  private static func place(
    of entry: AnswerSheet.Entry,
    among names: [String: [Int]]
  ) -> Int? {
    let wanted = entry.codes + [entry.key, entry.key.lastName].compactMap { $0 }
    let places = Set(wanted.flatMap { names[$0] ?? [] })
    return places.count == 1 ? places.first : nil
  }

  private mutating func read(_ entry: AnswerSheet.Entry, at place: Int) {
    counts[place, default: 0] += entry.given.count
    for given in entry.given {
      let weight: ExactDecimal? =
        if case .weight(let weight, _) = given.weight { weight } else { nil }
      if given.weight == .unreadable { note(.weightUnreadable, at: given.place) }
      guard let value = given.value else {
        fault(.wrongKind, at: place, given)
        continue
      }
      if let understood = understand(value, given, weight, at: place) {
        answers[place, default: []].append(understood)
      }
    }
  }

  mutating func fault(
    _ problem: InstrumentProblem,
    at place: Int,
    _ given: AnswerSheet.Given
  ) {
    faulty.insert(place)
    note(problem, at: given.place, facts: ["linkId": form.items[place].linkId.shownAsIdentifier])
  }

  private mutating func understand(
    _ value: AnswerValue,
    _ given: AnswerSheet.Given,
    _ weight: ExactDecimal?,
    at place: Int
  ) -> Understood? {
    let item = form.items[place]
    let options = options[place] ?? item.options
    if !options.isEmpty || item.kind.isChoice {
      return choose(value, given, weight, among: options, at: place)
    }
    var value = value
    if item.kind.isNumeric {
      guard let number = number(value, given) else {
        fault(.wrongKind, at: place, given)
        return nil
      }
      if item.kind == .integer, number.whole == nil {
        fault(.wrongKind, at: place, given)
        return nil
      }
      if case .text = value { value = .number(number) }
    } else if !item.kind.takes(value) {
      fault(.wrongKind, at: place, given)
      return nil
    } else if case .text(let text) = value, item.kind.isTime {
      value = .time(text)
    }
    return Understood(value: value, option: nil, ownWeight: weight, place: given.place)
  }

  mutating func number(_ value: AnswerValue, _ given: AnswerSheet.Given) -> ExactDecimal? {
    switch value {
    case .number(let number), .quantity(let number, _): return number
    case .text(let text):
      guard let number = ExactDecimal(text) else { return nil }
      note(.numberAsString, at: given.place)
      return number
    default: return nil
    }
  }
}

extension QuestionnaireItem.Kind {
  fileprivate var isTime: Bool { self == .date || self == .dateTime || self == .time }

  /// Whether a value can be an answer to an item without options.
  fileprivate func takes(_ value: AnswerValue) -> Bool {
    switch (self, value) {
    case (.boolean, .boolean), (.date, .time), (.dateTime, .time), (.time, .time): true
    case (.date, .text), (.dateTime, .text), (.time, .text): true
    case (.string, .text), (.text, .text), (.string, .number), (.text, .number): true
    case (.other, _), (.group, _), (.display, _): true
    default: false
    }
  }
}
