import TiimiDomain
import TiimiReports
import TiimiStore

/// One of the studies that are made in the same pass over the register.
struct MetricStudyOrder {
  let request: MetricRequest
  let counterpart: MetricCounterpart?
  let hasCharts: Bool

  init(
    _ request: MetricRequest,
    comparedWith counterpart: MetricCounterpart? = nil,
    hasCharts: Bool = false
  ) {
    self.request = request
    self.counterpart = counterpart
    self.hasCharts = hasCharts
  }

  func begin(_ context: EvaluationContext, isDayOver: Bool) -> MetricStudy {
    MetricStudy(
      request,
      comparedWith: counterpart,
      hasCharts: hasCharts,
      in: context,
      isDayOver: isDayOver
    )
  }
}

extension Session {
  /// Makes several studies in one pass over the register; the body sees every case after them.
  func studies(
    _ orders: [MetricStudyOrder],
    asOf: Day?,
    progress: (_ done: Int, _ total: Int) throws -> Void,
    _ body: (CaseFigures) -> Void = { _ in }
  ) throws -> [MetricStudy] {
    for order in orders { try check(order) }
    let seen = Swift.min(asOf ?? today, today)
    let begin = { (context: EvaluationContext) in
      orders.map { $0.begin(context, isDayOver: seen < self.today) }
    }
    var studies: [MetricStudy] = []
    let selection = try CaseSelection(asOf: asOf)
    try eachCase(selection, for: "metrics", progress: progress) { evaluated, context in
      if studies.isEmpty { studies = begin(context) }
      guard let figures = CaseFigures(evaluated, in: context) else { return }
      for place in studies.indices { studies[place].take(figures) }
      body(figures)
    }
    return studies.isEmpty
      ? begin(EvaluationContext(staff: [:], units: [:], asOf: seen)) : studies
  }

  /// The reports of studies, each minding what the ones before it show.
  func reports(
    of studies: [MetricStudy],
    after ledger: PublicationLedger
  ) throws -> [MetricReport] {
    var ledger = ledger
    return try studies.map { study in
      let report = try study.report(after: ledger) { first, last in
        try centre.register.read { try $0.accessReads(from: first, to: last, asOf: study.asOf) }
      }
      ledger = report.ledger
      return report
    }
  }

  private func check(_ order: MetricStudyOrder) throws {
    let request = order.request
    if request.threshold < MetricRequest.usualThreshold {
      try AccessPolicy.require(.keepRegister, of: actor)
    }
    if let from = request.from, let to = request.to, to < from {
      throw EvaluationRefusal(.periodEndsBeforeItStarts)
    }
    switch order.counterpart {
    case .period(let from, let to) where to < from:
      throw EvaluationRefusal(.periodEndsBeforeItStarts)
    case .units(let first, let second):
      _ = try unit(first)
      _ = try unit(second)
    default: break
    }
  }
}
