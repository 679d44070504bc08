import TiimiDomain

/// The names that a page may show.
///
/// Case entries refer to people by identifier; whoever makes a page gives the names that its reader
/// may see. Without the client's name the client is called the client, and close persons whose
/// names are not given are called by their numbers.
public struct Names: Sendable, Hashable {
  /// A close person's name and what they are to the client.
  public struct CloseName: Sendable, Hashable {
    /// The name.
    public let name: String
    /// What the person is to the client, such as `tytär`.
    public let relation: String

    /// Makes a name.
    public init(name: String, relation: String) {
      self.name = name
      self.relation = relation
    }
  }

  /// The names of staff members.
  public var staff: [StaffID: String]
  /// The professions of staff members, shown in the team.
  public var professions: [StaffID: Profession]
  /// The sectors of staff members, by which a network map is ordered.
  public var sectors: [StaffID: Sector]
  /// The units that staff members work in, told to clients with whom to call.
  public var homeUnits: [StaffID: UnitID]
  /// The work telephones of staff members, told to the client.
  public var phones: [StaffID: String]
  /// The names of units.
  public var units: [UnitID: String]
  /// The client's name, or nil for those who may not see who the client is.
  public var clientName: String?
  /// Close persons, by their numbers in the client's record.
  public var closePersons: [Int: CloseName]

  /// Makes names; everything left out is shown without a name.
  public init(
    staff: [StaffID: String] = [:],
    professions: [StaffID: Profession] = [:],
    sectors: [StaffID: Sector] = [:],
    homeUnits: [StaffID: UnitID] = [:],
    phones: [StaffID: String] = [:],
    units: [UnitID: String] = [:],
    clientName: String? = nil,
    closePersons: [Int: CloseName] = [:]
  ) {
    self.staff = staff
    self.professions = professions
    self.sectors = sectors
    self.homeUnits = homeUnits
    self.phones = phones
    self.units = units
    self.clientName = clientName
    self.closePersons = closePersons
  }

  /// The name of a participant, with the relation or the organisation after it.
  public func name(of participant: Participant, _ language: Language) -> String {
    switch participant {
    case .client:
      return clientName.map { "\($0) (\(Self.client(language)))" } ?? Self.client(language)
    case .closePerson(let number):
      guard let person = closePersons[number] else {
        return Capacity.closePerson.label(language) + " \(number)"
      }
      return "\(person.name) (\(person.relation))"
    case .staff(let staff): return name(of: staff, language)
    case .outside(let name, let organisation): return "\(name) (\(organisation))"
    }
  }

  /// The name of a member of the team.
  public func name(of member: Member, _ language: Language) -> String {
    name(of: member.participant, language)
  }

  /// The name of whoever answers for a responsibility; a member is looked up in the case.
  public func name(of holder: Accountable, in file: CaseFile, _ language: Language) -> String {
    switch holder {
    case .client: return name(of: Participant.client, language)
    case .member(let number):
      let member = file.members[number]
      return member.map { name(of: $0, language) } ?? number.reference.label(language)
    }
  }

  /// The name of a staff member.
  public func name(of staff: StaffID, _ language: Language) -> String {
    self.staff[staff] ?? Self.unknownStaff(language)
  }

  /// The name of a unit.
  public func name(of unit: UnitID, _ language: Language) -> String {
    units[unit] ?? Self.unknownUnit(language)
  }

  private static let client = Phrase(fi: "asiakas", sv: "klienten", en: "the client")
  private static let unknownStaff = Phrase(
    fi: "tuntematon työntekijä",
    sv: "okänd arbetstagare",
    en: "unknown staff member"
  )
  private static let unknownUnit = Phrase(
    fi: "tuntematon yksikkö",
    sv: "okänd enhet",
    en: "unknown unit"
  )
}
