/// What is known of a client's identity; it lives only in the client's own stream.
public struct ClientDetails: Hashable, Sendable {
  /// The family name.
  public var familyName: String
  /// The given names.
  public var givenNames: String
  /// The personal identity code, a temporary code, or none.
  public var code: ClientCode
  /// The birth day, when it is known without a personal identity code.
  public var statedBirthDay: Day?
  /// The telephone number.
  public var phone: String?
  /// The postal address.
  public var address: String?
  /// The language of service, as an ISO 639 code such as `fi`, `sv` or `se`.
  public var language: String
  /// True when an interpreter is needed.
  public var needsInterpreter: Bool
  /// The home municipality, as three digits such as `980` (Ylöjärvi).
  public var municipality: String?
  /// True under a protection order (turvakielto): no address or municipality leaves the register.
  public var hasProtectionOrder: Bool
  /// The legal representative, if there is one.
  public var representative: Representative?

  /// Makes the details of a client.
  public init(
    familyName: String,
    givenNames: String,
    code: ClientCode,
    statedBirthDay: Day? = nil,
    phone: String? = nil,
    address: String? = nil,
    language: String = "fi",
    needsInterpreter: Bool = false,
    municipality: String? = nil,
    hasProtectionOrder: Bool = false,
    representative: Representative? = nil
  ) {
    self.familyName = familyName
    self.givenNames = givenNames
    self.code = code
    self.statedBirthDay = statedBirthDay
    self.phone = phone
    self.address = address
    self.language = language
    self.needsInterpreter = needsInterpreter
    self.municipality = municipality
    self.hasProtectionOrder = hasProtectionOrder
    self.representative = representative
  }

  /// The birth day, from the personal identity code or as stated.
  public var birthDay: Day? {
    if case .personal(let code) = code { return code.birthDay }
    return statedBirthDay
  }

  /// The name as it is shown to people, given names first.
  public var fullName: String { givenNames + " " + familyName }
}

/// A legal representative (laillinen edustaja) and the ground of authority.
public struct Representative: Hashable, Sendable {
  /// The name.
  public let name: String
  /// The ground of authority.
  public let ground: AuthorityGround
  /// The telephone number.
  public let phone: String?

  /// Makes a representative.
  public init(name: String, ground: AuthorityGround, phone: String?) {
    self.name = name
    self.ground = ground
    self.phone = phone
  }
}

/// A close person (läheinen) of the client; cases refer to them by number.
public struct ClosePerson: Hashable, Sendable {
  /// The number in the client's record, from 1, never used again.
  public let number: Int
  /// The name.
  public let name: String
  /// What the person is to the client.
  public let relation: String
  /// The telephone number.
  public let phone: String?

  /// Makes a close person.
  public init(number: Int, name: String, relation: String, phone: String?) {
    self.number = number
    self.name = name
    self.relation = relation
    self.phone = phone
  }
}
