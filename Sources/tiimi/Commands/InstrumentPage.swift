import TiimiDomain
import TiimiEncoding
import TiimiRules

/// An instrument to be read: items, scoring, sources and licence.
struct InstrumentPage {
  private let instrument: Instrument
  private var description: ScoringDescription? { instrument.description }

  /// Makes the page of an instrument.
  init(_ instrument: Instrument) {
    self.instrument = instrument
  }

  private var items: [QuestionnaireItem] {
    instrument.questionnaire.items.filter { $0.kind != .group }
  }

  private func text(_ item: QuestionnaireItem, _ language: Language) -> String? {
    instrument.textPack?.text(of: item.linkId, language)
      ?? item.translations[language.rawValue] ?? item.text
  }

  private func text(
    _ option: AnswerOption,
    of item: QuestionnaireItem,
    _ language: Language
  ) -> String? {
    if let text = instrument.textPack?.text(of: option.code, in: item.linkId, language) {
      return text
    }
    if let text = option.translations[language.rawValue] { return text }
    guard case .coding(let coding) = option.value else { return nil }
    return coding.display
  }

  /// The instrument as one object; texts are in the given language where there are any.
  func json(_ language: Language) -> JSON {
    [
      "id": .string(instrument.id),
      "version": .string(instrument.version),
      "title": .string(instrument.title(language)),
      "licence": JSON(description?.level.rawValue),
      "licenceText": JSON(description?.licence(language)),
      "licenceSource": JSON(description?.licenceSource.text),
      "licenceUnverified": .bool(description?.licenceSource.isUnverified ?? false),
      "textPackLicence": JSON(instrument.textPack?.licence),
      "language": JSON(description?.language ?? instrument.questionnaire.language),
      "method": .string(description?.method.rawValue ?? "sum"),
      "range": description?.range.map(Self.json) ?? .null,
      "items": .array(items.map { json($0, language) }),
      "bandSets": .array((description?.bandSets ?? []).map { json($0, language) }),
      "switches": .array((description?.switches ?? []).map { json($0, language) }),
      "alerts": .array((description?.alerts ?? []).map { $0.json(language) }),
      "cautions": .array((description?.cautions ?? []).map { .string($0(language)) }),
      "unverified": .array((description?.unverified ?? []).map { .string($0(language)) }),
      "findings": .array(instrument.questionnaire.findings.map { $0.json(language) }),
    ]
  }

  private static func json(_ range: ScoreRange) -> JSON {
    ["low": range.low.json, "high": range.high.json]
  }

  private func json(_ item: QuestionnaireItem, _ language: Language) -> JSON {
    let rule = description?.item(item.linkId)
    return [
      "linkId": .string(item.linkId),
      "codes": .array(item.codes.map { .string($0.code) }),
      "type": .string(item.kind.rawValue),
      "text": JSON(text(item, language)),
      "label": JSON(rule?.label?(language)),
      "scored": .bool(rule?.isScored ?? item.hasWeights),
      "reverse": .bool(rule?.isReversed ?? false),
      "range": rule?.range.map(Self.json) ?? .null,
      "options": .array(
        item.options.map { option in
          [
            "code": .string(option.code),
            "text": JSON(text(option, of: item, language)),
            "weight": option.weight?.json ?? .null,
          ]
        }
      ),
    ]
  }

  private func json(_ set: BandSet, _ language: Language) -> JSON {
    [
      "minAge": set.minimumAge.map { JSON($0) } ?? .null,
      "maxAge": set.maximumAge.map { JSON($0) } ?? .null,
      "sex": JSON(set.sex?.rawValue),
      "switch": set.choice.map { .string("\($0.id)=\($0.value)") } ?? .null,
      "bands": .array(set.bands.map { $0.json(language) }),
    ]
  }

  private func json(_ known: InstrumentSwitch, _ language: Language) -> JSON {
    [
      "id": .string(known.id),
      "title": .string(known.title(language)),
      "values": .array(
        known.values.map { ["value": .string($0.value), "title": .string($0.title(language))] }
      ),
    ]
  }
}

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
      Frågornas text ingår inte på grund av licensen. Hämta ett eget textpaket med tiimi \
      instrument import.
      """,
    en: """
      The text of the questions is not built in because of the licence. Bring your own text pack \
      with tiimi instrument import.
      """
  )
}
