/// Who spoke: the client, or a representative with the ground of authority.
public enum Voice: Hashable, Sendable {
  /// The client in person.
  case client
  /// A representative, on the ground stated (812/2000 9–10 §).
  case representative(ground: AuthorityGround, name: String)
}

/// On what ground somebody may speak for the client.
public enum AuthorityGround: String, CaseIterable, Sendable {
  /// A guardian (edunvalvoja).
  case guardian
  /// A person holding a continuing power of attorney (edunvalvontavaltuutettu).
  case attorney
  /// A custodian of a minor (huoltaja).
  case custodian
  /// A relative or close person heard under 812/2000 9 §.
  case closePersonHeard
  /// A written power of attorney (valtakirja).
  case writtenAuthority
}
