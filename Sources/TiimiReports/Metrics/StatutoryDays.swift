import TiimiDomain
import TiimiRules

/// The last days of statutory periods, each start counted once: a register repeats its days.
struct StatutoryDays: Sendable {
  /// The periods that metrics ask about.
  enum Rule: Int, CaseIterable {
    case start, childStart, childDone, enforcement

    /// The rule of the rule module; the enforcement counts as `SHL45-ENFORCE` does.
    var rule: DeadlineRule {
      switch self {
      case .start: .startInSevenWeekdays
      case .childStart: .childStart
      case .childDone: .childDone
      case .enforcement: .enforcementInThreeMonths
      }
    }
  }

  /// The last day, or why there is none.
  enum Answer: Hashable {
    case day(Day)
    case notInForce
  }

  private let switches: CountingSwitches
  private var answers: [[Int32: Answer]]
  private let table: WorkingDayTable?

  init(switches: CountingSwitches) {
    self.switches = switches
    answers = Array(repeating: [:], count: Rule.allCases.count)
    table = try? WorkingDayTable(reading: switches.reading)
  }

  mutating func lastDay(_ rule: Rule, from start: Day) -> Answer {
    if let answer = answers[rule.rawValue][start.number] { return answer }
    let answer: Answer
    do throws(CountingRefusal) {
      answer = .day(try rule.rule.deadline(from: start, switches: switches).due)
    } catch {
      answer = .notInForce
    }
    answers[rule.rawValue][start.number] = answer
    return answer
  }

  /// Weekdays after the first day up to and including the last; nil outside 1990…2100.
  func weekdays(after first: Day, through last: Day) -> Int? {
    table?.count(after: first, through: last)
  }
}

extension DeadlineRule {
  /// Three months from the initiation to the enforcement, as the rule `SHL45-ENFORCE` counts.
  fileprivate static let enforcementInThreeMonths = DeadlineRule(
    id: "SHL45-ENFORCE",
    section: "1301/2014 45 § 2 mom.",
    inForceFrom: childDone.inForceFrom,
    title: MetricCatalogue.statutory.words,
    explanation: MetricCatalogue.statutory.words,
    limit: .months(3),
    source: MetricCatalogue.statutory.words
  )
}
