import TiimiDomain

extension Reading {
  /// The details of every staff member whom the history names.
  package func staffNames(in history: CaseHistory) throws -> [StaffID: StaffDetails] {
    let ids = Set(history.entries.map(\.actor)).union(history.entries.flatMap(\.entry.staff))
    var names: [StaffID: StaffDetails] = [:]
    for id in ids { names[id] = try staff(id)?.details }
    return names
  }

  /// The details of every unit that the history names.
  package func unitNames(in history: CaseHistory) throws -> [UnitID: UnitDetails] {
    var ids = Set([history.file.unit, history.file.transfer?.unit].compactMap { $0 })
    for recorded in history.entries {
      switch recorded.entry {
      case .identification(.opened(_, let unit, _, _, _)): ids.insert(unit)
      case .closing(.transferRequested(let unit, _, _)): ids.insert(unit)
      case .closing(.transferAccepted(let unit, _)): ids.insert(unit)
      default: break
      }
    }
    var names: [UnitID: UnitDetails] = [:]
    for id in ids { names[id] = try unit(id)?.details }
    return names
  }
}
