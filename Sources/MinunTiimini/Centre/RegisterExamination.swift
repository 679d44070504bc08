import TiimiDomain
import TiimiStore

/// What can be said of a register without working in it; nothing of it is about a person.
///
/// It is for finding out why a register does not open, so it never needs one that does.
public struct RegisterExamination: Sendable {
  /// What the file is like; nil when there is none.
  public let file: File?
  /// What is inside, or why that cannot be told.
  public let contents: Swift.Result<Contents, Unreadable>

  /// The file from outside.
  public struct File: Hashable, Sendable {
    /// The size in bytes.
    public let bytes: Int
    /// The size of the write-ahead log beside it in bytes.
    public let logBytes: Int
    /// The permissions, such as 0o600.
    public let permissions: Int
    /// The free space of the disk in bytes.
    public let freeBytes: Int
    /// Whether files can be made beside it, as writing needs.
    public let folderIsWritable: Bool
    /// The process that is writing just now, if any.
    public let writer: Int?
  }

  /// The register from inside.
  public struct Contents: Sendable {
    /// Whether it is for practice.
    public let isPractice: Bool
    /// The version of its schema.
    public let schemaVersion: Int
    /// How far the journal has come.
    public let head: RegisterHead
    /// When the last entry was recorded, if there is one.
    public let lastRecorded: Moment?
    /// When it was last backed up with this program, if ever.
    public let lastBackup: Moment?
    /// The roles of the caller, or why nobody can be told.
    public let caller: Swift.Result<[StaffRole], Unreadable>
  }

  /// Why something could not be read.
  public struct Unreadable: Error {
    /// The refusal.
    public let refusal: any CodedRefusal
  }
}

extension RegisterExamination {
  /// Looks at a register; nothing is written and nobody's data is read.
  ///
  /// - Parameters:
  ///   - path: Where the register lies.
  ///   - login: On whose behalf the caller would act, if it was said.
  ///   - systemUser: The user of the operating system.
  ///   - surroundings: The clock and the rest.
  public init(
    at path: String,
    as login: String?,
    systemUser: String?,
    in surroundings: Surroundings
  ) {
    file = RegisterFileFacts(path: path).map(File.init)
    contents = Self.attempt {
      let register = try Register.open(at: path, mode: .readOnly, now: surroundings.now().iso)
      defer { register.close() }
      let centre = SoteCentre(register: register, surroundings: surroundings)
      let (last, backup) = try register.read { (try $0.lastRecorded(), try $0.lastBackup()) }
      return Contents(
        isPractice: centre.isPractice,
        schemaVersion: try register.read { try $0.schemaVersion() },
        head: try centre.head(),
        lastRecorded: last.flatMap { Moment(iso: $0) },
        lastBackup: backup.flatMap { Moment(iso: $0) },
        caller: Self.attempt {
          try centre.session(as: login, systemUser: systemUser, purpose: .care)
            .actor.details.roles
        }
      )
    }
  }

  private static func attempt<Value>(
    _ body: () throws -> Value
  ) -> Swift.Result<Value, Unreadable> {
    do {
      return .success(try body())
    } catch let refusal as any CodedRefusal {
      return .failure(Unreadable(refusal: refusal))
    } catch {
      return .failure(Unreadable(refusal: StoreFailure.cannotOpen))
    }
  }
}

extension RegisterExamination.File {
  fileprivate init(_ facts: RegisterFileFacts) {
    bytes = facts.bytes
    logBytes = facts.logBytes
    permissions = facts.permissions
    freeBytes = facts.freeBytes
    folderIsWritable = facts.folderIsWritable
    writer = facts.writer
  }
}

/// The database library of the machine.
public enum DatabaseLibrary {
  /// The version of SQLite, such as `3.40.1`.
  public static var version: String { SQLiteLibrary.version }

  /// Whether registers can be kept with it.
  public static var isNewEnough: Bool { SQLiteLibrary.isNewEnough }

  /// Options of its compilation that stand in the way.
  public static var faults: [String] { SQLiteLibrary.faults }
}
