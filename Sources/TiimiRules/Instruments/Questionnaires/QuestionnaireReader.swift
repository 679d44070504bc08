import TiimiEncoding

/// Goes through the items of a questionnaire and takes what it understands.
struct QuestionnaireReader {
  private(set) var items: [QuestionnaireItem] = []
  private(set) var findings: [InstrumentFinding] = []
  private var linkIds: Set<String> = []
  /// The options of each value set, made once however many items share it.
  private var sets: [String: [AnswerOption]] = [:]
  private let terms: ContainedTerms

  init(_ terms: ContainedTerms) {
    self.terms = terms
  }

  mutating func note(
    _ problem: InstrumentProblem,
    at place: String,
    facts: [String: String] = [:]
  ) {
    findings.append(InstrumentFinding(problem, at: place, facts: facts))
  }

  /// Reads items and those in them; throws for a link identifier used twice and for too many items.
  mutating func read(
    _ list: [JSON],
    in path: String,
    below parent: Int?,
    repeats: Bool
  ) throws(InstrumentRefusal) {
    for (index, json) in list.enumerated() {
      let place = "\(path)[\(index)]"
      guard json.isObject else {
        note(.partUnreadable, at: place)
        continue
      }
      guard items.count < Questionnaire.itemLimit else { throw .tooLarge }
      let linkId = json.text("linkId") ?? ""
      if linkId.isEmpty { note(.linkIdMissing, at: place) }
      let name = linkId.isEmpty ? "#\(place)" : linkId
      guard linkIds.insert(name).inserted else {
        throw .duplicateLinkId(place: "\(place).linkId")
      }
      let isMany = repeats || json.isTrue("repeats")
      items.append(item(json, linkId: name, at: place, below: parent, repeats: isMany))
      try read(
        json.list("item"),
        in: "\(place).item",
        below: items.count - 1,
        repeats: isMany && json.text("type") == "group"
      )
    }
  }

  /// Notes conditions that refer to nothing, once all items are known.
  mutating func checkConditions() {
    for item in items {
      for condition in item.conditions where !linkIds.contains(condition.question) {
        note(.questionUnknown, at: "\(item.place).enableWhen")
      }
    }
  }

  private mutating func item(
    _ json: JSON,
    linkId: String,
    at place: String,
    below parent: Int?,
    repeats: Bool
  ) -> QuestionnaireItem {
    let options = options(json, at: place)
    return QuestionnaireItem(
      linkId: linkId,
      codes: json.list("code").compactMap(AnswerCoding.init),
      text: json.text("text"),
      translations: Self.translations(json["_text"]),
      kind: kind(json, at: place),
      options: options ?? [],
      conditions: conditions(json, at: place),
      needsAllConditions: json.text("enableBehavior") == "all",
      isHidden: Self.hasTrueExtension(json, suffix: "questionnaire-hidden"),
      isComputed: json.isTrue("readOnly") || Self.isCalculated(json),
      repeats: repeats,
      hasOptionsElsewhere: options == nil,
      initial: json.list("initial").compactMap { AnswerValue($0, prefix: "value") },
      parent: parent,
      place: place
    )
  }

  private mutating func kind(_ json: JSON, at place: String) -> QuestionnaireItem.Kind {
    let known = json.text("type").flatMap(QuestionnaireItem.Kind.init)
    let others = ["url", "attachment", "reference", "question"]
    if known == nil, json.text("type").map(others.contains) != true {
      note(.typeUnknown, at: "\(place).type")
    }
    return known ?? .other
  }

  private static func hasTrueExtension(_ json: JSON, suffix: String) -> Bool {
    json.list("extension").contains { part in
      part.text("url")?.hasSuffix(suffix) == true && part.isTrue("valueBoolean")
    }
  }

  private static func isCalculated(_ json: JSON) -> Bool {
    json.list("extension").contains { part in
      guard let url = part.text("url") else { return false }
      return url.hasSuffix("alculatedExpression") || url.hasSuffix("calculatedValue")
    }
  }

