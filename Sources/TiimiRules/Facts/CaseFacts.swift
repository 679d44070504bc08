import TiimiDomain

/// A case as a rule sees it: what stands on a day, whose it is, and who works in it.
///
/// Everything is a parameter; nothing here reads a clock or a register.
public struct CaseFacts: Sendable {
  /// What stands in the case.
  public let file: CaseFile
  /// The day for which one asks.
  public let today: Day
  /// The client's details; nil when they are not at hand.
  public let client: ClientDetails?
  /// The staff members who may occur in the case.
  public let staff: [StaffID: StaffDetails]
  /// The units of those staff members.
  public let units: [UnitID: UnitDetails]

  /// Gathers what a rule may ask about.
  public init(
    file: CaseFile,
    today: Day,
    client: ClientDetails? = nil,
    staff: [StaffID: StaffDetails] = [:],
    units: [UnitID: UnitDetails] = [:]
  ) {
    self.file = file
    self.today = today
    self.client = client
    self.staff = staff
    self.units = units
  }

  /// The value of a fact; null when it is not known.
  public func value(of fact: Fact) -> FEELValue {
    fact.read(self)
  }
}
