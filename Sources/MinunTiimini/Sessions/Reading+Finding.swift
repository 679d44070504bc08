import TiimiDomain
import TiimiStore

/// Finding what people name: by number, code, login or name.
extension Reading {
  func findCase(_ text: String) throws -> CaseID {
    if let id = CaseID(text) { return id }
    guard let id = try caseID(caseNumber: text.uppercased()) else {
      throw CentreRefusal(.caseUnknown, field: "case")
    }
    return id
  }

  func findClient(_ text: String) throws -> ClientID {
    if let id = ClientID(text) { return id }
    let found = try clients(matching: text, limit: 2)
    guard let first = found.first else { throw try clientUnknown(text) }
    if found.count > 1 { throw CentreRefusal(.severalClients, field: "client") }
    return first.id
  }

  /// Says how many names are alike, and none of them: a refusal tells nothing of anybody.
  private func clientUnknown(_ text: String) throws -> CentreRefusal {
    let alike = try search(PersonQuery(text), limit: 50).count
    return CentreRefusal(
      .clientUnknown,
      field: "client",
      facts: alike == 0 ? [:] : ["alike": String(alike)]
    )
  }

  func findStaff(_ text: String) throws -> StaffSummary {
    if let id = StaffID(text), let details = try staff(id)?.details {
      return StaffSummary(id: id, details: details)
    }
    guard let found = try staff(login: text) else {
      throw CentreRefusal(.staffUnknown, field: "staff")
    }
    return found
  }

  func findUnit(_ text: String) throws -> UnitSummary {
    if let id = UnitID(text), let details = try unit(id)?.details {
      return UnitSummary(id: id, details: details)
    }
    guard let found = try unit(code: text.uppercased()) else {
      throw CentreRefusal(.unitUnknown, field: "unit")
    }
    return found
  }
}
