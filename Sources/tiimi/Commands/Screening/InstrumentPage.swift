import TiimiDomain
import TiimiEncoding
import TiimiRules

/// An instrument to be read: items, scoring, sources and licence.
struct InstrumentPage {
  let instrument: Instrument
  var description: ScoringDescription? { instrument.description }

  /// Makes the page of an instrument.
  init(_ instrument: Instrument) {
    self.instrument = instrument
  }

  var items: [QuestionnaireItem] {
    instrument.questionnaire.items.filter { $0.kind != .group }
  }

  func text(_ item: QuestionnaireItem, _ language: Language) -> String? {
    instrument.textPack?.text(of: item.linkId, language)
      ?? item.translations[language.rawValue] ?? item.text
  }

  func text(
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
