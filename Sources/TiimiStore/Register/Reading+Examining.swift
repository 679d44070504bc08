extension Reading {
  /// When the last entry was recorded, as the text of a moment; nil in an empty register.
  package func lastRecorded() throws -> String? {
    try text("SELECT recorded FROM journal ORDER BY position DESC LIMIT 1")
  }

  /// When the register was last copied by its backup, as the text of a moment; nil when never.
  package func lastBackup() throws -> String? {
    try text(
      """
      SELECT moment FROM access_log WHERE subject = 'register' AND detail = 'backup' \
      AND action = 'export' AND allowed ORDER BY id DESC LIMIT 1
      """
    )
  }

  /// The version of the schema.
  package func schemaVersion() throws -> Int {
    try connection.number("PRAGMA user_version") ?? 0
  }

  private func text(_ sql: String) throws -> String? {
    try connection.withStatement(sql) { try $0.step() ? $0.string(0) : nil }
  }
}
