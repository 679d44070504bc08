import TiimiDomain

/// How finely a case is seen as a sequence of steps.
public enum FlowLevel: String, CaseIterable, Sendable {
  /// The phases as they are entered, each run of one phase once.
  case phase
  /// Every kind of entry.
  case activity
}

/// Takes cases one by one and counts what the rules say of them and how they flow; memory stays flat.
package struct ConformanceCounter {
  /// What each rule says, in the order of the rules.
  package private(set) var tallies: [RuleTally]
  private let book: ProcessRuleBook
  private let days: ClosedRange<Day>?
  private let level: FlowLevel
  private var flow: FlowCounter
  private var steps: [UInt16] = []
  private var stepDays: [Int32] = []

  /// Makes a counter.
  ///
  /// - Parameters:
  ///   - book: The rules.
  ///   - days: Episodes without a day in the period are left out; nil for all.
  ///   - level: How finely the sequences are seen.
  ///   - persons: Up to how many persons behind a number can be told.
  package init(
    _ book: ProcessRuleBook,
    within days: ClosedRange<Day>? = nil,
    level: FlowLevel = .phase,
    persons: Int = 5
  ) {
    self.book = book
    self.days = days
    self.level = level
    tallies = book.rules.map { RuleTally(rule: $0.id, persons: persons) }
    flow = FlowCounter(persons: persons)
  }

  /// Takes a case and gives what the rules say of it.
  package mutating func take(_ evaluated: EvaluatedCase, today: Day) -> [ProcessFinding] {
    let episodes = EventOrder.episodes(of: evaluated.entries, today: today)
    let findings = book.findings(in: episodes, within: days)
    let person = evaluated.person.hashValue
    var start = findings.startIndex
    let sorted = findings.sorted { $0.rule < $1.rule }
    while start < sorted.endIndex {
      let rule = sorted[start].rule
      let end = sorted[start...].firstIndex { $0.rule != rule } ?? sorted.endIndex
      if let place = tallies.firstIndex(where: { $0.rule == rule }) {
        tallies[place].take(sorted[start..<end], of: person)
      }
      start = end
    }
    follow(evaluated.entries, person: person)
    return findings
  }

  /// How the cases flow, with the names of the phases or of the kinds of entries.
  package consuming func finished() -> (tallies: [RuleTally], flow: ProcessFlow) {
    let names =
      level == .phase
      ? Phase.allCases.map(\.rawValue) : ProcessActivity.allCases.map(\.rawValue)
    return (tallies, flow.flow(naming: names))
  }

  private mutating func follow(_ entries: [RecordedEntry], person: Int) {
    let ordered = entries.isInLogOrder ? entries : entries.sorted(by: RecordedEntry.isEarlier)
    guard let first = ordered.first, let last = ordered.last else { return }
    steps.removeAll(keepingCapacity: true)
    stepDays.removeAll(keepingCapacity: true)
    for entry in ordered {
      guard let step = step(entry.entry), level == .activity || steps.last != step else { continue }
      steps.append(step)
      stepDays.append(HelsinkiTime.day(of: entry.occurred).number)
    }
    let activities = level == .phase ? Phase.allCases.count : ProcessActivity.allCases.count
    steps.withUnsafeBufferPointer { steps in
      stepDays.withUnsafeBufferPointer { days in
        flow.add(
          steps,
          of: activities,
          milliseconds: last.occurred.milliseconds - first.occurred.milliseconds,
          days: days,
          person: person
        )
      }
    }
  }

  private func step(_ entry: CaseEntry) -> UInt16? {
    let activity = ProcessActivity(entry)
    if level == .activity { return UInt16(activity.place) }
    if case .agreement(.rated(let rating)) = entry, rating.followUp == nil {
      return UInt16(Phase.sharedPlan.number)
    }
    return activity.phase.map { UInt16($0.number) }
  }
}

extension Phase {
  /// The place among the phases, from 0.
  fileprivate var number: Int {
    switch self {
    case .identification: 0
    case .invitation: 1
    case .sharedAssessment: 2
    case .teamAssembly: 3
    case .teamMeeting: 4
    case .responsibilities: 5
    case .sharedPlan: 6
    case .followUp: 7
    case .closing: 8
    }
  }
}

extension RecordedEntry {
  /// The order of every event log: by the moment at which it happened, then in the order written.
  fileprivate static func isEarlier(_ first: RecordedEntry, _ second: RecordedEntry) -> Bool {
    first.occurred == second.occurred
      ? first.version < second.version : first.occurred < second.occurred
  }
}

extension [RecordedEntry] {
  fileprivate var isInLogOrder: Bool {
    zip(self, dropFirst()).allSatisfy { !RecordedEntry.isEarlier($1, $0) }
  }
}
