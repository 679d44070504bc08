import TiimiDomain
import TiimiReports
import TiimiStore

extension Session {
  /// Makes the content of the evaluation report: all the metrics asked for, then by group.
  ///
  /// Everything is counted in one pass over the register. Each grouping minds what the ones before it
  /// show, so that no table of the report gives away a small figure of another.
  /// - Parameters:
  ///   - request: Which metrics, of which days; its dimensions are not used.
  ///   - asOf: Only what had been recorded by the end of this day; nil for everything until now.
  ///   - ledger: What has been published before, so that the report does not give it away.
  ///   - version: The version of the program, to be printed.
  ///   - progress: Told how many of how many cases are done.
  /// - Returns: What the report is made of.
  /// - Throws: What `metrics` throws.
  public func evaluationReport(
    _ request: MetricRequest,
    asOf: Day? = nil,
    after ledger: PublicationLedger = PublicationLedger(),
    version: String,
    progress: (_ done: Int, _ total: Int) throws -> Void = { _, _ in }
  ) throws -> EvaluationReport.Content {
    var total = request
    total.dimensions = []
    let groupings = EvaluationReport.dimensions.map { MetricStudyOrder(total.compared(by: $0)) }
    let orders = [MetricStudyOrder(total, hasCharts: true)] + groupings
    var population = EvaluationReport.Population()
    let studies = try studies(orders, asOf: asOf, progress: progress) { figures in
      let isIn = figures.episodes.contains { total.touches($0.opened, $0.closed) }
      if isIn { population.add(figures.person) }
    }
    let reports = try reports(of: studies, after: ledger)
    let head = try centre.register.read { try $0.head() }
    return EvaluationReport.Content(
      main: reports[0],
      groups: Array(reports.dropFirst()),
      population: population,
      entries: head.count,
      head: head.hash,
      isPractice: centre.isPractice,
      version: version
    )
  }
}

extension MetricRequest {
  /// The request for an equity table of one dimension.
  fileprivate func compared(by dimension: MetricDimension) -> MetricRequest {
    var request = self
    request.dimensions = [dimension]
    request.metrics = metrics.filter { EvaluationReport.compared.contains($0.id) }
    return request
  }
}
