/// What is known of a staff member.
public struct StaffDetails: Hashable, Sendable {
  /// The short name used with `--as`, such as `liisa`: lower-case letters, digits, `.`, `-`, `_`.
  public var login: String
  /// The name.
  public var name: String
  /// The profession.
  public var profession: Profession
  /// The sector.
  public var sector: Sector
  /// True when employed in a public-service relationship (virkasuhde).
  public var isPublicServant: Bool
  /// The unit, or nil for somebody outside the units.
  public var unit: UnitID?
  /// What they may do, apart from their teams.
  public var roles: [StaffRole]
  /// The user of the operating system who is this person.
  public var systemUser: String?
  /// The address for work mail, such as `liisa.lahti@sote.example`.
  public var email: String?
  /// The work telephone number, which papers give to the client.
  public var phone: String?

  /// Makes the details of a staff member.
  public init(
    login: String,
    name: String,
    profession: Profession,
    sector: Sector,
    isPublicServant: Bool = false,
    unit: UnitID? = nil,
    roles: [StaffRole] = [],
    systemUser: String? = nil,
    email: String? = nil,
    phone: String? = nil
  ) {
    self.login = login
    self.name = name
    self.profession = profession
    self.sector = sector
    self.isPublicServant = isPublicServant
    self.unit = unit
    self.roles = roles
    self.systemUser = systemUser
    self.email = email
    self.phone = phone
  }
}

/// A staff member's record.
public struct StaffRecord: Sendable, Equatable {
  /// The staff member.
  public let id: StaffID
  /// The number of the latest entry, 0 when there is none.
  public private(set) var version = 0
  /// The details, or nil before the member is added.
  public private(set) var details: StaffDetails?

  /// A record in which nothing stands yet.
  public init(id: StaffID) {
    self.id = id
  }

  /// The facts the process asks for.
  public var professional: Professional? {
    details.map {
      Professional(
        staff: id,
        profession: $0.profession,
        sector: $0.sector,
        isPublicServant: $0.isPublicServant
      )
    }
  }

  /// Answers a command with entries, or throws the refusal.
  public func decide(_ command: StaffCommand) throws(Refusal) -> [StaffEntry] {
    switch command {
    case .add(let details):
      if self.details != nil { throw Refusal(.personAlreadyAdded) }
      try check(details)
      return [.added(details)]
    case .change(let details):
      if self.details == nil { throw Refusal(.personUnknown) }
      try check(details)
      if self.details == details { throw Refusal(.alreadyRecorded) }
      return [.changed(details)]
    }
  }

  /// Takes an entry in.
  public mutating func apply(_ entry: StaffEntry) {
    version += 1
    switch entry {
    case .added(let details), .changed(let details): self.details = details
    }
  }

  private func check(_ details: StaffDetails) throws(Refusal) {
    try requireFilled(details.name, "name")
    if let systemUser = details.systemUser { try requireFilled(systemUser, "system-user") }
    if let email = details.email, !EmailText.isAddress(email) {
      throw Refusal(.emailWrong, field: "email")
    }
    if let phone = details.phone, !PhoneText.isNumber(phone) {
      throw Refusal(.phoneNumberWrong, field: "phone")
    }
    let allowed = "abcdefghijklmnopqrstuvwxyz0123456789.-_".utf8
    let login = details.login.utf8
    if !(2...32).contains(login.count) || !login.allSatisfy(allowed.contains) {
      throw Refusal(.loginWrong, field: "login")
    }
  }
}

/// What can be done to a staff member's record.
public enum StaffCommand: Hashable, Sendable {
  /// Adds the staff member.
  case add(StaffDetails)
  /// Replaces the details; the earlier ones stay in the history.
  case change(StaffDetails)
}

/// What has happened to a staff member's record.
public enum StaffEntry: Hashable, Sendable {
  /// The staff member was added.
  case added(StaffDetails)
  /// The details were replaced.
  case changed(StaffDetails)
}
