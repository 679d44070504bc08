import TiimiDomain

/// The points of the items that count.
struct ItemPoints {
  /// The points by item, in order; the weight before turning around, and the code answered.
  var points: [ScoredAnswers.Points] = []
  /// Every level answered to an item that repeats, for goal attainment.
  var levels: [String: [ExactDecimal]] = [:]
  /// What the score could still gain through answers that leave the question open.
  var open = ExactDecimal.zero
  /// Items with open answers.
  var openItems: Set<String> = []
  /// Items without an answer.
  var missing: [String] = []
  /// Whether an item was answered in a way that cannot be scored.
  var isFaulty = false
  /// How many items are answered.
  var answered = 0
  /// How many items count.
  var items = 0
}

extension InstrumentScorer {
  /// Gathers the points and notes what cannot be scored.
  mutating func gather() -> ItemPoints {
    var result = ItemPoints()
    for item in counted where item.rule?.group == nil { gather(item, into: &result) }
    for group in groups { gather(group, into: &result) }
    let order = Dictionary(
      plan.items.enumerated().map { ($0.element.linkId, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    result.points.sort { order[$0.linkId] ?? 0 < order[$1.linkId] ?? 0 }
    return result
  }

  /// Items of which just one is answered.
  private var groups: [[ScoredItem]] {
    var names: [String] = []
    for name in counted.compactMap({ $0.rule?.group }) where !names.contains(name) {
      names.append(name)
    }
    return names.map { name in counted.filter { $0.rule?.group == name } }
  }

  private mutating func gather(_ group: [ScoredItem], into result: inout ItemPoints) {
    let answered = group.filter { reading.counts[$0.place] != nil }
    if answered.count > 1 {
      findings.append(InstrumentFinding(.bothAlternatives, at: answered[1].linkId))
      result.isFaulty = true
      result.items += 1
      result.answered += 1
    } else if let item = answered.first ?? group.first {
      gather(item, into: &result)
    }
  }

  private mutating func gather(_ item: ScoredItem, into result: inout ItemPoints) {
    let count = reading.counts[item.place] ?? 0
    var answers = reading.answers[item.place] ?? []
    if let ofAge = ageAnswer(item) {
      if count == 0 {
        answers = [ofAge]
      } else if answers.contains(where: { $0.option?.code != ofAge.option?.code }) {
        findings.append(InstrumentFinding(.ageDiffers, at: item.linkId))
      }
    }
    if answers.isEmpty, count == 0 {
      guard item.rule?.isOptional != true else { return }
      result.items += 1
      result.missing.append(item.linkId)
      return
    }
    result.items += 1
    result.answered += 1
    if count > 1, !instrument.questionnaire.items[item.place].repeats, item.rule?.repeats != true {
      findings.append(InstrumentFinding(.answeredTwice, at: item.linkId))
      result.isFaulty = true
    } else if reading.faulty.contains(item.place) {
      result.isFaulty = true
    } else {
      add(answers, to: item, into: &result)
    }
  }

  private mutating func add(
    _ answers: [AnswerReading.Understood],
    to item: ScoredItem,
    into result: inout ItemPoints
  ) {
    var sum = ExactDecimal.zero
    for answer in answers {
      guard let weight = weight(of: answer, item) else {
        result.isFaulty = true
        return
      }
      guard let points = item.points(of: weight) else {
        findings.append(InstrumentFinding(.outOfRange, at: item.linkId))
        result.isFaulty = true
        return
      }
      result.levels[item.linkId, default: []].append(points)
      sum = sum + points
      if answer.option?.isOpen == true, let high = item.rule?.range?.high {
        result.open = result.open + (high - points)
        result.openItems.insert(item.linkId)
      }
    }
    let codes = answers.compactMap { answer in
      answer.option?.code ?? answer.value.code
        ?? (answers.count > 1 ? answer.value.number?.text : nil)
    }
    result.points.append(
      ScoredAnswers.Points(
        linkId: item.linkId,
        points: sum,
        code: codes.isEmpty ? nil : codes.joined(separator: ","),
        norm: item.rule?.norm
      )
    )
  }

  /// The form's weight, or that of the answer when the form has none.
  private mutating func weight(
    of answer: AnswerReading.Understood,
    _ item: ScoredItem
  ) -> ExactDecimal? {
    let ofForm = answer.option.flatMap { option in
      item.options.first { $0.value == option.value }?.weight ?? option.weight
    }
    if let ofForm {
      if let own = answer.ownWeight, own != ofForm {
        findings.append(InstrumentFinding(.weightConflict, at: answer.place))
      }
      return ofForm
    }
    if let own = answer.ownWeight {
      findings.append(InstrumentFinding(.weightOfAnswer, at: answer.place))
      return own
    }
    if item.takesNumbers, let number = answer.value.number { return number }
    findings.append(InstrumentFinding(.weightMissing, at: answer.place))
    return nil
  }

  /// The answer that the age gives to an item that asks for an age group.
  private func ageAnswer(_ item: ScoredItem) -> AnswerReading.Understood? {
    guard let age = circumstances.age, let rule = item.rule,
      let group = rule.ageOptions.first(where: { $0.maximum.map { age <= $0 } ?? true }),
      let option = item.options.first(where: { $0.code == group.code })
    else { return nil }
    return AnswerReading.Understood(
      value: option.value,
      option: option,
      ownWeight: nil,
      place: item.linkId
    )
  }
}

extension AnswerValue {
  /// The code of a coding that is no option of the form.
  fileprivate var code: String? {
    if case .coding(let coding) = self { coding.code } else { nil }
  }
}
