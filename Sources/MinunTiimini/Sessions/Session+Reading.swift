import TiimiDomain
import TiimiRules
import TiimiStore

extension Session {
  /// The case with the names that go with it.
  ///
  /// - Throws: `CentreRefusal.caseUnknown`, or `AccessRefusal` when the policy does not allow it.
  public func view(_ id: CaseID) throws -> CaseView {
    try read { reader, trail in
      guard let history = try reader.shownHistory(of: id), let opening = history.file.opening else {
        throw CentreRefusal(.caseUnknown)
      }
      trail.note(.read, subject: opening.client.stream, detail: id.stream)
      try AccessPolicy.require(.readCase, of: actor, on: history.file)
      return try reader.view(of: history, client: opening.client)
    }
  }

  /// The case with the given number, such as `YLO-2026-17`, or identifier.
  ///
  /// - Throws: `CentreRefusal.caseUnknown`.
  public func caseID(_ text: String) throws -> CaseID {
    try centre.register.read { try $0.findCase(text) }
  }

  /// The cases that the filter lets through, without identities.
  public func cases(_ filter: CaseFilter) throws -> [CaseSummary] {
    try AccessPolicy.require(.seeLists, of: actor)
    return try read { reader, trail in
      let found = try reader.summaries(filter)
      for summary in found {
        trail.note(.list, subject: summary.client.stream, detail: summary.id.stream)
      }
      return found
    }
  }

  /// A client's own record as it may be shown; under a protection order without whereabouts.
  public func client(_ id: ClientID) throws -> ClientRecord {
    try read { reader, trail in
      trail.note(.read, subject: id.stream, detail: id.stream)
      try AccessPolicy.require(.keepClients, of: actor)
      guard let record = try reader.shownClient(id), record.details != nil else {
        throw CentreRefusal(.clientUnknown, field: "client")
      }
      return record
    }
  }

  /// A client's own record with the whereabouts, also under a protection order (turvakielto).
  ///
  /// It is the one door to them; the access log keeps the reason.
  /// - Parameters:
  ///   - id: The client.
  ///   - reason: Why they are needed.
  /// - Returns: The record as it stands.
  /// - Throws: `CentreRefusal.whereaboutsNeedReason` for an empty reason, `clientUnknown`, and
  ///   `AccessRefusal`.
  public func contact(of id: ClientID, reason: String) throws -> ClientRecord {
    guard reason.contains(where: { !$0.isWhitespace }) else {
      throw CentreRefusal(.whereaboutsNeedReason, field: "reason")
    }
    return try read { reader, trail in
      trail.note(.read, subject: id.stream, detail: "whereabouts: " + reason.prefix(200))
      try AccessPolicy.require(.keepClients, of: actor)
      guard let record = try reader.client(id), record.details != nil else {
        throw CentreRefusal(.clientUnknown, field: "client")
      }
      return record
    }
  }

  /// The clients whose name contains every word of the text, or whose code it is.
  public func findClients(_ text: String, limit: Int = 50) throws -> [ClientSummary] {
    try read { reader, trail in
      try AccessPolicy.require(.keepClients, of: actor)
      let found = try reader.clients(matching: text, limit: limit)
      for client in found {
        trail.note(.list, subject: client.id.stream, detail: client.id.stream)
      }
      return try found.compactMap { try reader.summary(of: $0.id) }
    }
  }

  /// The one client with the given identifier, code or name.
  ///
  /// - Throws: `CentreRefusal.clientUnknown`, or `severalClients` when the name fits several.
  public func clientID(_ text: String) throws -> ClientID {
    try read { reader, trail in
      try AccessPolicy.require(.keepClients, of: actor)
      let id = try reader.findClient(text)
      trail.note(.list, subject: id.stream, detail: id.stream)
      return id
    }
  }

  /// The staff members, by login.
  public func staff() throws -> [StaffSummary] {
    try centre.register.read { try $0.allStaff() }
  }

  /// The staff member with the given login or identifier.
  ///
  /// - Throws: `CentreRefusal.staffUnknown`.
  public func staffMember(_ text: String) throws -> StaffSummary {
    try centre.register.read { try $0.findStaff(text) }
  }

  /// The units, by code.
  public func units() throws -> [UnitSummary] {
    try centre.register.read { try $0.allUnits() }
  }

  /// The unit with the given code or identifier.
  ///
  /// - Throws: `CentreRefusal.unitUnknown`.
  public func unit(_ text: String) throws -> UnitSummary {
    try centre.register.read { try $0.findUnit(text) }
  }

  /// Who has read or written the client's data, oldest first.
  public func accessLog(of client: ClientID) throws -> [AccessRecord] {
    try read { reader, trail in
      trail.note(.read, subject: client.stream, detail: "access-log")
      try AccessPolicy.require(.keepClients, of: actor)
      return try reader.accessRows(subject: client.stream).map(AccessRecord.init)
    }
  }
}
