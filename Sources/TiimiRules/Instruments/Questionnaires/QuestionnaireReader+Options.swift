import TiimiEncoding

extension QuestionnaireReader {
  /// The options of an item; nil when they are in a value set that the form does not carry.
  mutating func options(_ json: JSON, at place: String) -> [AnswerOption]? {
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

  mutating func conditions(_ json: JSON, at place: String) -> [EnableCondition] {
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
