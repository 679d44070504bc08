import TiimiDomain
import TiimiEncoding

extension AskedForm {
  /// Takes the questions of an instrument with the texts that its licence allows.
  ///
  /// Throws `InstrumentRefusal.resultOnly` for an instrument of which only the result may be kept,
  /// `.textsMissing` when a question has no words, and `.notAskable` when a question is no choice
  /// out of a few.
  package init(_ instrument: Instrument) throws(InstrumentRefusal) {
    if instrument.id == Checklist.minunTiimini.id {
      self.init(.minunTiimini)
      return
    }
    if instrument.description?.level == .result { throw .resultOnly(instrument: instrument.id) }
    let form = instrument.questionnaire
    let source = Source(instrument)
    var questions: [AskedQuestion] = []
    for item in form.items where source.isAsked(item) {
      questions.append(try source.question(item, number: questions.count + 1))
    }
    if questions.isEmpty { throw .notAskable(place: "item") }
    self.init(
      id: instrument.id,
      address: instrument.formAddress,
      version: instrument.formVersion,
      title: source.title,
      introduction: source.introduction,
      notes: source.notes,
      questions: questions
    )
  }
}

/// Where the words and the choices of an instrument come from.
private struct Source {
  let instrument: Instrument
  let own: Language

  init(_ instrument: Instrument) {
    self.instrument = instrument
    own = instrument.questionnaire.language.flatMap(Language.init(rawValue:)) ?? .english
  }

  var title: Phrase {
    let words = instrument.questionnaire.title ?? instrument.id
    return instrument.description?.title ?? Phrase(fi: words, sv: words, en: words)
  }

  /// The texts to read before the first question.
  var introduction: AskedText? {
    let items = instrument.questionnaire.items
    let first = items.firstIndex { isAsked($0) } ?? items.endIndex
    return items[..<first].lazy.filter { $0.kind == .display }.compactMap { text(of: $0) }.first
  }

  var notes: [AskedText] {
    let rights = instrument.questionnaire.copyright ?? instrument.textPack?.licence
    return (rights.flatMap { AskedText([own: $0], own: own) }.map { [$0] } ?? [])
      + (instrument.description?.cautions ?? []).map { AskedText($0) }
  }

  func isAsked(_ item: QuestionnaireItem) -> Bool {
    item.kind != .group && item.kind != .display && !item.isComputed && !item.isHidden
  }

  func question(
    _ item: QuestionnaireItem,
    number: Int
  ) throws(InstrumentRefusal) -> AskedQuestion {
    guard let text = text(of: item) else { throw .textsMissing(instrument: instrument.id) }
    let choices = choices(of: item)
    guard !choices.isEmpty, !item.repeats, item.conditions.isEmpty else {
      throw .notAskable(place: item.linkId.shownAsIdentifier)
    }
    let rule = instrument.description?.item(item.linkId)
    return AskedQuestion(
      linkId: item.linkId,
      number: number,
      name: rule?.label.map { AskedText($0) },
      text: text,
      reason: nil,
      isOptional: rule.map { $0.isOptional || !$0.isScored } ?? false,
      choices: choices
    )
  }

  private func text(of item: QuestionnaireItem) -> AskedText? {
    words(item.text, item.translations, instrument.textPack?.items[item.linkId])
  }

  /// Words of the form with their translations; those of a text pack go before them.
  private func words(
    _ text: String?,
    _ translations: [String: String],
    _ brought: TextPack.Texts?
  ) -> AskedText? {
    var texts: [Language: String] = text.map { [own: $0] } ?? [:]
    for (code, words) in translations {
      if let language = Language(rawValue: code) { texts[language] = words }
    }
    return AskedText(texts.merging(brought ?? [:]) { $1 }, own: own)
  }
}

extension Source {
  /// The options of the form, those of the scoring, or the few numbers that the scoring allows.
  private func choices(of item: QuestionnaireItem) -> [AskedChoice] {
    let rule = instrument.description?.item(item.linkId)
    let options = item.options.isEmpty ? rule?.options ?? [] : item.options
    if !options.isEmpty { return options.map { choice($0, of: item) } }
    guard let rule, item.kind.isNumeric else { return [] }
    return numbers(rule).map { choice(AnswerOption(value: .number($0)), of: item) }
  }

  private static let mostNumbers = 11

  private func numbers(_ rule: ScoringItem) -> [ExactDecimal] {
    if !rule.allowed.isEmpty { return Array(rule.allowed.prefix(Self.mostNumbers)) }
    guard let low = rule.range?.low.whole, let high = rule.range?.high.whole, low <= high,
      high - low < Self.mostNumbers
    else { return [] }
    return (low...high).map { ExactDecimal($0) }
  }

  private func choice(_ option: AnswerOption, of item: QuestionnaireItem) -> AskedChoice {
    let pack = instrument.textPack?.options
    var display: String?
    if case .coding(let coding) = option.value { display = coding.display }
    let brought = pack?[item.linkId]?[option.code] ?? pack?["*"]?[option.code]
    let text = words(display, option.translations, brought)
    return AskedChoice(
      value: option.value,
      code: option.code,
      text: text ?? Self.plain(option.code)
    )
  }

  /// Words for an answer that brings none: yes and no, or the code as it stands.
  private static func plain(_ code: String) -> AskedText {
    switch code {
    case "yes", "true": AskedText(Checklist.Answer.yes.name)
    case "no", "false": AskedText(Checklist.Answer.no.name)
    default: AskedText(Phrase(fi: code, sv: code, en: code))
    }
  }
}
