import TiimiDomain

/// Which cases an evaluation is about, and what was known when.
///
/// A case is in a period when one of its episodes was open on some day of it. The whole case is looked
/// at then, not only what happened within the period: a cut history would show false durations.
public struct CaseSelection: Hashable, Sendable {
  /// The first day of the period; nil for all the time before its end.
  public let from: Day?
  /// The last day of the period, itself included; nil for all the time since its start.
  public let to: Day?
  /// Only entries recorded by the end of this day are known; nil for all.
  public let asOf: Day?
  /// The units that the cases belong to at the end; empty for all.
  public let units: Set<UnitID>

  /// Makes a selection; throws ``EvaluationRefusal`` when the period ends before it starts.
  public init(
    from: Day? = nil,
    to: Day? = nil,
    asOf: Day? = nil,
    units: Set<UnitID> = []
  ) throws(EvaluationRefusal) {
    if let from, let to, to < from { throw EvaluationRefusal(.periodEndsBeforeItStarts) }
    self.from = from
    self.to = to
    self.asOf = asOf
    self.units = units
  }

  private init() {
    from = nil
    to = nil
    asOf = nil
    units = []
  }

  /// Every case, with everything that is known today.
  public static let all = CaseSelection()

  /// True when the day is in the period.
  public func contains(_ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }

  /// True when something lasting from one day to another touches the period; nil for no end yet.
  public func touches(from first: Day, to last: Day?) -> Bool {
    (to.map { first <= $0 } ?? true)
      && (from.map { start in last.map { start <= $0 } ?? true } ?? true)
  }
}
