import TiimiDomain

extension EvaluationReport {
  /// The run charts of the metrics that have values enough.
  var runCharts: Page.Section {
    let charts = content.main.charts.filter(\.chart.isLongEnough)
    guard let rules = charts.first?.chart.rules else {
      return empty(Words.runTitle, Words.noRun)
    }
    let texts = [rules.shiftText, rules.trendText].map {
      Page.Block.paragraph(.init(say($0), .quiet))
    }
    return Page.Section(heading: say(Words.runTitle), blocks: texts + charts.flatMap(runChart))
  }

  private func runChart(_ chart: MetricChart) -> [Page.Block] {
    let kind = chart.metric.kind
    let drawing = RunChartDrawing(
      chart: chart.chart,
      labels: chart.months,
      words: { kind == .proportion ? text.decimal($0 * 100, 0) + " %" : text.decimal($0) },
      median: say(Words.medianWord)
    )
    guard let svg = drawing.svg else { return [] }
    let found = chart.chart.findings.map { finding in
      let (first, last) = (finding.points.lowerBound, finding.points.upperBound)
      return "\(say(finding.text)), \(chart.months[first]) – \(chart.months[last])"
    }
    let summary =
      found.isEmpty ? say(Words.noFinding) : found.joined(separator: "; ").capitalisedFirst
    return [
      .subheading(name(chart.metric)), .paragraph(.init(summary)),
      .picture(
        Page.Picture(svg: svg, alternative: "\(name(chart.metric)). \(summary)")
      ),
    ] + monthTable(chart)
  }

  /// The months that have a value, and how many have none.
  private func monthTable(_ chart: MetricChart) -> [Page.Block] {
    let rows = zip(chart.months, chart.results).compactMap { month, result -> [Page.Cell]? in
      guard let result, result.value != nil else { return nil }
      return [Page.Cell(month), shortValue(result), Page.Cell(counts(result))]
    }
    let table = Page.Block.table(
      header: [Words.month, Words.value, Words.counted].map(say),
      rows: rows
    )
    let silent = chart.months.count - rows.count
    guard silent > 0 else { return [table] }
    let text = Words.silentMonths(language, ["count": String(silent)])
    return [table, .paragraph(.init(text, .quiet))]
  }

  /// The main metrics by group: who gets what.
  var equity: Page.Section {
    let tables = content.groups.flatMap { report -> [Page.Block] in
      guard let dimension = report.request.dimensions.first else { return [] }
      let rows = report.results.filter { !$0.isTotal }.map { result in
        [
          Page.Cell(name(result.metric)),
          Page.Cell(result.groups.map { say($0.name) }.joined(separator: ", ")), shortValue(result),
          Page.Cell(counts(result)),
        ]
      }
      if rows.isEmpty { return [] }
      let header = [say(Words.metric), say(dimension.name), say(Words.value), say(Words.counted)]
      return [
        .subheading(say(dimension.name).capitalisedFirst),
        .table(header: header, rows: rows),
      ]
    }
    if tables.isEmpty { return empty(Words.equityTitle, Words.noEquity) }
    let hasHidden = content.groups.contains { $0.results.contains { $0.suppression != nil } }
    let hidden = say(Suppression.protected.text).capitalisedFirst + "."
    return Page.Section(
      heading: say(Words.equityTitle),
      blocks: [.paragraph(.init(say(Words.equityText)))]
        + (hasHidden ? [.paragraph(.init(hidden, .quiet))] : []) + tables
    )
  }
}
