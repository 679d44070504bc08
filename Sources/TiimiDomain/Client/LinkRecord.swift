/// That two records are of the same client, and maybe that they are not after all.
///
/// The records themselves stay as they are: nothing moves from one to the other, so that taking the
/// link away leaves no trace in either. A link is told once; telling it again makes a new one.
public struct LinkRecord: Sendable, Equatable {
  /// The link.
  public let id: LinkID
  /// The number of the latest entry, 0 when there is none.
  public private(set) var version = 0
  /// The two records, or nil before the link is told.
  public private(set) var pair: ClientPair?
  /// True while the link stands.
  public private(set) var isStanding = false

  /// A link that has not been told.
  public init(id: LinkID) {
    self.id = id
  }

  /// Answers a command with entries, or throws the refusal.
  ///
  /// - Parameters:
  ///   - command: What to do.
  ///   - group: Every record that would be one client: both, and all that are linked to either.
  /// - Returns: The entries.
  /// - Throws: `linkedToItself`, `linkCodesDiffer` when the records have two different personal
  ///   identity codes between them, `alreadyLinked`, `notLinked`, `textMissing`.
  public func decide(
    _ command: LinkCommand,
    among group: [ClientRecord]
  ) throws(Refusal) -> [LinkEntry] {
    switch command {
    case .link(let first, let second, let reason):
      try requireFilled(reason, "reason")
      guard let pair = ClientPair(first, second) else { throw Refusal(.linkedToItself) }
      if self.pair != nil { throw Refusal(.alreadyLinked) }
      if Set(group.compactMap(\.personalCode)).count > 1 { throw Refusal(.linkCodesDiffer) }
      return [.linked(pair, reason: reason)]
    case .unlink(let reason):
      try requireFilled(reason, "reason")
      if !isStanding { throw Refusal(.notLinked) }
      return [.unlinked(reason: reason)]
    }
  }

  /// Takes an entry in.
  public mutating func apply(_ entry: LinkEntry) {
    version += 1
    switch entry {
    case .linked(let pair, _):
      self.pair = pair
      isStanding = true
    case .unlinked:
      isStanding = false
    }
  }
}

/// Two different records, whichever was named first.
public struct ClientPair: Hashable, Sendable {
  /// The record whose identifier comes first.
  public let first: ClientID
  /// The other record.
  public let second: ClientID

  /// Makes a pair; nil when both are the same record.
  public init?(_ one: ClientID, _ other: ClientID) {
    if one == other { return nil }
    (first, second) = one.text < other.text ? (one, other) : (other, one)
  }
}

/// What can be done to a link.
public enum LinkCommand: Hashable, Sendable {
  /// Says that two records are of the same client, with a reason.
  case link(ClientID, ClientID, reason: String)
  /// Says that they are not, with a reason.
  case unlink(reason: String)
}

/// What has happened to a link.
public enum LinkEntry: Hashable, Sendable {
  /// Two records were said to be of the same client.
  case linked(ClientPair, reason: String)
  /// The link was taken away.
  case unlinked(reason: String)
}

extension ClientRecord {
  fileprivate var personalCode: PersonalIdentityCode? {
    if case .personal(let code)? = details?.code { return code }
    return nil
  }
}
