import TiimiDomain
import TiimiRules

extension InstrumentPage {
  /// The page for people.
  func blocks(_ style: TextStyle) -> [Block] {
    var blocks: [Block] = [.heading(instrument.title(style.language)), .pairs(facts(style))]
    let cautions = (description?.cautions ?? []) + (description?.unverified ?? [])
    if !cautions.isEmpty { blocks.append(.bullets(cautions.map { Cell(style($0), .warning) })) }
    blocks.append(itemTable(style))
    if description?.level == .scoring, instrument.textPack == nil {
      blocks.append(.paragraph(style(Self.noTexts), role: .dim))
    }
    for set in description?.bandSets ?? [] { blocks.append(table(of: set, style)) }
    return blocks
  }

  private func facts(_ style: TextStyle) -> [Block.Pair] {
    var pairs = [Block.Pair(style(Self.name), "\(instrument.id) (\(instrument.version))")]
    if let description {
      pairs.append(
        Block.Pair(
          style(Self.licence),
          "\(description.level.rawValue) – \(style(description.licence))"
            + " (\(description.licenceSource.text))"
        )
      )
    }
    if let pack = instrument.textPack {
      pairs.append(Block.Pair(style(Self.ownTexts), pack.licence))
    }
    for known in description?.switches ?? [] {
      let values = known.values.map { "--set \(known.id)=\($0.value): \(style($0.title))" }
      pairs.append(Block.Pair(style(known.title), values.joined(separator: "; ")))
    }
    return pairs
  }

  private func itemTable(_ style: TextStyle) -> Block {
    let rows = items.map { item -> [Cell] in
      let rule = description?.item(item.linkId)
      let words = text(item, style.language) ?? rule?.label.map { style($0) } ?? ""
      let options = item.options.map { option in
        let name = text(option, of: item, style.language) ?? option.code
        return option.weight.map { "\(name) = \($0.text)" } ?? name
      }
      let range = rule?.range.map { "\($0.low.text)…\($0.high.text)" } ?? ""
      return [
        Cell(item.linkId), Cell(words),
        Cell(options.isEmpty ? range : options.joined(separator: "; ")),
      ]
    }
    let titles = [Self.item, Self.text, Self.answers].map { Table.Column(style($0)) }
    return .table(Table(columns: titles, rows: rows))
  }

  private func table(of set: BandSet, _ style: TextStyle) -> Block {
    let condition = set.condition(style.language)
    let titles = [
      Table.Column(condition.isEmpty ? style(Self.score) : condition),
      Table.Column(style(Self.band)), Table.Column(style(Self.source)),
    ]
    let rows = set.bands.map { band in
      let source =
        band.source.text + (band.source.isUnverified ? " (\(style(Self.unverified)))" : "")
      return [
        Cell("\(band.range.low.text)–\(band.range.high.text)"), Cell(style(band.name)),
        Cell(source),
      ]
    }
    return .table(Table(columns: titles, rows: rows))
  }

  private static let name = Phrase(fi: "tunnus", sv: "namn", en: "name")
  private static let licence = Phrase(fi: "lisenssi", sv: "licens", en: "licence")
  private static let ownTexts = Phrase(fi: "omat tekstit", sv: "egna texter", en: "own texts")
  private static let item = Phrase(fi: "Kohta", sv: "Punkt", en: "Item")
  private static let text = Phrase(fi: "Teksti", sv: "Text", en: "Text")
  private static let answers = Phrase(fi: "Vastaukset", sv: "Svar", en: "Answers")
  private static let score = Phrase(fi: "Pisteet", sv: "Poäng", en: "Score")
  private static let band = Phrase(fi: "Luokka", sv: "Klass", en: "Band")
  private static let source = Phrase(fi: "Lähde", sv: "Källa", en: "Source")
  private static let unverified = Phrase(
    fi: "varmistamatta",
    sv: "inte bekräftat",
    en: "unverified"
  )
  private static let noTexts = Phrase(
    fi: """
      Kysymysten teksti ei ole mukana lisenssin vuoksi. Tuo oma tekstipaketti komennolla tiimi \
      instrument import.
      """,
    sv: """
      Frågornas text ingår inte på grund av licensen. Importera ett eget textpaket med tiimi \
      instrument import.
      """,
    en: """
      The text of the questions is not built in because of the licence. Bring your own text pack \
      with tiimi instrument import.
      """
  )
}
