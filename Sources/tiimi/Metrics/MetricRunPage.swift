import TiimiDomain
import TiimiReports
import TiimiRules

/// The results of metrics for people: what was looked at, the figures, what was left out and why.
struct MetricRunPage {
  /// The report.
  let report: MetricReport

  func blocks(_ style: TextStyle) -> [Block] {
    let text = MetricText(language: style.language)
    var blocks: [Block] = [.paragraph(looked(style))]
    if report.request.dimensions.isEmpty {
      blocks.append(.table(totals(style, text)))
    } else {
      for metric in report.request.metrics { blocks += groups(of: metric, style, text) }
    }
    blocks += notes(style, text)
    blocks += report.comparisons.isEmpty ? [] : comparison(style, text)
    for chart in report.charts { blocks += MetricChartBlocks(chart: chart).blocks(style, text) }
    return blocks + closing(style)
  }

  private func looked(_ style: TextStyle) -> String {
    let request = report.request
    let few = style(Suppression.protected.text)
    return style(Self.looked).filling(
      [
        "period": DateText.period(from: request.from, to: request.to, style.language),
        "asOf": style(report.asOf), "cases": report.toldCases.map { String($0) } ?? few,
      ]
    )
  }

  private func totals(_ style: TextStyle, _ text: MetricText) -> Table {
    Table(
      columns: [
        Table.Column(style(Self.metric)), Table.Column(style(Self.value)),
        Table.Column("n / N"), Table.Column(style(Self.status)),
      ],
      rows: report.totals.map { result in
        let row = MetricResultRow(result: result, style: style, text: text)
        return [
          Cell(lines: [
            .init(result.metric.id, .emphasis), .init(style(result.metric.name), .plain),
          ]),
          row.value, row.counts, row.status,
        ]
      }
    )
  }

  private func groups(
    of metric: MetricDefinition,
    _ style: TextStyle,
    _ text: MetricText
  ) -> [Block] {
    let results = report.results(of: metric.id)
    let names = report.request.dimensions.map { Table.Column(style($0.name)) }
    let table = Table(
      columns: names + [
        Table.Column(style(Self.value)), Table.Column("n / N"), Table.Column(style(Self.status)),
      ],
      rows: results.map { result in
        let row = MetricResultRow(result: result, style: style, text: text)
        let groups =
          result.isTotal
          ? names.indices.map { Cell($0 == 0 ? style(Self.all) : "", .emphasis) }
          : result.groups.map { Cell(style($0.name)) }
        return groups + [row.value, row.counts, row.status]
      }
    )
    return [.heading("\(metric.id) – \(style(metric.name))"), .table(table)]
  }

  private func comparison(_ style: TextStyle, _ text: MetricText) -> [Block] {
    guard let first = report.comparisons.first else { return [] }
    let table = Table(
      columns: [
        Table.Column(style(Self.metric)), Table.Column(first.first.name),
        Table.Column(first.second.name), Table.Column(style(Self.difference)),
      ],
      rows: report.comparisons.map { comparison in
        let side = { (result: MetricResult?) -> Cell in
          guard let result else { return Cell("–", .dim) }
          let row = MetricResultRow(result: result, style: style, text: text)
          return Cell(lines: row.value.lines + row.counts.lines)
        }
        return [
          Cell(comparison.metric.id, .emphasis), side(comparison.firstResult),
          side(comparison.secondResult), difference(comparison, style, text),
        ]
      }
    )
    return [
      .heading(style(Self.comparison)), .table(table),
      .paragraph(style(MetricComparison.caveat), role: .dim),
    ]
  }

  private func difference(
    _ comparison: MetricComparison,
    _ style: TextStyle,
    _ text: MetricText
  ) -> Cell {
    guard let difference = comparison.difference else { return Cell("–", .dim) }
    let points = { (value: Double) in text.decimal(value * 100, 1) }
    return Cell(lines: [
      .init("\(points(difference.value)) \(style(Self.points))"),
      .init("95 %: \(points(difference.low)) … \(points(difference.high))", .dim),
    ])
  }

  private func notes(_ style: TextStyle, _ text: MetricText) -> [Block] {
    let lines = report.totals.flatMap {
      MetricResultRow(result: $0, style: style, text: text).details
    }
    guard !lines.isEmpty else { return [] }
    return [.heading(style(Self.details)), .outline(lines)]
  }

  private func closing(_ style: TextStyle) -> [Block] {
    let hidden = report.results.count { $0.suppression != nil || $0.hidesDetails }
    let figures = ["threshold": String(report.disclosure.threshold), "hidden": String(hidden)]
    var blocks: [Block] = [
      .paragraph(style(Self.hidden).filling(figures), role: .dim),
      .paragraph(
        "\(style(Self.counting)) \(style(report.request.switches.reading.name)).",
        role: .dim
      ),
    ]
    if report.alreadyKnown > 0 {
      blocks.append(.paragraph(style(AlreadyKnown.phrase(report.alreadyKnown)), role: .warning))
    }
    if report.totals.contains(where: { $0.metric.kind == .score }) {
      blocks.append(.paragraph(style(MetricRunPage.caution), role: .warning))
    }
    return blocks
  }
}
