import TiimiDomain

/// A result with the numbers of people behind it; it must not leave before disclosure control.
struct UnprotectedResult {
  var result: MetricResult
  let cell: MetricCell
}

/// What a tally cannot count from cases: given beside it.
public struct AccessReads: Hashable, Sendable {
  /// How many reads of one client or case there are in the log.
  public let reads: Int
  /// How many of them were refused.
  public let refused: Int
  /// How many concern a client's record but no case.
  public let outsideCase: Int
  /// How many different people's data they concern, at least.
  public let persons: Int

  /// Makes the counts.
  public init(reads: Int, refused: Int, outsideCase: Int, persons: Int) {
    self.reads = reads
    self.refused = refused
    self.outsideCase = outsideCase
    self.persons = persons
  }
}

extension MetricTally {
  /// Every result, the total of each metric before its groups.
  func results(reads: AccessReads?) -> [UnprotectedResult] {
    let byMetric = Dictionary(grouping: keys, by: \.metric)
    return request.metrics.indices.flatMap { place in
      let total = result(place, [], totalCell(place, reads))
      let own = (byMetric[place] ?? []).sorted(by: comesBefore)
      return [total]
        + own.compactMap { key in
          groups[key].map { result(place, groups(of: key), cells[$0]) }
        }
    }
  }

  private func comesBefore(_ first: MetricKey, _ second: MetricKey) -> Bool {
    let (one, other) = (groups(of: first), groups(of: second))
    for (place, dimension) in request.dimensions.enumerated() {
      let (left, right) = (one[place].code, other[place].code)
      if left == right { continue }
      guard let left, let right else { return left != nil }
      if dimension.isNamed || dimension.isTime { return left < right }
      let (a, b) = place == 0 ? (first.first, second.first) : (first.second, second.second)
      return a < b
    }
    return false
  }

  /// The total of a metric; what does not come from cases is put in here.
  private func totalCell(_ place: Int, _ reads: AccessReads?) -> MetricCell {
    var cell = cells[place]
    switch request.metrics[place].id {
    case "M01":
      guard let eligible = request.eligible else { break }
      let missed = eligible.people.subtracting(screened)
      for person in missed { cell.take(.unit(isAbove: false), of: person) }
      cell.addUnknown(eligible.unknown)
    case "M25": if let reads { cell.add(reads) }
    default: break
    }
    return cell
  }

  private func result(
    _ place: Int,
    _ groups: [MetricGroup],
    _ cell: MetricCell
  ) -> UnprotectedResult {
    let metric = request.metrics[place]
    let obstacle = obstacle(place, groups, cell)
    var result = MetricResult(
      metric: metric,
      groups: groups,
      status: cell.status(of: metric, obstacle),
      obstacle: obstacle,
      parts: [],
      excluded: cell.left.sorted { $0.reason < $1.reason }.map {
        MetricExcluded(reason: $0.reason, count: $0.count)
      }
    )
    if obstacle == nil { fill(&result, metric, cell) }
    result.parts = zip(metric.parts, cell.parts).map { MetricPartResult($0, $1) }
    if obstacle.map(\.isTotal) == true { result.parts = [] }
    return UnprotectedResult(result: result, cell: cell)
  }

  private func fill(_ result: inout MetricResult, _ metric: MetricDefinition, _ cell: MetricCell) {
    result.denominator = cell.below
    switch metric.kind {
    case .proportion:
      result.numerator = cell.above
      result.interval = WilsonInterval(cell.above, of: cell.below)
      result.value = result.interval?.share
    case .mean, .score: result.value = Mean(sum: cell.sum, count: cell.below)?.value
    case .days, .workingDays:
      guard let quantiles = Quantiles(cell.days), let mean = cell.days.mean else { return }
      result.durations = MetricDurations(quantiles: quantiles, mean: mean.value)
      result.value = quantiles.median
    }
  }

  /// Why there is no value; nil when there is one.
  private func obstacle(
    _ place: Int,
    _ groups: [MetricGroup],
    _ cell: MetricCell
  ) -> MetricObstacle? {
    switch request.metrics[place].id {
    case "M01" where request.eligible == nil: return .eligibleListMissing
    case "M18" where !recorded.contains(place), "M21" where !recorded.contains(place), "M23":
      return .notRecorded
    case "M22": return .definedLocally
    case "M26": return .needsGroups
    case "M25" where !groups.isEmpty: return .cannotBeGrouped
    default: break
    }
    if cell.below > 0 { return nil }
    return cell.left.isEmpty && cell.ended.total + cell.waiting.total == 0
      ? .nothingInPeriod : .allExcluded
  }
}

extension MetricObstacle {
  /// True when nothing of the metric can be told at all.
  fileprivate var isTotal: Bool { self != .allExcluded }
}

extension MetricCell {
  /// What can be said of the counts.
  fileprivate func status(of metric: MetricDefinition, _ obstacle: MetricObstacle?) -> MetricStatus
  {
    guard let obstacle else {
      guard let target = metric.target else { return .computed }
      return Double(above) >= target.share * Double(below) ? .within : .overTarget
    }
    guard obstacle == .allExcluded else { return .notComputable }
    if left.isEmpty { return .notYetDue }
    var counts: [MetricStatus: Int] = [:]
    for reason in left { counts[reason.reason.status, default: 0] += reason.count }
    let most = counts.values.max() ?? 0
    return MetricStatus.allCases.first { counts[$0] == most } ?? .notComputable
  }

  /// People of the list who have no record: they are in the denominator and in no group.
  fileprivate mutating func addUnknown(_ count: Int) {
    below += count
    parts[0].above += count
    parts[0].unnamed += count
    unnamed += count
  }

  fileprivate mutating func add(_ reads: AccessReads) {
    below += reads.reads
    above += reads.refused
    parts[0].above += reads.outsideCase
    unnamed += reads.persons
    parts[0].unnamed += reads.persons
  }
}

extension MetricPartResult {
  fileprivate init(_ part: MetricPart, _ cell: MetricCell.Part) {
    self.part = part
    switch part.shape {
    case .count: count = cell.above
    case .share:
      count = cell.above
      base = cell.below
      value = WilsonInterval(cell.above, of: cell.below)?.share
    case .mean:
      base = cell.below
      value = Mean(sum: cell.sum, count: cell.below)?.value
    case .days:
      base = cell.days.total
      value = Quantiles(cell.days)?.median
    }
  }
}
