@_exported import TiimiDomain
@_exported import TiimiRules
import TiimiStore

/// A sote-centre: one opened register with its clock and identifiers.
///
/// Everything that touches a person's data goes through a `Session`, which knows who acts and why.
public final class SoteCentre {
  let register: Register
  let surroundings: Surroundings
  var identifiers: IdentifierSource

  /// True for a practice register, which takes fictive identity codes only.
  public var isPractice: Bool { register.identity.practice }

  init(register: Register, surroundings: Surroundings) {
    self.register = register
    self.surroundings = surroundings
    self.identifiers = IdentifierSource(randomness: surroundings.randomness())
  }

  /// Makes a new register file and opens it; a file that is there already is never touched.
  ///
  /// - Throws: `StoreFailure` when the file exists or cannot be made.
  public static func create(
    at path: String,
    practice: Bool,
    in surroundings: Surroundings
  ) throws -> SoteCentre {
    let now = surroundings.now()
    var identifiers = IdentifierSource(randomness: surroundings.randomness())
    let id: EntryID = identifiers.next(at: now)
    let register = try Register.create(
      at: path,
      RegisterIdentity(practice: practice, id: id.text, created: now.iso)
    )
    return SoteCentre(register: register, surroundings: surroundings)
  }

  /// Opens a register file.
  ///
  /// - Throws: `StoreFailure` when it is no register, is newer than the program, or is broken.
  public static func open(at path: String, in surroundings: Surroundings) throws -> SoteCentre {
    SoteCentre(
      register: try Register.open(at: path, mode: .readWrite, now: surroundings.now().iso),
      surroundings: surroundings
    )
  }

  /// Begins a session of the staff member with the given login, or of the system's user.
  ///
  /// In a practice register anybody may act as anybody. In an ordinary register the user of the
  /// operating system is the staff member, and a login may only name that same person.
  /// - Throws: `AccessRefusal` when nobody fits.
  public func session(
    as login: String?,
    systemUser: String?,
    purpose: Purpose
  ) throws -> Session {
    let actor = try register.read { reader in
      try self.actor(as: login, systemUser: systemUser, reader)
    }
    return Session(centre: self, actor: actor, purpose: purpose)
  }

  private func actor(as login: String?, systemUser: String?, _ reader: Reader) throws -> Actor {
    let own = try systemUser.flatMap { try reader.staff(systemUser: $0) }
    if isPractice, let login {
      guard let summary = try reader.staff(login: login) else {
        throw AccessRefusal(.staffUnknown)
      }
      return Actor(staff: summary.id, details: summary.details)
    }
    guard let own else {
      throw AccessRefusal(login == nil || isPractice ? .nobodyNamed : .mayOnlyActAsYourself)
    }
    if let login, own.details.login != login { throw AccessRefusal(.mayOnlyActAsYourself) }
    return Actor(staff: own.id, details: own.details)
  }
}
