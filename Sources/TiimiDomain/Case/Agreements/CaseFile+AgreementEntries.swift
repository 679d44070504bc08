extension CaseFile {
  mutating func apply(_ entry: AgreementEntry) {
    switch entry {
    case .goalSet(let number, let need, let words, let scale, let weight):
      goals.add(Goal(number: number, need: need, words: words, scale: scale, weight: weight))
    case .rated(let rating):
      ratings.append(rating)
    case .agreed(let number, let what, let holder, let due, let basis):
      responsibilities.add(
        Responsibility(
          number: number,
          what: what,
          basis: basis,
          due: due,
          holder: holder,
          stage: .agreed
        )
      )
    case .accepted(let number):
      responsibilities.change(number) { $0.stage = .accepted }
    case .declined(let number, let reason):
      responsibilities.change(number) { $0.stage = .declined(reason: reason) }
    case .handedOver(let number, let holder, _):
      responsibilities.change(number) {
        $0.holder = holder
        $0.stage = .agreed
      }
    case .rescheduled(let number, let due, _):
      responsibilities.change(number) { $0.due = due }
    case .completed(let number, let day, let outcome):
      responsibilities.change(number) { $0.stage = .done(day, outcome: outcome) }
    case .cancelled(let number, let reason):
      responsibilities.change(number) {
        $0.stage = .cancelled(reason: reason, byClosing: false)
      }
    }
  }
}

extension AgreementEntry {
  var links: EntryLinks {
    switch self {
    case .goalSet(let number, let need, _, _, _):
      return EntryLinks(
        touches: [number.reference],
        uses: [ItemReference(.answer), need.reference]
      )
    case .rated(let rating):
      return EntryLinks(
        touches: [],
        uses: [ItemReference(.answer), rating.goal.reference]
          + (rating.followUp.map { [$0.reference] } ?? [])
      )
    case .agreed(let number, _, let holder, _, let basis):
      return EntryLinks(
        touches: [number.reference],
        uses: [ItemReference(.answer), basis.reference] + holder.references
      )
    case .accepted(let number), .declined(let number, _), .rescheduled(let number, _, _):
      return EntryLinks(
        touches: [stage(number)],
        uses: [number.reference, ItemReference(.answer)]
      )
    case .handedOver(let number, let holder, _):
      return EntryLinks(
        touches: [stage(number)],
        uses: [number.reference, ItemReference(.answer)] + holder.references
      )
    case .completed(let number, _, _), .cancelled(let number, _):
      return EntryLinks(touches: [stage(number)], uses: [number.reference])
    }
  }

  private func stage(_ number: ItemNumber<Responsibility>) -> ItemReference {
    ItemReference(.responsibilityStage, number.value)
  }
}

extension Accountable {
  var references: [ItemReference] {
    guard case .member(let number) = self else { return [] }
    return [number.reference, ItemReference(.memberStage, number.value)]
  }
}

extension ResponsibilityBasis {
  var reference: ItemReference {
    switch self {
    case .topic(let number): number.reference
    case .goal(let number): number.reference
    case .need(let number): number.reference
    }
  }
}
