import TiimiDomain
import TiimiRules
import TiimiStore

extension Reading {
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
      client: try self.client(client) ?? ClientRecord(id: client),
      staff: staff,
      units: units
    )
  }
}
