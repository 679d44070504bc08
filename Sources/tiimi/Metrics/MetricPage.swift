import TiimiDomain
import TiimiEncoding
import TiimiReports

/// The whole definition of a metric.
struct MetricPage {
  let metric: MetricDefinition

  func json(_ language: Language) -> JSON {
    [
      "metric": .string(metric.id), "name": .string(metric.name(language)),
      "definition": .string(metric.definition(language)),
      "numerator": .string(metric.numerator(language)),
      "denominator": .string(metric.denominator(language)),
      "dateRule": .string(metric.dateRule(language)),
      "kind": .string(metric.kind.rawValue), "unit": .string(metric.unit.rawValue),
      "direction": .string(metric.direction.rawValue),
      "target": metric.target.flatMap { JSONNumber($0.share) }.map(JSON.number) ?? .null,
      "exclusions": .array(
        metric.exclusions.map {
          ["reason": .string($0.rawValue), "name": .string($0.name(language))]
        }
      ),
      "parts": .array(
        metric.parts.map {
          [
            "part": .string($0.code), "name": .string($0.name(language)),
            "shape": .string($0.shape.rawValue),
          ]
        }
      ),
      "sources": .array(metric.sources.map { .string($0.name(language)) }),
      "tags": .array(metric.tags.map { .string($0.rawValue) }),
    ]
  }

  func blocks(_ style: TextStyle) -> [Block] {
    [
      .heading("\(metric.id) – \(style(metric.name))"), .paragraph(style(metric.definition)),
      .pairs(pairs(style)),
    ] + list(Self.parts, metric.parts.map { style($0.name) }, style)
      + list(Self.exclusions, metric.exclusions.map { style($0.name) }, style)
  }

  private func pairs(_ style: TextStyle) -> [Block.Pair] {
    var pairs: [Block.Pair] = [
      .init(style(Self.numerator), style(metric.numerator)),
      .init(style(Self.denominator), style(metric.denominator)),
      .init(style(Self.dateRule), style(metric.dateRule)),
      .init(style(Self.kind), "\(style(metric.kind.name)), \(style(metric.direction.name))"),
      .init(style(Self.unit), style(metric.unit.name)),
    ]
    if let target = metric.target { pairs.append(.init(style(Self.target), style(target.words))) }
    pairs.append(
      .init(style(Self.source), metric.sources.map { style($0.name) }.joined(separator: "; "))
    )
    if !metric.tags.isEmpty {
      pairs.append(.init(style(Self.tags), metric.tags.map(\.rawValue).joined(separator: ", ")))
    }
    return pairs
  }

  private func list(_ title: Phrase, _ lines: [String], _ style: TextStyle) -> [Block] {
    lines.isEmpty ? [] : [.heading(style(title)), .bullets(lines.map { Cell($0) })]
  }

  private static let numerator = Phrase(fi: "Osoittaja", sv: "Täljare", en: "Numerator")
  private static let denominator = Phrase(fi: "Nimittäjä", sv: "Nämnare", en: "Denominator")
  private static let dateRule = Phrase(fi: "Päivät", sv: "Dagar", en: "Days")
  private static let kind = Phrase(fi: "Laji", sv: "Slag", en: "Kind")
  private static let unit = Phrase(fi: "Lasketaan", sv: "Räknas", en: "Counted")
  private static let target = Phrase(fi: "Tavoite", sv: "Mål", en: "Target")
  private static let source = Phrase(fi: "Lähde", sv: "Källa", en: "Source")
  private static let tags = Phrase(fi: "Tunnisteet", sv: "Etiketter", en: "Tags")
  private static let parts = Phrase(fi: "Lisäksi näytetään", sv: "Visas också", en: "Shown beside")
  private static let exclusions = Phrase(
    fi: "Jätetään pois, määrä näytetään",
    sv: "Lämnas utanför, antalet visas",
    en: "Left out, and their number shown"
  )
}
