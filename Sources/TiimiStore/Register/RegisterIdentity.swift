/// What a register says of itself; written once, when it is made.
public struct RegisterIdentity: Hashable, Sendable {
  /// Whether the register is for practice only: fictive people, anybody as anybody.
  public let practice: Bool
  /// The identifier of the register, the same in its backups.
  public let id: String
  /// When the register was made, as the text of a moment.
  public let created: String

  /// Makes an identity.
  public init(practice: Bool, id: String, created: String) {
    self.practice = practice
    self.id = id
    self.created = created
  }
}

extension RegisterIdentity {
  /// Reads the identity of a register; throws ``StoreFailure``.
  init(in connection: Connection) throws {
    self = try connection.withStatement("SELECT practice, id, created FROM register_identity") {
      guard try $0.step() else { throw StoreFailure.damaged }
      return RegisterIdentity(practice: $0.bool(0), id: $0.string(1), created: $0.string(2))
    }
  }

  /// Writes the identity of a register just made; throws ``StoreFailure``.
  func write(to connection: Connection) throws {
    let sql = "INSERT INTO register_identity (single, practice, id, created) VALUES (1, ?1, ?2, ?3)"
    try connection.withStatement(sql) { statement in
      try statement.bind(1, practice)
      try statement.bind(2, id)
      try statement.bind(3, created)
      try statement.run()
    }
  }
}