  static func translations(_ element: JSON?) -> [String: String] {
    let parts = element?.list("extension") ?? []
    let pairs = parts.compactMap { part -> (String, String)? in
      guard part.text("url") == "http://hl7.org/fhir/StructureDefinition/translation" else {
        return nil
      }
      let inner = part.list("extension")
      let language = inner.first { $0.text("url") == "lang" }?.text("valueCode")
      let content = inner.first { $0.text("url") == "content" }
      guard let language, let text = content?.text("valueString") ?? content?.text("valueMarkdown")
      else { return nil }
      return (language, text)
    }
    return Dictionary(pairs) { first, _ in first }
  }
}

extension QuestionnaireReader {
  /// The options of an item; nil when they are in a value set that the form does not carry.
  private mutating func options(_ json: JSON, at place: String) -> [AnswerOption]? {
    let listed = json.list("answerOption")
    if !listed.isEmpty || json["answerValueSet"] == nil {
      return listed.enumerated().compactMap { index, option in
        self.option(option, at: "\(place).answerOption[\(index)]")
      }
    }
    let address = json.text("answerValueSet") ?? ""
    if let known = sets[address] { return known }
    guard let concepts = terms.concepts(of: address) else {
      note(.valueSetElsewhere, at: "\(place).answerValueSet")
      return nil
    }
    let options = concepts.map { concept in
      let found = [concept.ofSet, terms.weight(of: concept.coding)]
      return AnswerOption(
        value: .coding(concept.coding),
        weight: weight(found, at: "\(place).answerValueSet", code: concept.coding.code)
      )
    }
    sets[address] = options
    return options
  }

  private mutating func option(_ json: JSON, at place: String) -> AnswerOption? {
    guard let value = AnswerValue(json, prefix: "value") else {
      note(.partUnreadable, at: place)
      return nil
    }
    var found = [ItemWeight.inExtensions(of: json)]
    found.append(ItemWeight.inExtensions(of: json["valueCoding"]))
    if case .coding(let coding) = value { found.append(terms.weight(of: coding)) }
    return AnswerOption(
      value: value,
      weight: weight(found, at: place, code: nil),
      translations: Self.translations(json["valueCoding"]?["_display"])
    )
  }

  /// The first weight found; notes when places disagree.
  private mutating func weight(
    _ found: [ItemWeight.Found],
    at place: String,
    code: String?
  ) -> ExactDecimal? {
    var weights: [ExactDecimal] = []
    for part in found {
      switch part {
      case .none: continue
      case .unreadable: note(.weightUnreadable, at: place)
      case .weight(let weight, let isText):
        if isText { note(.numberAsString, at: place) }
        weights.append(weight)
      }
    }
    if let first = weights.first, weights.contains(where: { $0 != first }) {
      let facts = code.map { ["code": $0.shownAsIdentifier] } ?? [:]
      note(.weightConflict, at: place, facts: facts)
    }
    return weights.first
  }

  private mutating func conditions(_ json: JSON, at place: String) -> [EnableCondition] {
    let list = json.list("enableWhen")
    if list.count > 1, json.text("enableBehavior") == nil { note(.behaviourMissing, at: place) }
    return list.enumerated().map { index, condition in
      guard let question = condition.text("question"),
        let comparison = condition.text("operator").flatMap(EnableCondition.Operator.init),
        let value = AnswerValue(condition, prefix: "answer")
      else {
        note(.conditionUnreadable, at: "\(place).enableWhen[\(index)]")
        return .never
      }
      return EnableCondition(question: question, comparison: comparison, value: value)
    }
  }
}

extension EnableCondition {
  /// A condition that is never met: an item with an empty name is never answered.
  fileprivate static let never = EnableCondition(
    question: "",
    comparison: .equal,
    value: .boolean(true)
  )
}
