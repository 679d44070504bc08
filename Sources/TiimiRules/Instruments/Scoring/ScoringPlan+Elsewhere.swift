extension ScoringPlan {
  /// A total is a number that is computed or may not be written, or one that is called a total score.
  mutating func findTotals(_ known: [ScoringDescription]) {
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
  mutating func findAlerts(_ known: [ScoringDescription]) {
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
