import TiimiDomain

/// One case as evaluation sees it: what was known of it on a day, and of its client no more than groups need.
public struct EvaluatedCase: Sendable {
  /// The case.
  public let id: CaseID
  /// The client's record that the case belongs to.
  public let client: ClientID
  /// The same for every record that is linked as the same person: what distinct persons are counted by.
  public let person: ClientID
  /// What groups of clients are made of.
  public let traits: ClientTraits
  /// The standing entries, oldest first; those marked as made in error are left out, and so are the marks.
  public let entries: [RecordedEntry]

  /// Makes a case to be evaluated from every entry known; the marked ones and the marks are left out here.
  public init(
    id: CaseID,
    client: ClientID,
    person: ClientID? = nil,
    traits: ClientTraits,
    entries: [RecordedEntry]
  ) {
    self.id = id
    self.client = client
    self.person = person ?? client
    self.traits = traits
    let marks = entries.compactMap(\.markedEntry)
    guard !marks.isEmpty else {
      self.entries = entries
      return
    }
    let marked = Set(marks)
    self.entries = entries.filter { $0.markedEntry == nil && !marked.contains($0.version) }
  }
}

/// What groups of clients are made of; nothing that names anybody.
public struct ClientTraits: Hashable, Sendable {
  /// The sex that the personal identity code tells; nil without a code.
  public let sex: Sex?
  /// The day of birth, to count an age from; it never leaves in an export.
  public let birthDay: Day?
  /// The language of service, such as `fi`.
  public let language: String
  /// The code of the home municipality; nil when unknown or under a protection order.
  public let municipality: String?

  /// Makes traits.
  public init(
    sex: Sex? = nil,
    birthDay: Day? = nil,
    language: String = "fi",
    municipality: String? = nil
  ) {
    self.sex = sex
    self.birthDay = birthDay
    self.language = language
    self.municipality = municipality
  }

  /// The traits of a client; a protection order (turvakielto) takes the municipality away.
  public init(_ details: ClientDetails, isProtected: Bool) {
    var sex: Sex?
    if case .personal(let code) = details.code { sex = code.sex }
    let isHidden = isProtected || details.hasProtectionOrder
    self.init(
      sex: sex,
      birthDay: details.birthDay,
      language: details.language,
      municipality: isHidden ? nil : details.municipality
    )
  }
}

/// What evaluation has to know of a staff member: on which side of the service system they stand.
public struct StaffTraits: Hashable, Sendable {
  /// The profession.
  public let profession: Profession
  /// The side of the service system.
  public let sector: Sector

  /// Makes traits.
  public init(profession: Profession, sector: Sector) {
    self.profession = profession
    self.sector = sector
  }
}

/// What all cases of one evaluation share.
public struct EvaluationContext: Sendable {
  /// The staff of the register.
  public let staff: [StaffID: StaffTraits]
  /// The codes of the units.
  public let units: [UnitID: String]
  /// The day up to whose end entries are known: today, or the day that was asked about.
  public let asOf: Day

  /// Makes a context.
  public init(staff: [StaffID: StaffTraits], units: [UnitID: String], asOf: Day) {
    self.staff = staff
    self.units = units
    self.asOf = asOf
  }
}
