import TiimiDomain
import TiimiRules
import TiimiStore

extension Reading {
  /// The history of a case as it may be shown: without what a protection order of its client hides.
  func shownHistory(of id: CaseID) throws -> CaseHistory? {
    let history = try caseHistory(id)
    guard let opening = history?.file.opening else { return history }
    let records = try Set(linked(to: opening.client) + [opening.client]).sorted()
    guard let hidden = try Whereabouts(hiddenFor: records.compactMap { try client($0) }) else {
      return history
    }
    return try caseHistory(id, hiding: hidden)
  }

  /// A case with the names behind its identifiers, those of its staff's units too.
  func view(
    of history: CaseHistory,
    client: ClientID
  ) throws -> CaseView {
    let staff = try staffNames(in: history)
    var units = try unitNames(in: history)
    for id in Set(staff.values.compactMap(\.unit)) where units[id] == nil {
      units[id] = try unit(id)?.details
    }
    return CaseView(
      history: history,
      client: try shownClient(client) ?? ClientRecord(id: client),
      staff: staff,
      units: units
    )
  }
}
