import TiimiDomain

/// The running counts of metrics: takes one case at a time, and can be joined with another tally.
///
/// Memory grows with the number of groups, not with the number of cases.
public struct MetricTally: Sendable {
  /// What is counted.
  public let request: MetricRequest
  /// How many cases have been taken.
  public private(set) var cases = 0
  /// What all the cases share.
  let context: EvaluationContext
  /// The day of what is known, and whether it is over.
  let known: KnownDay
  var cells: [MetricCell]
  var groups: [MetricKey: Int] = [:]
  var keys: [MetricKey] = []
  var names = GroupNames()
  /// The metrics of which some case had a record at all.
  var recorded: Set<Int> = []
  /// The eligible who have been screened.
  var screened: Set<ClientID> = []
  private let measures: [MetricMeasure?]
  private(set) var days: StatutoryDays

  /// Makes an empty tally.
  ///
  /// - Parameters:
  ///   - request: What is counted.
  ///   - context: What all the cases share.
  ///   - isDayOver: False when the day of what is known is still going on, as today is.
  public init(_ request: MetricRequest, in context: EvaluationContext, isDayOver: Bool) {
    self.request = request
    self.context = context
    known = KnownDay(day: context.asOf, isOver: isDayOver)
    measures = request.metrics.map { MetricMeasure.measure(of: $0) }
    days = StatutoryDays(switches: request.switches)
    let limit = max(request.threshold, MetricRequest.usualThreshold)
    cells = request.metrics.map { MetricCell(parts: $0.parts.count, limit: limit) }
  }

  /// Counts a case.
  public mutating func take(_ figures: CaseFigures) {
    cases += 1
    for (place, measure) in measures.enumerated() {
      measure?.observe(figures, place, &self)
    }
  }

  /// Notes what a case says to a metric, in the total and in the group of the day.
  mutating func note(_ note: MetricNote, to place: Int, on day: Day, of figures: CaseFigures) {
    cells[place].take(note, of: figures.person)
    guard !request.dimensions.isEmpty else { return }
    let key = key(place, day, figures)
    cells[cell(key)].take(note, of: figures.person)
  }

  /// The place of a group's cell, made when it is new.
  mutating func cell(_ key: MetricKey) -> Int {
    if let place = groups[key] { return place }
    let parts = request.metrics[key.metric].parts.count
    cells.append(MetricCell(parts: parts, limit: cells[key.metric].peopleBelow.limit))
    groups[key] = cells.count - 1
    keys.append(key)
    return cells.count - 1
  }

  /// Answers with the day on which a statutory period ends.
  mutating func lastDay(_ rule: StatutoryDays.Rule, from start: Day) -> StatutoryDays.Answer {
    days.lastDay(rule, from: start)
  }

  /// Joins the counts of another tally of the same request.
  public mutating func merge(_ other: MetricTally) {
    cases += other.cases
    recorded.formUnion(other.recorded)
    screened.formUnion(other.screened)
    for place in request.metrics.indices { cells[place].merge(other.cells[place]) }
    for key in other.keys {
      guard let from = other.groups[key] else { continue }
      let place = cell(names.translate(key, request.dimensions, from: other.names))
      cells[place].merge(other.cells[from])
    }
  }
}

/// The day of what is known.
struct KnownDay: Sendable {
  let day: Day
  let isOver: Bool

  /// True when the last day of something has gone by, so that nothing can be in time any more.
  func hasPassed(_ last: Day) -> Bool { isOver ? last <= day : last < day }
}
