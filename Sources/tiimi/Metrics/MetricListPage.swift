import TiimiDomain
import TiimiEncoding
import TiimiReports

/// The metrics by identifier, with what kind of figure each is.
struct MetricListPage {
  let metrics: [MetricDefinition]

  func json(_ language: Language) -> JSON {
    ["metrics": .array(metrics.map { MetricPage(metric: $0).json(language) })]
  }

  func blocks(_ style: TextStyle) -> [Block] {
    [
      .table(
        Table(
          columns: [
            Table.Column(""), Table.Column(style(MetricRunPage.metric)),
            Table.Column(style(Self.kind)),
          ],
          rows: metrics.map { metric in
            [
              Cell(metric.id, .emphasis), Cell(style(metric.name)),
              Cell(style(metric.kind.name), .dim),
            ]
          }
        )
      ),
      .paragraph(style(Self.more), role: .dim),
    ]
  }

  private static let kind = Phrase(fi: "Laji", sv: "Slag", en: "Kind")
  private static let more = Phrase(
    fi: "Määritelmä: tiimi metrics show M05. Laskenta: tiimi metrics run.",
    sv: "Definition: tiimi metrics show M05. Beräkning: tiimi metrics run.",
    en: "Definition: tiimi metrics show M05. Computing: tiimi metrics run."
  )
}

/// The fields of a case that conditions may name.
enum MetricFieldsPage {
  static func json(_ language: Language) -> JSON {
    [
      "fields": .array(
        CaseFigures.fields.map { field in
          ["name": .string(field.name), "summary": .string(field.summary(language))]
        }
      )
    ]
  }

  static func blocks(_ style: TextStyle) -> [Block] {
    [
      .table(
        Table(
          columns: [Table.Column(style(name)), Table.Column(style(what))],
          rows: CaseFigures.fields.map { [Cell($0.name, .emphasis), Cell(style($0.summary))] }
        )
      )
    ]
  }

  private static let name = Phrase(fi: "Kenttä", sv: "Fält", en: "Field")
  private static let what = Phrase(fi: "Mitä", sv: "Vad", en: "What")
}
