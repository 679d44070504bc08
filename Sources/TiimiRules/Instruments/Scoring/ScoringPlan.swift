/// Which items of a form count, which state the total, and what was noticed on the way.
struct ScoringPlan {
  /// The items that count, in the order of the scoring.
  private(set) var items: [ScoredItem] = []
  /// The places of the items that state the total.
  var totals: Set<Int> = []
  /// The alerts with the places of their items.
  var alerts: [(place: Int, alert: InstrumentAlert)] = []
  /// What was noticed.
  var findings: [InstrumentFinding] = []

  let form: Questionnaire

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
