/// Finds which items of a form are to be shown when these answers have been given.
///
/// An item is shown when the item around it is and its conditions are met; answers to an item that
/// is not shown count for no condition. A circle of conditions shows nothing.
struct EnabledItems {
  private enum Status {
    case unknown
    case underWay
    case known(Bool)
  }

  private let form: Questionnaire
  private let places: [String: Int]
  private let answers: [Int: [AnswerValue]]
  private var status: [Status]
  /// The items whose conditions form a circle.
  private(set) var circular: Set<Int> = []

  init(_ form: Questionnaire, answers: [Int: [AnswerValue]]) {
    self.form = form
    self.answers = answers
    places = form.places
    status = Array(repeating: .unknown, count: form.items.count)
  }

  /// Whether the item at the place is to be shown.
  mutating func isEnabled(_ place: Int) -> Bool {
    switch status[place] {
    case .known(let isEnabled): return isEnabled
    case .underWay:
      circular.insert(place)
      return false
    case .unknown: break
    }
    status[place] = .underWay
    let item = form.items[place]
    let isShown = (item.parent.map { isEnabled($0) } ?? true) && meetsConditions(item)
    status[place] = .known(isShown)
    return isShown
  }

  private mutating func meetsConditions(_ item: QuestionnaireItem) -> Bool {
    guard !item.conditions.isEmpty else { return true }
    var met = 0
    for condition in item.conditions {
      guard let question = places[condition.question] else { continue }
      let given = isEnabled(question) ? answers[question] ?? [] : []
      if condition.isMet(by: given) { met += 1 }
    }
    return item.needsAllConditions ? met == item.conditions.count : met > 0
  }
}
