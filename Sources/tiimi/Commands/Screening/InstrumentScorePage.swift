import TiimiDomain
import TiimiEncoding
import TiimiRules

/// The result of an instrument for people, what has to be acted on first.
struct InstrumentScorePage {
  /// The result.
  let result: ScoredAnswers
  /// The name of the instrument.
  let title: Phrase

  /// Makes the page of a result of the instrument.
  init(_ result: ScoredAnswers, of instrument: Instrument) {
    self.result = result
    title =
      instrument.description?.title
      ?? Phrase(
        fi: instrument.title(.finnish),
        sv: instrument.title(.swedish),
        en: instrument.title(.english)
      )
  }

  /// The page.
  func blocks(_ style: TextStyle) -> [Block] {
    var blocks: [Block] = result.alerts.map { alert in
      .paragraph("\(style(Self.alert)): \(style(alert.text))", role: .bad)
    }
    blocks += [.heading(style(title)), .pairs(facts(style))]
    if result.score == nil, result.points.count > 1 { blocks.append(points(style)) }
    if !result.findings.isEmpty {
      blocks.append(.bullets(result.findings.map { Cell($0.line(style), $0.severity.role) }))
    }
    let cautions = result.cautions + result.unverified
    if !cautions.isEmpty { blocks.append(.bullets(cautions.map { Cell(style($0), .warning) })) }
    return blocks
  }

  private func facts(_ style: TextStyle) -> [Block.Pair] {
    var pairs = [Block.Pair(style(Self.score), Cell(result.score?.text ?? "–", .emphasis))]
    if result.items > 0 {
      pairs.append(Block.Pair(style(Self.answered), "\(result.answered)/\(result.items)"))
    }
    if let band = result.band {
      let range = "\(band.range.low.text)–\(band.range.high.text)"
      let doubt = band.source.isUnverified ? ", \(style(Self.unverified))" : ""
      let text = "\(style(band.name)) (\(range); \(band.source.text)\(doubt))"
      pairs.insert(Block.Pair(style(Self.band), Cell(text, .emphasis)), at: 1)
    }
    if let stated = result.stated, result.items > 0 {
      pairs.append(Block.Pair(style(Self.stated), stated.text))
    }
    if !result.missing.isEmpty {
      pairs.append(Block.Pair(style(Self.missing), result.missing.joined(separator: ", ")))
    }
    for choice in result.choices { pairs.append(Block.Pair(choice.id, choice.value)) }
    return pairs
  }

  private func points(_ style: TextStyle) -> Block {
    let titles = [Self.item, Self.score, Self.norm].map { Table.Column(style($0)) }
    return .table(
      Table(
        columns: titles,
        rows: result.points.map {
          [Cell($0.linkId), Cell($0.points.text), Cell($0.norm?.text ?? "")]
        }
      )
    )
  }

  private static let alert = Phrase(fi: "TOIMI TÄNÄÄN", sv: "AGERA I DAG", en: "ACT TODAY")
  private static let score = Phrase(fi: "pisteet", sv: "poäng", en: "score")
  private static let band = Phrase(fi: "luokka", sv: "klass", en: "band")
  private static let answered = Phrase(fi: "vastattu", sv: "besvarade", en: "answered")
  private static let stated = Phrase(
    fi: "lomakkeen oma summa",
    sv: "formulärets egen summa",
    en: "total stated by the form"
  )
  private static let missing = Phrase(
    fi: "vastaus puuttuu",
    sv: "svar saknas",
    en: "answer missing"
  )
  private static let item = Phrase(fi: "kohta", sv: "punkt", en: "item")
  private static let norm = Phrase(fi: "vertailuarvo", sv: "jämförelsevärde", en: "reference")
  private static let unverified = Phrase(
    fi: "varmistamatta",
    sv: "inte bekräftat",
    en: "unverified"
  )
}
