import TiimiDomain
import TiimiReports

/// A run chart in words and figures: a row for each month, the median, and what the rules find.
struct MetricChartBlocks {
  let chart: MetricChart

  func blocks(_ style: TextStyle, _ text: MetricText) -> [Block] {
    let kind = chart.metric.kind
    let median = chart.chart.median.map { text.value($0, kind) } ?? "–"
    let table = Table(
      columns: [
        Table.Column(style(MetricDimension.month.name)), Table.Column(style(MetricRunPage.value)),
        Table.Column("n / N"), Table.Column(style(Self.side)),
      ],
      rows: chart.months.indices.map { row($0, style, text) }
    )
    let findings = chart.chart.findings.map { finding in
      let months =
        "\(chart.months[finding.points.lowerBound]) – \(chart.months[finding.points.upperBound])"
      return Cell("\(style(finding.text)): \(months)", .warning)
    }
    return [
      .heading("\(chart.metric.id) – \(style(chart.metric.name))"), .table(table),
      .paragraph("\(style(Self.median)) \(median)"),
      findings.isEmpty ? .paragraph(style(nothing), role: .dim) : .bullets(findings),
      .paragraph(
        "\(style(chart.chart.rules.shiftText)) \(style(chart.chart.rules.trendText))",
        role: .dim
      ),
    ]
  }

  private func row(_ place: Int, _ style: TextStyle, _ text: MetricText) -> [Cell] {
    guard let result = chart.results[place] else {
      return [Cell(chart.months[place]), Cell("–", .dim), Cell(""), Cell("")]
    }
    let row = MetricResultRow(result: result, style: style, text: text)
    return [
      Cell(chart.months[place]), row.value, row.counts, Cell(side(chart.chart.values[place])),
    ]
  }

  private func side(_ value: Double?) -> String {
    guard let value, let median = chart.chart.median else { return "" }
    return value > median ? "+" : value < median ? "−" : "="
  }

  private var nothing: Phrase {
    chart.chart.isLongEnough
      ? Phrase(
        fi: "Ei siirtymiä eikä suuntia.",
        sv: "Inga skiften eller trender.",
        en: "No shifts and no trends."
      )
      : Phrase(
        fi: "Kuukausia on liian vähän siirtymien etsimiseen.",
        sv: "För få månader för att söka skiften.",
        en: "Too few months to look for shifts."
      )
  }

  private static let median = Phrase(fi: "Mediaani", sv: "Median", en: "Median")
  private static let side = Phrase(fi: "±", sv: "±", en: "±")
}
