/// What is known of a unit (palveluyksikkö).
public struct UnitDetails: Hashable, Sendable {
  /// The code in case numbers, such as `YLO`: two to six upper-case letters or digits.
  public var code: String
  /// The name.
  public var name: String
  /// The municipality, as three digits.
  public var municipality: String?

  /// Makes the details of a unit.
  public init(code: String, name: String, municipality: String? = nil) {
    self.code = code
    self.name = name
    self.municipality = municipality
  }
}

/// A unit's record.
public struct UnitRecord: Sendable, Equatable {
  /// The unit.
  public let id: UnitID
  /// The number of the latest entry, 0 when there is none.
  public private(set) var version = 0
  /// The details, or nil before the unit is added.
  public private(set) var details: UnitDetails?

  /// A record in which nothing stands yet.
  public init(id: UnitID) {
    self.id = id
  }

  /// Answers a command with entries, or throws the refusal; a unit's code never changes.
  public func decide(_ command: UnitCommand) throws(Refusal) -> [UnitEntry] {
    switch command {
    case .add(let details):
      if self.details != nil { throw Refusal(.personAlreadyAdded) }
      try check(details)
      return [.added(details)]
    case .change(let details):
      guard let current = self.details else { throw Refusal(.personUnknown) }
      try check(details)
      if current.code != details.code { throw Refusal(.unitCodeFixed, field: "code") }
      if current == details { throw Refusal(.alreadyRecorded) }
      return [.changed(details)]
    }
  }

  /// Takes an entry in.
  public mutating func apply(_ entry: UnitEntry) {
    version += 1
    switch entry {
    case .added(let details), .changed(let details): self.details = details
    }
  }

  private func check(_ details: UnitDetails) throws(Refusal) {
    try requireFilled(details.name, "name")
    try requireMunicipality(details.municipality)
    let code = details.code.utf8
    let isPlain = code.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
    if !(2...6).contains(code.count) || !isPlain { throw Refusal(.unitCodeWrong, field: "code") }
  }
}

/// What can be done to a unit's record.
public enum UnitCommand: Hashable, Sendable {
  /// Adds the unit.
  case add(UnitDetails)
  /// Replaces the details; the code stays.
  case change(UnitDetails)
}

/// What has happened to a unit's record.
public enum UnitEntry: Hashable, Sendable {
  /// The unit was added.
  case added(UnitDetails)
  /// The details were replaced.
  case changed(UnitDetails)
}
