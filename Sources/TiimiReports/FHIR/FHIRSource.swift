import TiimiDomain

/// What a FHIR bundle about a case is made of: the case, the people in it, and for which register.
///
/// The history is given as it may be shown. Under a protection order (turvakielto) the client's record
/// loses its whereabouts here, whatever is given, and the export leaves out the places of meetings too.
public struct FHIRSource: Sendable {
  /// The case with its history.
  public let history: CaseHistory
  /// The client's record as it may be shown.
  public let client: ClientRecord
  /// The staff members in the case.
  public let staff: [StaffID: StaffDetails]
  /// The units in the case.
  public let units: [UnitID: UnitDetails]
  /// The register that the bundle is for.
  public let register: ClientRegister
  /// The language of the words beside the codes.
  public let language: Language
  /// When the bundle is made.
  public let made: Moment

  /// Makes a source.
  public init(
    history: CaseHistory,
    client: ClientRecord,
    staff: [StaffID: StaffDetails],
    units: [UnitID: UnitDetails],
    register: ClientRegister = .both,
    language: Language,
    made: Moment
  ) {
    self.history = history
    self.client = client.shown
    self.staff = staff
    self.units = units
    self.register = register
    self.language = language
    self.made = made
  }

  var isProtected: Bool { client.details?.hasProtectionOrder ?? true }
}
