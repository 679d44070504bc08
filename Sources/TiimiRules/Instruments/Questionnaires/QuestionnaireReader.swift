import TiimiEncoding

/// Goes through the items of a questionnaire and takes what it understands.
struct QuestionnaireReader {
  private(set) var items: [QuestionnaireItem] = []
  private(set) var findings: [InstrumentFinding] = []
  private var linkIds: Set<String> = []
  /// The options of each value set, made once however many items share it.
  var sets: [String: [AnswerOption]] = [:]
  let terms: ContainedTerms

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
