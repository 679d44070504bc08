import TiimiDomain
import TiimiStore

extension SoteCentre {
  /// Adds the first staff member, an administrator, to a register that has no staff yet.
  ///
  /// - Throws: `AccessRefusal.administratorsOnly` when there is staff already.
  @discardableResult
  public func addFirstAdministrator(_ details: StaffDetails) throws -> StaffID {
    let now = surroundings.now()
    let id: StaffID = identifiers.next(at: now)
    let session = Session(
      centre: self,
      actor: Actor(staff: id, details: details),
      purpose: .maintenance
    )
    return try session.write { batch in
      guard try batch.writer.hasNoStaff() else { throw AccessRefusal(.administratorsOnly) }
      return try batch.addStaff(details, as: id, by: id, at: now)
    }
  }

  func clientCount() throws -> Int {
    try register.read { try $0.clientCount() }
  }
}
