import TiimiDomain
import TiimiRules

/// M19–M24 and the durations: what came of it.
extension MetricMeasure {
  static let goalAttainment = MetricMeasure { figures, place, tally in
    let changes = figures.goals.compactMap { GoalChange($0, figures.ratings) }
    guard !changes.isEmpty else {
      if let only = figures.ratings.last, tally.request.contains(only.day) {
        tally.note(.left(.measuredOnce), to: place, on: only.day, of: figures)
      }
      return
    }
    guard let day = changes.map(\.day).max(), tally.request.contains(day),
      let start = changes.tScore(\.first), let end = changes.tScore(\.last)
    else { return }
    tally.note(.value(end - start), to: place, on: day, of: figures)
    tally.note(.partValue(0, start), to: place, on: day, of: figures)
    tally.note(.partValue(1, end), to: place, on: day, of: figures)
    for change in changes {
      tally.note(.partShare(2, isAbove: change.last >= 0), to: place, on: day, of: figures)
    }
  }

  static let viewpoints = MetricMeasure { figures, place, tally in
    for evaluation in figures.goalEvaluations where tally.request.contains(evaluation.day) {
      let isWhole = evaluation.viewpoints.count == Viewpoint.allCases.count
      tally.note(.unit(isAbove: isWhole), to: place, on: evaluation.day, of: figures)
    }
  }

  static let enforcements = MetricMeasure { figures, place, tally in
    guard let decided = figures.dayFact("decision made day") else { return }
    tally.recorded.insert(place)
    guard let start = figures.episodes.compactMap(\.initiated).last else {
      if tally.request.contains(decided) {
        tally.note(.left(.dayMissing), to: place, on: decided, of: figures)
      }
      return
    }
    if figures.yesNoFact("service granted") == false {
      if tally.request.contains(decided) {
        tally.note(.left(.notGranted), to: place, on: decided, of: figures)
      }
      return
    }
    let done = figures.dayFact("decision enforced day")
    guard figures.yesNoFact("special reason to exceed") == true else {
      _ = tally.note(
        StatutoryDuty(.enforcement, start, done: done, closed: nil),
        to: place,
        of: figures
      )
      return
    }
    if case .day(let last) = tally.lastDay(.enforcement, from: start), tally.request.contains(last)
    {
      let isDue = tally.known.hasPassed(last)
      tally.note(isDue ? .unit(isAbove: true) : .left(.notYetDue), to: place, on: last, of: figures)
      if isDue { tally.note(.part(0), to: place, on: last, of: figures) }
    }
  }

  static let endings = MetricMeasure { figures, place, tally in
    for episode in figures.episodes {
      guard let day = episode.closed, tally.request.contains(day) else { continue }
      if day < episode.opened {
        tally.note(.left(.contradictory), to: place, on: day, of: figures)
      } else if episode.number != figures.episodes.count {
        tally.note(.left(.reopened), to: place, on: day, of: figures)
      } else {
        let part = episode.closingReason?.earlyEnding
        tally.note(.unit(isAbove: part != nil), to: place, on: day, of: figures)
        if let part { tally.note(.part(part), to: place, on: day, of: figures) }
      }
    }
  }

  static let firstClosings = MetricMeasure { figures, place, tally in
    guard let first = figures.episodes.first else { return }
    tally.note(Wait(from: first.opened, to: first.closed, lost: nil), to: place, of: figures)
  }

  static let openTimes = MetricMeasure { figures, place, tally in
    let isContradictory = figures.episodes.contains { episode in
      episode.closed.map { $0 < episode.opened } ?? false
    }
    let length = figures.episodes.reduce(0) { $0 + $1.days(upTo: tally.known.day) }
    let (opened, closed) = (figures.opened, figures.closed)
    if let closed, tally.request.contains(closed) {
      let note: MetricNote = isContradictory ? .left(.contradictory) : .days(length)
      tally.note(note, to: place, on: closed, of: figures)
      if figures.episodes.count > 1, !isContradictory {
        tally.note(.part(0), to: place, on: closed, of: figures)
      }
    }
    if tally.request.contains(opened), !isContradictory {
      tally.note(.wait(length, hasEnded: closed != nil), to: place, on: opened, of: figures)
    }
  }
}

/// A goal that one viewpoint has rated twice: at the start, and last at a follow-up.
struct GoalChange {
  let first: Int
  let last: Int
  let day: Day
  let weight: Int

  init?(_ goal: GoalFigure, _ ratings: [RatingFigure]) {
    for viewpoint in [Viewpoint.worker, .client, .implementer] {
      let own = ratings.filter { $0.goal == goal.number && $0.viewpoint == viewpoint }
      guard own.count > 1, let start = own.first(where: { $0.followUp == nil }) ?? own.first,
        let end = own.last(where: { $0.followUp != nil && $0.place != start.place })
      else { continue }
      first = start.rating
      last = end.rating
      day = end.day
      weight = goal.weight
      return
    }
    return nil
  }
}

extension [GoalChange] {
  fileprivate func tScore(_ level: (GoalChange) -> Int) -> Double? {
    let weights = map { ExactDecimal($0.weight) }
    return GoalAttainment.tScore(levels: map(level), weights: weights)
      .flatMap { Double($0.text) }
  }
}

/// What the viewpoints said of one goal at one follow-up.
struct GoalEvaluation {
  let goal: Int
  let followUp: Int
  let day: Day
  var viewpoints: Set<Viewpoint>
}

extension CaseFigures {
  /// The evaluations of goals at follow-ups, in the order in which they began.
  var goalEvaluations: [GoalEvaluation] {
    var evaluations: [GoalEvaluation] = []
    for rating in ratings {
      guard let followUp = rating.followUp else { continue }
      let same = evaluations.lastIndex { $0.goal == rating.goal && $0.followUp == followUp }
      if let same {
        evaluations[same].viewpoints.insert(rating.viewpoint)
      } else {
        evaluations.append(
          GoalEvaluation(
            goal: rating.goal,
            followUp: followUp,
            day: rating.day,
            viewpoints: [rating.viewpoint]
          )
        )
      }
    }
    return evaluations
  }
}

extension ClosingReason {
  /// The part of M24 that an early ending belongs to; nil when the work was done or is another's.
  fileprivate var earlyEnding: Int? {
    switch self {
    case .clientWish: 0
    case .moved: 1
    case .death: 2
    case .contactLost: 3
    case .goalsMet, .guidanceSufficed, .notIndicated, .other: nil
    }
  }
}
