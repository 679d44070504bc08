import TiimiDomain

/// What the figures of a request are compared with.
public enum MetricCounterpart: Hashable, Sendable {
  /// Another period, both days included.
  case period(from: Day, to: Day)
  /// Two units of the same period, by their codes.
  case units(String, String)
}

/// The whole of one computation: takes one case at a time and ends in a report that may leave.
public struct MetricStudy: Sendable {
  /// What is counted.
  public let request: MetricRequest
  /// What the figures are compared with.
  public let counterpart: MetricCounterpart?
  /// The day of what is known.
  public let asOf: Day
  private var main: MetricTally
  private var other: MetricTally?
  private var monthly: MetricTally?

  /// Makes an empty study.
  ///
  /// - Parameters:
  ///   - request: What is counted.
  ///   - counterpart: What it is compared with; nil for nothing.
  ///   - hasCharts: Whether run charts by month are wanted.
  ///   - context: What all the cases share.
  ///   - isDayOver: False when the day of what is known is still going on, as today is.
  public init(
    _ request: MetricRequest,
    comparedWith counterpart: MetricCounterpart? = nil,
    hasCharts: Bool = false,
    in context: EvaluationContext,
    isDayOver: Bool
  ) {
    self.request = request
    self.counterpart = counterpart
    asOf = context.asOf
    main = MetricTally(request, in: context, isDayOver: isDayOver)
    other = counterpart.map {
      MetricTally(request.counterpart($0), in: context, isDayOver: isDayOver)
    }
    var months = request
    months.dimensions = [.month]
    monthly = hasCharts ? MetricTally(months, in: context, isDayOver: isDayOver) : nil
  }

  /// Counts a case.
  public mutating func take(_ figures: CaseFigures) {
    main.take(figures)
    other?.take(figures)
    monthly?.take(figures)
  }

  /// Joins the counts of another study of the same request, over other cases.
  public mutating func merge(_ study: MetricStudy) {
    main.merge(study.main)
    if let more = study.other { other?.merge(more) }
    if let more = study.monthly { monthly?.merge(more) }
  }

  /// The report: every cut of it goes through disclosure control at once.
  ///
  /// - Parameters:
  ///   - ledger: What has been published before.
  ///   - reads: The reads in the access log from a day to a day; without it M25 has nothing.
  /// - Returns: The report, with nothing small in it.
  /// - Throws: ``DisclosureRefusal`` for a threshold below three, and what `reads` throws.
  public func report(
    after ledger: PublicationLedger = PublicationLedger(),
    reads: (_ from: Day?, _ to: Day?) throws -> AccessReads? = { _, _ in nil }
  ) throws -> MetricReport {
    let settings = try DisclosureSettings(threshold: request.threshold)
    let tallies = [main] + [other, monthly].compactMap(\.self)
    let cuts = try tallies.map {
      MetricCut($0, reads: try reads($0.request.from, $0.request.to))
    }
    let (results, figures) = try MetricDisclosure(settings: settings).protect(cuts, after: ledger)
    return MetricReport(
      request: request,
      asOf: asOf,
      cases: main.cases,
      results: results[0],
      comparisons: other == nil ? [] : comparisons(results[0], results[1]),
      charts: monthly == nil ? [] : charts(results[results.count - 1]),
      disclosure: settings,
      ledger: figures.ledger,
      alreadyKnown: figures.alreadyKnown
    )
  }
}

extension MetricRequest {
  /// The request for the other side of a comparison.
  fileprivate func counterpart(_ counterpart: MetricCounterpart) -> MetricRequest {
    var request = self
    switch counterpart {
    case .period(let from, let to):
      request.from = from
      request.to = to
      request.dimensions = []
    case .units: request.dimensions = [.unit]
    }
    return request
  }

  fileprivate var name: String { "\(from?.iso ?? "")..\(to?.iso ?? "")" }
}

extension MetricStudy {
  private func comparisons(_ main: [MetricResult], _ other: [MetricResult]) -> [MetricComparison] {
    request.metrics.map { metric in
      let own = other.filter { $0.metric.id == metric.id }
      switch counterpart {
      case .units(let first, let second):
        let find = { (code: String) in own.first { $0.groups == [MetricGroup(.unit, code)] } }
        return MetricComparison(
          metric: metric,
          first: ComparedSide(first),
          find(first),
          second: ComparedSide(second),
          find(second)
        )
      case .period(let from, let to):
        return MetricComparison(
          metric: metric,
          first: ComparedSide("\(from.iso)..\(to.iso)"),
          own.first(where: \.isTotal),
          second: ComparedSide(request.name),
          main.first { $0.metric.id == metric.id && $0.isTotal }
        )
      case nil:
        return MetricComparison(
          metric: metric,
          first: ComparedSide(""),
          nil,
          second: ComparedSide(request.name),
          nil
        )
      }
    }
  }

  private func charts(_ results: [MetricResult]) -> [MetricChart] {
    let months = Month.all(in: results, from: request.from, to: min(request.to ?? asOf, asOf))
    return request.metrics.compactMap { metric in
      let own = results.filter { $0.metric.id == metric.id && !$0.isTotal }
      guard !own.isEmpty else { return nil }
      let byMonth = Dictionary(own.map { ($0.groups[0].code ?? "", $0) }) { first, _ in first }
      let points = months.map { byMonth[$0] }
      return MetricChart(
        metric: metric,
        months: months,
        chart: RunChart(points.map { $0?.value }),
        results: points
      )
    }
  }
}

/// The months of a run chart.
private enum Month {
  /// Every month from the first to the last, those without anything too.
  static func all(in results: [MetricResult], from: Day?, to: Day) -> [String] {
    let seen = results.compactMap { $0.groups.first?.code }
    let first = from.map(code) ?? seen.min()
    let last = max(seen.max() ?? code(to), code(to))
    guard let first, var day = Day(iso: first + "-01") else { return [] }
    var months: [String] = []
    while code(day) <= last, months.count < 1_200 {
      months.append(code(day))
      day = day.adding(months: 1)
    }
    return months
  }

  static func code(_ day: Day) -> String { String(day.iso.prefix(7)) }
}
