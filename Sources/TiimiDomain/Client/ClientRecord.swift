/// A client's own record: identity and close persons, apart from every case.
public struct ClientRecord: Sendable, Equatable {
  /// The client.
  public let id: ClientID
  /// The number of the latest entry, 0 when there is none.
  public private(set) var version = 0
  /// The identity, or nil before the client is added.
  public private(set) var details: ClientDetails?
  /// The close persons, those removed left out.
  public private(set) var closePersons: [ClosePerson] = []
  private var highestClosePerson = 0

  /// A record in which nothing stands yet.
  public init(id: ClientID) {
    self.id = id
  }

  /// Answers a command with entries, or throws the refusal.
  ///
  /// In a practice register only fictive personal identity codes (900–999) are taken.
  public func decide(
    _ command: ClientCommand,
    inPractice: Bool
  ) throws(Refusal) -> [ClientEntry] {
    switch command {
    case .add(let details):
      if self.details != nil { throw Refusal(.personAlreadyAdded) }
      try check(details, inPractice: inPractice)
      return [.added(details)]
    case .change(let details):
      try requireAdded()
      try check(details, inPractice: inPractice)
      if self.details == details { throw Refusal(.alreadyRecorded) }
      return [.changed(details)]
    case .addClosePerson(let name, let relation, let phone):
      try requireAdded()
      try requireFilled(name, "name")
      try requireFilled(relation, "relation")
      try requireShort(phone, "phone")
      if closePersons.contains(where: { $0.name == name && $0.relation == relation }) {
        throw Refusal(.alreadyRecorded)
      }
      return [
        .closePersonAdded(
          ClosePerson(
            number: highestClosePerson + 1,
            name: name,
            relation: relation,
            phone: phone
          )
        )
      ]
    case .removeClosePerson(let number, let reason):
      try requireAdded()
      try requireFilled(reason, "reason")
      if !closePersons.contains(where: { $0.number == number }) {
        throw Refusal(.noSuchClosePerson, field: "close-person")
      }
      return [.closePersonRemoved(number: number, reason: reason)]
    }
  }

  /// Takes an entry in.
  public mutating func apply(_ entry: ClientEntry) {
    version += 1
    switch entry {
    case .added(let details), .changed(let details):
      self.details = details
    case .closePersonAdded(let person):
      closePersons.append(person)
      highestClosePerson = max(highestClosePerson, person.number)
    case .closePersonRemoved(let number, _):
      closePersons.removeAll { $0.number == number }
    }
  }

  /// The same record with other details and close persons, for showing.
  func replacing(details: ClientDetails, closePersons: [ClosePerson]) -> ClientRecord {
    var record = self
    record.details = details
    record.closePersons = closePersons
    return record
  }

  private func requireAdded() throws(Refusal) {
    if details == nil { throw Refusal(.personUnknown) }
  }

  private func check(_ details: ClientDetails, inPractice: Bool) throws(Refusal) {
    try requireFilled(details.familyName, "family-name")
    try requireFilled(details.givenNames, "given-names")
    if case .personal(let code) = details.code, inPractice, !code.isFictive {
      throw Refusal(.codeNotFictive, field: "code")
    }
    if case .temporary(let text) = details.code { try requireFilled(text, "temporary-code") }
    if let representative = details.representative {
      try requireFilled(representative.name, "representative")
      try requireShort(representative.phone, "representative-phone")
    }
    try requireShort(details.phone, "phone")
    try requireShort(details.address, "address")
    try requireMunicipality(details.municipality)
    let letters = details.language.utf8
    if !(2...3).contains(letters.count) || !letters.allSatisfy({ (97...122).contains($0) }) {
      throw Refusal(.languageCodeWrong, field: "language")
    }
  }
}

/// What can be done to a client's record.
public enum ClientCommand: Hashable, Sendable {
  /// Adds the client.
  case add(ClientDetails)
  /// Replaces the details; the earlier ones stay in the history.
  case change(ClientDetails)
  /// Adds a close person.
  case addClosePerson(name: String, relation: String, phone: String?)
  /// Removes a close person, with a reason.
  case removeClosePerson(number: Int, reason: String)
}

/// What has happened to a client's record.
public enum ClientEntry: Hashable, Sendable {
  /// The client was added.
  case added(ClientDetails)
  /// The details were replaced.
  case changed(ClientDetails)
  /// A close person was added.
  case closePersonAdded(ClosePerson)
  /// A close person was removed.
  case closePersonRemoved(number: Int, reason: String)
}

func requireFilled(_ text: String, _ field: String) throws(Refusal) {
  if Optional(text).isBlank { throw Refusal(.textMissing, field: field) }
  try requireShort(text, field)
}

func requireShort(_ text: String?, _ field: String) throws(Refusal) {
  if let text, text.utf8.count > 1_000 {
    throw Refusal(.textTooLong, field: field, facts: ["limit": "1000"])
  }
}

func requireMunicipality(_ code: String?) throws(Refusal) {
  guard let code else { return }
  if code.utf8.count != 3 || !code.utf8.allSatisfy({ (48...57).contains($0) }) {
    throw Refusal(.municipalityCodeWrong, field: "municipality")
  }
}
