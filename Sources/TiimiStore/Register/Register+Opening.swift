extension Register {
  /// Makes a register and opens it.
  ///
  /// The file appears under its name only when it is complete, and only its owner may read it.
  /// Throws ``StoreFailure``, among others when the name is taken.
  public static func create(at path: String, _ identity: RegisterIdentity) throws -> Register {
    try create(at: path, identity, migrations: Migration.all)
  }

  /// Opens a register; an older one is brought up to date when it may be written.
  ///
  /// - Parameters:
  ///   - path: Where the register lies.
  ///   - mode: What it may be used for.
  ///   - now: The text of the present moment, noted beside the migrations run.
  /// - Returns: The opened register.
  /// - Throws: ``StoreFailure`` for files that are no registers, damaged, or of a newer program.
  public static func open(at path: String, mode: Mode, now: String) throws -> Register {
    try open(at: path, mode: mode, now: now, migrations: Migration.all)
  }

  /// Makes a register with the given schema, as tests of later migrations need it.
  package static func create(
    at path: String,
    _ identity: RegisterIdentity,
    migrations: [Migration]
  ) throws -> Register {
    let path = plain(path)
    let file = try UnfinishedFile(becoming: path)
    let connection = try connect(to: file.temporaryPath, .readWrite, Connection.usualPatience)
    try connection.exec("PRAGMA application_id = \(RegisterFile.applicationID)")
    try Migration.run(migrations, on: connection, now: identity.created)
    try identity.write(to: connection)
    connection.close()
    try file.finish()
    return try open(at: path, mode: .readWrite, now: identity.created, migrations: migrations)
  }

  /// Opens a register with the given schema and patience, the latter in milliseconds.
  package static func open(
    at path: String,
    mode: Mode,
    now: String,
    migrations: [Migration],
    patience: Int = Connection.usualPatience
  ) throws -> Register {
    let path = plain(path)
    try RegisterFile.inspect(path)
    let connection = try connect(to: path, mode: mode, patience: patience)
    let version = try connection.number("PRAGMA user_version") ?? 0
    if version > migrations.count {
      throw StoreFailure.newerRegister(version: version, known: migrations.count)
    }
    if version < migrations.count {
      guard mode == .readWrite else {
        throw StoreFailure.olderRegister(version: version, known: migrations.count)
      }
      try Migration.run(migrations, on: connection, now: now)
    }
    return try Register(connection: connection, path: path)
  }

  private static func connect(to path: String, mode: Mode, patience: Int) throws -> Connection {
    guard mode == .readOnly, !RegisterFile.hasLog(path) else {
      return try connect(to: path, mode == .readOnly ? .readOnly : .readWrite, patience)
    }
    do {
      return try connect(to: path, .readOnly, patience)
    } catch StoreFailure.cannotOpen, StoreFailure.readOnly {
      // Where nothing can be written beside the file, nobody can be writing into it either.
      return try connect(to: path, .immutable, patience)
    }
  }

  private static func connect(
    to path: String,
    _ access: Connection.Access,
    _ patience: Int
  ) throws -> Connection {
    let connection = try Connection(path: path, access: access, patience: patience)
    try prepare(connection, access)
    return connection
  }

  private static func prepare(_ connection: Connection, _ access: Connection.Access) throws {
    let settings = """
      PRAGMA trusted_schema = OFF;
      PRAGMA cell_size_check = ON;
      PRAGMA foreign_keys = ON;
      PRAGMA synchronous = FULL;
      PRAGMA cache_size = -16384;
      """
    try connection.exec(settings)
    if access == .readWrite { try connection.exec("PRAGMA journal_mode = WAL") }
    // SQLite looks at the file only when first asked for something in it.
    _ = try connection.number("SELECT count(*) FROM sqlite_schema")
  }

  /// A name that SQLite does not take for one of its special ones, such as `:memory:`.
  private static func plain(_ path: String) -> String {
    path.hasPrefix(":") ? "./" + path : path
  }
}
