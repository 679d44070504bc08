/// An item that counts: the form's question with what the scoring says of it.
struct ScoredItem {
  /// The place in the form.
  let place: Int
  /// The link identifier of the form.
  let linkId: String
  /// The options with the weights that hold.
  let options: [AnswerOption]
  /// What the scoring description says; nil for forms that have none.
  let rule: ScoringItem?
  /// Whether the points are turned around.
  let isReversed: Bool

  /// Whether a number answered is itself the points.
  var takesNumbers: Bool { options.isEmpty && rule?.range != nil }

  /// The points after turning around; nil when they are not a value that the item allows.
  func points(of weight: ExactDecimal) -> ExactDecimal? {
    if let rule {
      guard rule.range?.contains(weight) ?? true else { return nil }
      guard rule.allowed.isEmpty || rule.allowed.contains(weight) else { return nil }
    }
    guard isReversed, let range = rule?.range else { return weight }
    return range.low + range.high - weight
  }
}

/// Which items of a form count, which state the total, and what was noticed on the way.
struct ScoringPlan {
  /// The items that count, in the order of the scoring.
  private(set) var items: [ScoredItem] = []
  /// The places of the items that state the total.
  private(set) var totals: Set<Int> = []
  /// The alerts with the places of their items.
  private(set) var alerts: [(place: Int, alert: InstrumentAlert)] = []
  /// What was noticed.
  private(set) var findings: [InstrumentFinding] = []

  private let form: Questionnaire

  /// Plans by a scoring description.
  init(_ form: Questionnaire, by description: ScoringDescription, reversing reversed: Set<String>) {
    self.form = form
    for rule in description.items {
      guard let place = form.place(of: rule.linkId, codes: rule.codes) else {
        if rule.isScored, !rule.isOptional {
          findings.append(InstrumentFinding(.itemMissing, at: rule.linkId))
        }
        continue
      }
      alerts += description.alerts.filter { $0.linkId == rule.linkId }.map { (place, $0) }
      guard rule.isScored else { continue }
      items.append(
        item(rule, at: place, isReversed: rule.isReversed != reversed.contains(rule.linkId))
      )
    }
    let counted = Set(items.map(\.place))
    totals = Set(
      form.items.indices.filter {
        !counted.contains($0) && form.items[$0].isTotal(by: description.totalCodes)
      }
    )
  }

  /// Plans for a form that brings no scoring description.
  ///
  /// Items count when their options have weights, unless they are computed or known not to count.
  /// When the form has no weight anywhere but the answers bring their own, those items count and so
  /// do the choices that nobody answered.
  init(
    _ form: Questionnaire,
    weighted: Set<Int>,
    unweighted: Set<Int>,
    knowing known: [ScoringDescription]
  ) {
    self.form = form
    let ignored = Set(known.flatMap(\.items).filter { !$0.isScored }.flatMap(\.codes))
    let candidates = form.items.indices.filter { place in
      let item = form.items[place]
      let isIgnored = !ignored.isDisjoint(with: item.names)
      return item.kind != .group && item.kind != .display && !item.isComputed && !isIgnored
    }
    var counted = candidates.filter { form.items[$0].hasWeights }
    if counted.isEmpty, !weighted.isDisjoint(with: candidates) {
      counted = candidates.filter { place in
        weighted.contains(place)
          || (form.items[place].kind.isChoice && !unweighted.contains(place))
      }
    }
    items = counted.map { place in
      ScoredItem(
        place: place,
        linkId: form.items[place].linkId,
        options: form.items[place].options,
        rule: nil,
        isReversed: false
      )
    }
    findTotals(known)
    findAlerts(known)
  }

  private mutating func item(
    _ rule: ScoringItem,
    at place: Int,
    isReversed: Bool
  ) -> ScoredItem {
    let question = form.items[place]
    let own =
      rule.options.isEmpty
      ? question.options
      : question.options.map { option in
        guard let ruled = rule.options.first(where: { $0.code == option.code }) else {
          return option
        }
        if let weight = option.weight, let other = ruled.weight, weight != other {
          findings.append(
            InstrumentFinding(
              .weightConflict,
              at: question.place,
              facts: ["code": option.code.shownAsIdentifier]
            )
          )
        }
        return AnswerOption(
          value: option.value,
          weight: ruled.weight ?? option.weight,
          isOpen: ruled.isOpen,
          translations: option.translations
        )
      }
    return ScoredItem(
      place: place,
      linkId: question.linkId,
      options: own.isEmpty ? rule.options : own,
      rule: rule,
      isReversed: isReversed
    )
  }
}

