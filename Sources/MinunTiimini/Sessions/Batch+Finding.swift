import TiimiDomain
import TiimiStore

/// Finding what a command names, while the batch is under way.
extension Batch {
  /// The case with the given number or identifier, one opened in this batch included.
  ///
  /// - Throws: `CentreRefusal.caseUnknown`.
  public func caseID(_ text: String) throws -> CaseID {
    let number = text.uppercased()
    let here = cases.values.map(\.history.file).first { $0.opening?.caseNumber == number }
    return try here?.id ?? writer.findCase(text)
  }

  /// What stands in a case before the next command.
  ///
  /// - Throws: `CentreRefusal.caseUnknown`, or `AccessRefusal` when the policy does not allow it.
  public func file(_ id: CaseID) throws -> CaseFile {
    let file = try openedCase(id).history.file
    try AccessPolicy.require(
      file.transfer?.unit == actor.details.unit ? .readCase : .writeCase,
      of: actor,
      on: file
    )
    return file
  }

  /// The one client with the given identifier, code or name.
  ///
  /// - Throws: `CentreRefusal.clientUnknown`, or `severalClients` when the name fits several.
  public func clientID(_ text: String) throws -> ClientID {
    try AccessPolicy.require(.keepClients, of: actor)
    return try writer.findClient(text)
  }

  /// A client's record.
  ///
  /// - Throws: `CentreRefusal.clientUnknown`.
  public func client(_ id: ClientID) throws -> ClientRecord {
    try AccessPolicy.require(.keepClients, of: actor)
    guard let record = try writer.client(id) else {
      throw CentreRefusal(.clientUnknown, field: "client")
    }
    return record
  }

  /// The staff member with the given login or identifier.
  ///
  /// - Throws: `CentreRefusal.staffUnknown`.
  public func staffMember(_ text: String) throws -> StaffSummary {
    try writer.findStaff(text)
  }

  /// The unit with the given code or identifier.
  ///
  /// - Throws: `CentreRefusal.unitUnknown`.
  public func unit(_ text: String) throws -> UnitSummary {
    try writer.findUnit(text)
  }
}
