import TiimiDomain
import TiimiStore

extension Batch {
  /// Adds a client and returns the new identifier.
  public func addClient(_ details: ClientDetails) throws -> ClientID {
    try AccessPolicy.require(.keepClients, of: actor)
    return try addClient(details, by: actor.staff, at: session.now)
  }

  func addClient(
    _ details: ClientDetails,
    by actor: StaffID,
    at moment: Moment
  ) throws -> ClientID {
    let id: ClientID = session.centre.identifiers.next(at: moment)
    try change(ClientRecord(id: id), .add(details), by: actor, at: moment)
    return id
  }

  /// Changes a client's record.
  ///
  /// - Throws: `CentreRefusal.clientUnknown`, or `clientCodeTaken` when another client has the code.
  public func perform(
    _ command: ClientCommand,
    on id: ClientID,
    at occurred: Moment? = nil
  ) throws {
    try AccessPolicy.require(.keepClients, of: actor)
    try perform(command, on: id, by: actor.staff, at: session.now, occurred: occurred)
  }

  func perform(
    _ command: ClientCommand,
    on id: ClientID,
    by actor: StaffID,
    at moment: Moment,
    occurred: Moment? = nil
  ) throws {
    guard let record = try writer.client(id) else { throw CentreRefusal(.clientUnknown) }
    try change(record, command, by: actor, at: moment, occurred: occurred)
  }

  private func change(
    _ record: ClientRecord,
    _ command: ClientCommand,
    by actor: StaffID,
    at moment: Moment,
    occurred: Moment? = nil
  ) throws {
    let entries = try record.decide(command, inPractice: session.centre.isPractice)
    if let code = command.details?.code.searchable,
      let other = try writer.client(code: code), other != record.id
    {
      throw CentreRefusal(.clientCodeTaken, field: "code")
    }
    try writer.append(
      entries,
      to: record,
      stamp(actor, at: moment, occurred: occurred, count: entries.count)
    )
    note(record.id.stream, record.id.stream, by: actor)
  }

  /// Adds a staff member and returns the new identifier.
  public func addStaff(_ details: StaffDetails) throws -> StaffID {
    try AccessPolicy.require(.keepStaff, of: actor)
    return try addStaff(details, by: actor.staff, at: session.now)
  }

  func addStaff(
    _ details: StaffDetails,
    as id: StaffID? = nil,
    by actor: StaffID,
    at moment: Moment
  ) throws -> StaffID {
    let id = id ?? session.centre.identifiers.next(at: moment)
    try change(StaffRecord(id: id), .add(details), by: actor, at: moment)
    return id
  }

  /// Changes a staff member's record.
  public func perform(_ command: StaffCommand, on id: StaffID) throws {
    try AccessPolicy.require(.keepStaff, of: actor)
    guard let record = try writer.staff(id) else { throw CentreRefusal(.staffUnknown) }
    try change(record, command, by: actor.staff, at: session.now)
  }

  private func change(
    _ record: StaffRecord,
    _ command: StaffCommand,
    by actor: StaffID,
    at moment: Moment
  ) throws {
    let entries = try record.decide(command)
    try requireFree(command.details, for: record.id)
    try writer.append(
      entries,
      to: record,
      stamp(actor, at: moment, count: entries.count)
    )
  }

  private func requireFree(_ details: StaffDetails, for id: StaffID) throws {
    if let other = try writer.staff(login: details.login), other.id != id {
      throw CentreRefusal(.loginTaken, field: "login")
    }
    if let user = details.systemUser, let other = try writer.staff(systemUser: user),
      other.id != id
    {
      throw CentreRefusal(.systemUserTaken, field: "system-user")
    }
    if let unit = details.unit, try writer.unit(unit)?.details == nil {
      throw CentreRefusal(.unitUnknown, field: "unit")
    }
  }

  /// Adds a unit and returns the new identifier.
  public func addUnit(_ details: UnitDetails) throws -> UnitID {
    try AccessPolicy.require(.keepStaff, of: actor)
    return try addUnit(details, by: actor.staff, at: session.now)
  }

  func addUnit(_ details: UnitDetails, by actor: StaffID, at moment: Moment) throws -> UnitID {
    if try writer.unit(code: details.code) != nil {
      throw CentreRefusal(.unitCodeTaken, field: "code")
    }
    let id: UnitID = session.centre.identifiers.next(at: moment)
    try change(UnitRecord(id: id), .add(details), by: actor, at: moment)
    return id
  }

  /// Changes a unit's record.
  public func perform(_ command: UnitCommand, on id: UnitID) throws {
    try AccessPolicy.require(.keepStaff, of: actor)
    guard let record = try writer.unit(id) else { throw CentreRefusal(.unitUnknown) }
    try change(record, command, by: actor.staff, at: session.now)
  }

  private func change(
    _ record: UnitRecord,
    _ command: UnitCommand,
    by actor: StaffID,
    at moment: Moment
  ) throws {
    let entries = try record.decide(command)
    try writer.append(
      entries,
      to: record,
      stamp(actor, at: moment, count: entries.count)
    )
  }

  func stamp(
    _ actor: StaffID,
    at moment: Moment,
    occurred: Moment? = nil,
    count: Int
  ) -> EntryStamp {
    EntryStamp(
      ids: (0..<count).map { _ in session.centre.identifiers.next(at: moment) },
      occurred: occurred ?? moment,
      recorded: moment,
      actor: actor,
      purpose: session.purpose
    )
  }
}

extension ClientCommand {
  fileprivate var details: ClientDetails? {
    switch self {
    case .add(let details), .change(let details): details
    case .addClosePerson, .removeClosePerson: nil
    }
  }
}

extension StaffCommand {
  fileprivate var details: StaffDetails {
    switch self {
    case .add(let details), .change(let details): details
    }
  }
}
