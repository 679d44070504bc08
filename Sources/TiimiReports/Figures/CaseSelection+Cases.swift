import TiimiDomain

extension CaseSelection {
  /// True when the case is in the period and in one of the units.
  public func includes(_ evaluated: EvaluatedCase) -> Bool {
    if from == nil, to == nil, units.isEmpty { return true }
    var unit: UnitID?
    var opened: Day?
    var isInPeriod = false
    for recorded in evaluated.entries {
      switch recorded.entry {
      case .identification(.opened(_, let first, _, _, _)):
        unit = first
        opened = HelsinkiTime.day(of: recorded.occurred)
      case .closing(.reopened):
        opened = HelsinkiTime.day(of: recorded.occurred)
      case .closing(.closed):
        let closed = HelsinkiTime.day(of: recorded.occurred)
        if let first = opened { isInPeriod = isInPeriod || touches(from: first, to: closed) }
        opened = nil
      case .closing(.transferAccepted(let next, _)):
        unit = next
      default: break
      }
    }
    if let opened { isInPeriod = isInPeriod || touches(from: opened, to: nil) }
    return isInPeriod && (units.isEmpty || unit.map(units.contains) == true)
  }
}
