import TiimiDomain
import TiimiRules

/// How a local metric is counted: FEEL over the documented fields of a case.
public struct MetricFormula: Hashable, Sendable {
  /// Why a case is left out, with its condition.
  public struct Exclusion: Hashable, Sendable {
    /// The coded reason.
    public let reason: MetricExclusion
    /// When it holds.
    public let condition: CaseCondition
  }

  /// Which cases are in the denominator; nil for every case that has the day.
  public let denominator: CaseCondition?
  /// Which of them are in the numerator; nil for means and times.
  public let numerator: CaseCondition?
  /// The value of a mean; nil for others.
  public let value: CaseCondition?
  /// The day from which a time is counted; nil for others.
  public let from: CaseCondition?
  /// The day to which it is counted; a case without it still waits.
  public let to: CaseCondition?
  /// The day that decides whether the case belongs to the period; of a time it is `to`.
  public let day: CaseCondition?
  /// What is left out.
  public let exclusions: [Exclusion]
}

extension MetricMeasure {
  /// Counts a local metric: one unit of each case.
  static func local(_ formula: MetricFormula, inWeekdays: Bool) -> MetricMeasure {
    MetricMeasure { figures, place, tally in
      let scene = LocalScene(figures, tally.context)
      guard scene.holds(formula.denominator) != false else { return }
      if let from = formula.from {
        guard let start = scene.day(from) else { return }
        let wait = Wait(from: start, to: scene.day(formula.to), lost: figures.closed)
        tally.note(wait, inWeekdays: inWeekdays, to: place, of: figures)
        return
      }
      guard let day = scene.day(formula.day), tally.request.contains(day) else { return }
      tally.note(scene.note(formula), to: place, on: day, of: figures)
    }
  }
}

/// A case under the conditions of a local metric.
private struct LocalScene {
  let figures: CaseFigures
  let context: EvaluationContext

  init(_ figures: CaseFigures, _ context: EvaluationContext) {
    self.figures = figures
    self.context = context
  }

  /// Whether a condition holds; nil when it cannot be told, true when there is none.
  func holds(_ condition: CaseCondition?) -> Bool? {
    guard let condition else { return true }
    if case .boolean(let answer) = condition.value(for: figures, in: context) { return answer }
    return nil
  }

  func day(_ condition: CaseCondition?) -> Day? {
    guard case .date(let date)? = condition?.value(for: figures, in: context) else { return nil }
    return Day(year: date.year, month: date.month, day: date.day)
  }

  func note(_ formula: MetricFormula) -> MetricNote {
    for exclusion in formula.exclusions where holds(exclusion.condition) == true {
      return .left(exclusion.reason)
    }
    if holds(formula.denominator) == nil { return .left(.groundMissing) }
    if let value = formula.value {
      guard case .number(let number) = value.value(for: figures, in: context),
        let double = Double(number.description)
      else { return .left(.groundMissing) }
      return .value(double)
    }
    return holds(formula.numerator).map { .unit(isAbove: $0) } ?? .left(.groundMissing)
  }
}
