import TiimiDomain

/// M13–M18: what was agreed, and whether it happened.
extension MetricMeasure {
  static let clarity = MetricMeasure { figures, place, tally in
    for action in figures.responsibilities where tally.request.contains(action.agreed) {
      let isHeld = !action.isUnassigned
      let isLinked = action.basis.isNeedOrGoal
      tally.note(.unit(isAbove: isHeld && isLinked), to: place, on: action.agreed, of: figures)
      if !isHeld { tally.note(.part(0), to: place, on: action.agreed, of: figures) }
      if !isLinked { tally.note(.part(1), to: place, on: action.agreed, of: figures) }
    }
  }

  static let ownWorkers = MetricMeasure { figures, place, tally in
    let day = tally.lastDayOfPeriod
    guard let episode = figures.episodes.last(where: { $0.isOpen(on: day) }) else { return }
    let isNamed = episode.ownWorkerDay.map { $0 <= day } ?? false
    tally.note(.unit(isAbove: isNamed), to: place, on: day, of: figures)
    if isNamed {
      tally.note(.part(episode.ownWorker == .named ? 0 : 1), to: place, on: day, of: figures)
    }
  }

  static let plans = MetricMeasure { figures, place, tally in
    let touching = figures.episodes.last {
      tally.request.touches($0.opened, $0.closed) && $0.planItems > 0
    }
    guard let episode = touching else { return }
    let day = min(episode.closed ?? tally.lastDayOfPeriod, tally.lastDayOfPeriod)
    let items = PlanItem.allCases.count
    tally.note(.units(above: episode.planItems, of: items), to: place, on: day, of: figures)
    tally.note(.part(0), to: place, on: day, of: figures)
    tally.note(.partShare(1, isAbove: episode.planItems == items), to: place, on: day, of: figures)
  }

  static let followUps = MetricMeasure { figures, place, tally in
    for followUp in figures.followUps where tally.request.contains(followUp.planned) {
      let last = followUp.planned.adding(days: 7)
      let isHeld = followUp.held != nil
      let isInTime = followUp.held.map { $0 <= last } ?? false
      let note: MetricNote =
        if followUp.isCancelled { .left(.cancelled) } else if !tally.known.hasPassed(last) {
          .left(.notYetDue)
        } else { .unit(isAbove: isInTime) }
      tally.note(note, to: place, on: followUp.planned, of: figures)
      if case .unit(false) = note {
        tally.note(.part(isHeld ? 0 : 1), to: place, on: followUp.planned, of: figures)
      }
    }
  }

  static let promises = MetricMeasure { figures, place, tally in
    for action in figures.responsibilities where tally.request.contains(action.due) {
      let isInTime = action.done.map { $0 <= action.due } ?? false
      let note: MetricNote =
        if action.stage == .cancelled {
          .left(.cancelled)
        } else if !tally.known.hasPassed(action.due) {
          .left(.notYetDue)
        } else { .unit(isAbove: isInTime) }
      tally.note(note, to: place, on: action.due, of: figures)
      if case .unit(false) = note {
        tally.note(.part(action.done == nil ? 1 : 0), to: place, on: action.due, of: figures)
      }
    }
  }

  static let notifications = MetricMeasure { figures, place, tally in
    guard let sent = figures.dayFact("notification sent day") else { return }
    tally.recorded.insert(place)
    guard tally.request.contains(sent) else { return }
    let back = figures.dayFact("report back day")
    if back == nil, figures.yesNoFact("report back unnecessary") == true {
      tally.note(.left(.reportUnnecessary), to: place, on: sent, of: figures)
    } else if let back, back < sent {
      tally.note(.left(.contradictory), to: place, on: sent, of: figures)
    } else {
      tally.note(.unit(isAbove: back != nil), to: place, on: sent, of: figures)
      if let back {
        tally.note(.partDays(0, sent.days(until: back)), to: place, on: sent, of: figures)
      }
    }
  }
}

extension ResponsibilityFigure.Basis {
  fileprivate var isNeedOrGoal: Bool {
    if case .topic = self { false } else { true }
  }
}

extension CaseFigures {
  /// The day of a recorded fact.
  func dayFact(_ name: String) -> Day? {
    if case .day(let day) = facts[name]?.value { day } else { nil }
  }

  /// The answer of a recorded fact that is yes or no.
  func yesNoFact(_ name: String) -> Bool? {
    if case .yesNo(let answer) = facts[name]?.value { answer } else { nil }
  }
}

extension MetricRequest {
  /// True when something lasting from one day to another touches the period; nil for no end yet.
  package func touches(_ first: Day, _ last: Day?) -> Bool {
    (to.map { first <= $0 } ?? true)
      && (from.map { start in last.map { start <= $0 } ?? true } ?? true)
  }
}
