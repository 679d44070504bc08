import TiimiDomain

/// Further figures and exclusions: one small among them hides the like of it in every group.
///
/// They add up among themselves and with the numerator, so hiding a single one would hide nothing. Nor
/// are they shown of two periods that share days: what lies between may be of few.
extension MetricDisclosure {
  func hideDetails(
    _ cut: MetricCut,
    _ results: [MetricResult],
    besides periods: [FigurePeriod],
    after ledger: PublicationLedger
  ) -> [MetricResult] {
    var small: Set<String> = []
    for unprotected in cut.results where !unprotected.result.isTotal && hasSmall(unprotected) {
      small.insert(unprotected.result.metric.id)
    }
    let differing = metrics(of: cut, differWithin: periods, ledger)
    return zip(cut.results, results).map { unprotected, result in
      var result = result
      let id = result.metric.id
      let hides = result.isTotal ? hasSmall(unprotected) : small.contains(id)
      let isHidden = result.suppression != nil
      if hides || isHidden || differing.contains(id) { result.hideDetails() }
      return result
    }
  }

  /// The metrics that are, or were, told of other periods with some of the same days.
  private func metrics(
    of cut: MetricCut,
    differWithin periods: [FigurePeriod],
    _ ledger: PublicationLedger
  ) -> Set<String> {
    guard let own = cut.period else { return [] }
    let ids = Set(cut.results.map(\.result.metric.id))
    return ids.filter { id in
      let earlier = FigureWord(id).map { ledger.periods(of: $0) } ?? []
      return earlier.union(periods).contains(where: own.differsWithin)
    }
  }

  private func hasSmall(_ unprotected: UnprotectedResult) -> Bool {
    let cell = unprotected.cell
    return cell.left.contains { settings.isSmall(units: $0.count, persons: $0.people.count) }
      || cell.parts.contains { part in
        let persons = part.people.count + part.unnamed
        let rest = part.peopleBelow.count
        return settings.isSmall(units: part.above, persons: persons)
          || settings.isSmall(units: part.below, persons: rest)
      }
  }
}

extension DisclosureSettings {
  fileprivate func isSmall(units: Int, persons: Int) -> Bool {
    units > 0 && persons < threshold
  }
}

extension MetricResult {
  fileprivate mutating func hideDetails() {
    guard !parts.isEmpty || !excluded.isEmpty else { return }
    hidesDetails = true
    for place in parts.indices {
      parts[place].count = nil
      parts[place].base = nil
      parts[place].value = nil
    }
    for place in excluded.indices { excluded[place].count = nil }
  }
}
