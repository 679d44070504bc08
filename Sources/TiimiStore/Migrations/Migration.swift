/// One step of the schema, run once on every register and never edited after a release.
package struct Migration: Sendable {
  /// The name noted in the register.
  package let name: String
  /// The statements, run in one transaction.
  package let sql: String
  /// Whether it makes or changes lists that are derived from the journal.
  package let changesLists: Bool

  /// Makes a migration.
  package init(name: String, sql: String, changesLists: Bool = false) {
    self.name = name
    self.sql = sql
    self.changesLists = changesLists
  }

  /// The migrations in the order they are run; the schema version is their number.
  package static let all: [Migration] = [.journal, .projections, .people]

  /// Runs the migrations that the register has not had yet, each in a transaction of its own.
  static func run(_ migrations: [Migration], on connection: Connection, now: String) throws {
    for (index, migration) in migrations.enumerated() {
      try migration.run(as: index + 1, on: connection, now: now)
    }
  }

  /// Does nothing when the register has had the migration, maybe just now from another program.
  private func run(as version: Int, on connection: Connection, now: String) throws {
    try connection.exec("BEGIN IMMEDIATE")
    do {
      if try connection.number("PRAGMA user_version") ?? 0 < version {
        try connection.exec(sql)
        if changesLists { try fillLists(on: connection) }
        try note(on: connection, now: now)
        try connection.exec("PRAGMA user_version = \(version)")
      }
      try connection.exec("COMMIT")
    } catch {
      connection.rollBack()
      throw error
    }
  }

  /// Derives the lists anew; while a later migration has yet to shape them, it is left to that one.
  private func fillLists(on connection: Connection) throws {
    guard try ProjectionTable.all.allSatisfy({ try $0.isMade(on: connection) }) else { return }
    try Writer(connection: connection).rebuildProjections()
  }

  private func note(on connection: Connection, now: String) throws {
    try connection.withStatement("INSERT INTO migration (name, applied) VALUES (?1, ?2)") {
      try $0.bind(1, name)
      try $0.bind(2, now)
      try $0.run()
    }
  }
}
