/// What one rule says of many cases, counted; a case counts once, by its weightiest finding.
package struct RuleTally: Sendable {
  /// The rule.
  package let rule: String
  /// How many cases have each verdict, in the order of `ProcessVerdict.allCases`.
  package private(set) var cases = [Int](repeating: 0, count: ProcessVerdict.allCases.count)
  /// How many single deviations there are; a case may have several.
  package private(set) var deviations = 0
  /// Deviating cases of which every deviation has a recorded reason.
  package private(set) var explained = 0
  /// How many deviations have a reason of each code.
  package private(set) var reasons: [String: Int] = [:]
  private var persons: PersonSets
  private var personsOfExplained: PersonSets
  private var personsOfReasons: [String: PersonSets] = [:]
  private var lengths: [Int: Int] = [:]
  private let limit: Int

  init(rule: String, persons limit: Int) {
    self.rule = rule
    self.limit = limit
    persons = PersonSets(limit: limit, cells: ProcessVerdict.allCases.count)
    personsOfExplained = PersonSets(limit: limit, cells: 2)
  }

  /// The cases with a verdict.
  package func count(_ verdict: ProcessVerdict) -> Int { cases[verdict.place] }

  /// How many persons have a verdict, as far as was counted.
  package func persons(_ verdict: ProcessVerdict) -> Int { persons[verdict.place] }

  /// How many persons' cases are explained, and how many persons' are not, as far as was counted.
  package var explainedPersons: (with: Int, without: Int) {
    (personsOfExplained[0], personsOfExplained[1])
  }

  /// How many persons have a deviation with a reason of the code, as far as was counted.
  package func persons(withReason code: String) -> Int { personsOfReasons[code]?[0] ?? 0 }

  /// The median of the days of the deviations that have a length; nil when none has.
  package var medianDays: Double? {
    let total = lengths.values.reduce(0, +)
    guard total > 0 else { return nil }
    let sorted = lengths.sorted { $0.key < $1.key }
    func value(at rank: Int) -> Int {
      var passed = 0
      for (days, count) in sorted {
        passed += count
        if passed > rank { return days }
      }
      return sorted.last?.key ?? 0
    }
    return Double(value(at: (total - 1) / 2) + value(at: total / 2)) / 2
  }

  mutating func take(_ findings: ArraySlice<ProcessFinding>, of person: Int) {
    guard let worst = findings.map(\.verdict).max() else { return }
    cases[worst.place] += 1
    persons.add(person, to: worst.place)
    guard worst == .deviates else { return }
    var isExplained = true
    for finding in findings where finding.verdict == .deviates {
      deviations += 1
      if let days = finding.days { lengths[days, default: 0] += 1 }
      guard let reason = finding.reason else {
        isExplained = false
        continue
      }
      reasons[reason, default: 0] += 1
      personsOfReasons[reason, default: PersonSets(limit: limit, cells: 1)].add(person, to: 0)
    }
    if isExplained { explained += 1 }
    personsOfExplained.add(person, to: isExplained ? 0 : 1)
  }
}

extension ProcessVerdict {
  fileprivate var place: Int {
    switch self {
    case .doesNotApply: 0
    case .conforms: 1
    case .cannotTell: 2
    case .deviates: 3
    }
  }
}
