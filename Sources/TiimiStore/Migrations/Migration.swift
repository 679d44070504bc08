/// One step of the schema, run once on every register and never edited after a release.
package struct Migration: Sendable {
  /// The name noted in the register.
  package let name: String
  /// The statements, run in one transaction.
  package let sql: String
  /// The lists that are derived anew from the journal, in the same transaction.
  let renews: [ProjectionTable]

  /// Makes a migration.
  init(name: String, sql: String, renews: [ProjectionTable] = []) {
    self.name = name
    self.sql = sql
    self.renews = renews
  }

  /// The migrations in the order they are run; the schema version is their number.
  package static let all: [Migration] = [.journal, .projections, .people, .openItems]

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
        if !renews.isEmpty { try Writer(connection: connection).renew(renews) }
        try note(on: connection, now: now)
        try connection.exec("PRAGMA user_version = \(version)")
      }
      try connection.exec("COMMIT")
    } catch {
      connection.rollBack()
      throw error
    }
  }

  private func note(on connection: Connection, now: String) throws {
    try connection.withStatement("INSERT INTO migration (name, applied) VALUES (?1, ?2)") {
      try $0.bind(1, name)
      try $0.bind(2, now)
      try $0.run()
    }
  }
}
