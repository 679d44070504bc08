internal import CSQLite

/// The SQLite that the machine has.
package enum SQLiteLibrary {
  /// The version, such as `3.40.1`.
  package static var version: String { String(cString: sqlite3_libversion()) }

  /// Whether the version has what registers need: strict tables came with 3.37.0.
  package static var isNewEnough: Bool { sqlite3_libversion_number() >= 3_037_000 }

  /// Options with which the library was compiled and without which a register cannot be kept safely.
  package static var faults: [String] {
    ["OMIT_WAL", "OMIT_FOREIGN_KEY", "OMIT_TRIGGER", "OMIT_INTEGRITY_CHECK"].filter {
      sqlite3_compileoption_used($0) != 0
    }
  }
}
