/// A client in a list.
public struct ClientSummary: Hashable, Sendable {
  /// The client.
  public let id: ClientID
  /// The details as they stand.
  public let details: ClientDetails

  /// Makes a summary.
  public init(id: ClientID, details: ClientDetails) {
    self.id = id
    self.details = details
  }
}

/// A staff member in a list.
public struct StaffSummary: Hashable, Sendable {
  /// The staff member.
  public let id: StaffID
  /// The details as they stand.
  public let details: StaffDetails

  /// Makes a summary.
  public init(id: StaffID, details: StaffDetails) {
    self.id = id
    self.details = details
  }

  /// The facts the process asks for.
  public var professional: Professional {
    Professional(
      staff: id,
      profession: details.profession,
      sector: details.sector,
      isPublicServant: details.isPublicServant
    )
  }
}

/// A unit in a list.
public struct UnitSummary: Hashable, Sendable {
  /// The unit.
  public let id: UnitID
  /// The details as they stand.
  public let details: UnitDetails

  /// Makes a summary.
  public init(id: UnitID, details: UnitDetails) {
    self.id = id
    self.details = details
  }
}
