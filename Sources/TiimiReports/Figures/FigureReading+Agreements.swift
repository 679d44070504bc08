import TiimiDomain

extension FigureReading {
  mutating func take(_ entry: AgreementEntry, _ day: Day) {
    switch entry {
    case .goalSet(let number, let need, _, let scale, let weight):
      figures.goals.append(
        GoalFigure(
          number: number.value,
          episode: episode,
          unit: unit,
          day: day,
          need: need.value,
          hasScale: scale != nil,
          weight: weight
        )
      )
    case .rated(let rating): rate(rating, on: day)
    case .agreed(let number, _, let holder, let due, let basis):
      figures.responsibilities.append(
        ResponsibilityFigure(
          number: number.value,
          episode: episode,
          unit: unit,
          agreed: day,
          basis: ResponsibilityFigure.Basis(basis),
          firstDue: due,
          due: due,
          member: holder.memberNumber
        )
      )
    case .accepted(let number): changeResponsibility(number) { $0.stage = .accepted }
    case .declined(let number, _): changeResponsibility(number) { $0.stage = .declined }
    case .handedOver(let number, let holder, _):
      changeResponsibility(number) { $0.give(to: holder) }
    case .rescheduled(let number, let due, _):
      changeResponsibility(number) {
        $0.due = due
        $0.rescheduled += 1
      }
    case .completed(let number, let done, _): complete(number, on: done)
    case .cancelled(let number, _):
      changeResponsibility(number) {
        $0.stage = .cancelled
        $0.cancelled = day
      }
    }
  }

  /// What happens to the responsibilities of somebody who leaves, or at a transfer.
  mutating func dispose(_ fates: [ResponsibilityDisposal], on day: Day) {
    for disposal in fates {
      changeResponsibility(disposal.responsibility) {
        guard $0.isOpen else { return }
        switch disposal.fate {
        case .keep: break
        case .handOver(let holder): $0.give(to: holder)
        case .unassign:
          $0.member = nil
          $0.isUnassigned = true
          $0.stage = .agreed
        case .cancel:
          $0.stage = .cancelled
          $0.cancelled = day
        }
      }
    }
  }

  mutating func changeResponsibility(
    _ number: ItemNumber<Responsibility>,
    _ change: (inout ResponsibilityFigure) -> Void
  ) {
    figures.responsibilities.change(number.value, by: \.number, change)
  }

  private mutating func complete(_ number: ItemNumber<Responsibility>, on done: Day) {
    var isEarly = false
    changeResponsibility(number) {
      isEarly = done < $0.agreed
      $0.stage = .done
      $0.done = done
    }
    if isEarly { contradict(.doneBeforeAgreed, item: number.value) }
  }

  private mutating func rate(_ rating: GoalRating, on day: Day) {
    figures.ratings.append(
      RatingFigure(
        goal: rating.goal.value,
        place: figures.ratings.count + 1,
        episode: episode,
        unit: unit,
        day: day,
        viewpoint: rating.viewpoint,
        rating: rating.rating,
        followUp: rating.followUp?.value
      )
    )
  }
}

extension ResponsibilityFigure {
  fileprivate mutating func give(to holder: Accountable) {
    member = holder.memberNumber
    isUnassigned = false
    stage = .agreed
    handedOver += 1
  }
}

extension ResponsibilityFigure.Basis {
  fileprivate init(_ basis: ResponsibilityBasis) {
    switch basis {
    case .topic(let number): self = .topic(number.value)
    case .goal(let number): self = .goal(number.value)
    case .need(let number): self = .need(number.value)
    }
  }
}

extension Accountable {
  fileprivate var memberNumber: Int? {
    if case .member(let number) = self { number.value } else { nil }
  }
}
