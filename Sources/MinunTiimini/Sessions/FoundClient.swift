import TiimiDomain

/// A client who was found, with why.
public struct FoundClient: Hashable, Sendable {
  /// The client.
  public let client: ClientSummary
  /// How well the client fits, and why.
  public let match: PersonMatch
  /// Other records of the same client, by identifier.
  public let linked: [ClientID]
}

/// A client who may be the same person as somebody else.
public struct LikelyDuplicate: Hashable, Sendable {
  /// The client who is there already.
  public let client: ClientSummary
  /// What speaks for it and against it.
  public let likeness: Likeness
}

/// Two records compared.
public struct ClientComparison: Hashable, Sendable {
  /// The records, in the order in which they were named.
  public let clients: [ClientSummary]
  /// What speaks for one person in them and against it.
  public let likeness: Likeness
  /// True when they are linked, directly or through others.
  public let isLinked: Bool
}