extension ScoringPlan {
  /// A total is a number that is computed or may not be written, or one that is called a total score.
  private mutating func findTotals(_ known: [ScoringDescription]) {
    let counted = Set(items.map(\.place))
    let numbers = form.items.indices.filter { place in
      form.items[place].kind.isNumeric && !counted.contains(place) && !form.items[place].hasWeights
    }
    let codes = known.filter { recognises($0) }.flatMap(\.totalCodes)
    let recognised = numbers.filter { !form.items[$0].names.isDisjoint(with: codes) }
    let named = numbers.filter { form.items[$0].isCalledTotal }
    let computed = numbers.filter { form.items[$0].isComputed }
    let narrowed = named.filter { form.items[$0].isComputed }
    for candidates in [recognised, narrowed, named, computed] where !candidates.isEmpty {
      if candidates.count == 1 {
        totals = Set(candidates)
      } else {
        findings.append(
          InstrumentFinding(.totalAmbiguous, at: form.items[candidates[1]].linkId)
        )
      }
      return
    }
  }

  /// Alerts of built-in instruments hold for a form from elsewhere that asks the same.
  private mutating func findAlerts(_ known: [ScoringDescription]) {
    for description in known {
      let rules = description.items.filter(\.isScored)
      for alert in description.alerts {
        guard let rule = description.item(alert.linkId) else { continue }
        if let place = form.items.indices.first(where: {
          !form.items[$0].names.isDisjoint(with: rule.codes)
        }) {
          alerts.append((place, alert))
        } else if isSameForm(description), items.count == rules.count,
          let index = rules.firstIndex(of: rule)
        {
          alerts.append((items[index].place, alert))
        }
      }
    }
  }

  /// Whether the items that count are just those of a built-in instrument.
  private func recognises(_ description: ScoringDescription) -> Bool {
    let rules = description.items.filter(\.isScored)
    guard rules.count == items.count, rules.allSatisfy({ !$0.codes.isEmpty }) else { return false }
    return isSameForm(description)
      || rules.allSatisfy { rule in
        items.contains { !form.items[$0.place].names.isDisjoint(with: rule.codes) }
      }
  }

  private func isSameForm(_ description: ScoringDescription) -> Bool {
    let codes = form.codes.map(\.code)
    let totals = form.items.filter { $0.kind.isNumeric }.flatMap(\.names)
    return !Set(description.formCodes).isDisjoint(with: codes)
      || !Set(description.totalCodes).isDisjoint(with: totals)
  }
}

extension Questionnaire {
  /// The item with the link identifier, or the only one with one of the codes.
  func place(of linkId: String, codes: [String]) -> Int? {
    if let place = items.firstIndex(where: { $0.linkId == linkId }) { return place }
    let places = items.indices.filter { !items[$0].names.isDisjoint(with: codes) }
    return places.count == 1 ? places[0] : nil
  }
}

extension QuestionnaireItem {
  /// The codes, and the last part of the link identifier, which often is a code.
  var names: Set<String> {
    Set(codes.map(\.code) + (linkId.lastName.map { [$0] } ?? []))
  }

  fileprivate func isTotal(by codes: [String]) -> Bool {
    kind.isNumeric && (!names.isDisjoint(with: codes) || (isComputed && isCalledTotal))
  }

  /// Whether a code or the text speaks of a total score.
  fileprivate var isCalledTotal: Bool {
    let words = codes.compactMap(\.display) + [text ?? ""]
    return words.contains { word in
      let word = word.lowercased()
      return ["total score", "sum score", "kokonaispist", "totalpoäng"].contains {
        word.contains($0)
      }
    }
  }
}

extension QuestionnaireItem.Kind {
  /// Whether one of the options is answered.
  var isChoice: Bool { self == .choice || self == .openChoice }
}
