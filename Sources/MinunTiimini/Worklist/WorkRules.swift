import TiimiDomain
import TiimiRules

/// The rules that a worklist asks, chosen once for all cases: duties with a number of days, gaps and
/// notices.
struct WorkRules {
  private let book: RuleBook
  private let rules: [Rule]
  private let switches: CountingSwitches
  private let daysForMinutes: Int?
  private let daysToAnswer: Int?

  init(_ book: RuleBook, on day: Day, switches: CountingSwitches) {
    self.book = book
    self.switches = switches
    let deciding = book.deciding(on: day).filter { $0.outcome.advice != nil }
    rules = book.rules.filter { $0.status != .draft && $0.outcome.duty?.limit != nil } + deciding
    daysForMinutes = Self.days("days for minutes", in: deciding)
    daysToAnswer = Self.days("days to answer", in: deciding)
  }

  /// What the rules say of a case, in the order of the rules, duties first.
  func findings(on facts: CaseFacts) -> [RuleFinding] {
    book.findings(of: rules, on: facts, switches: switches)
  }

  /// The last day in time for an open item; of minutes and answers what the rules allow.
  func due(of item: OpenItem) -> Day? {
    switch item.kind {
    case .minutesToClose: daysForMinutes.flatMap { item.day?.adding(days: $0) }
    case .answerAwaited: daysToAnswer.flatMap { item.day?.adding(days: $0) }
    case .transferToAnswer, .transferRequested: nil
    default: item.day
    }
  }

  private static func days(_ parameter: String, in rules: [Rule]) -> Int? {
    let value = rules.flatMap(\.parameters).first { $0.name == parameter }?.value
    guard case .number(let number) = value else { return nil }
    return number.integer
  }
}
