extension Register {
  /// Adds lines to the access log in a transaction of their own, as after reading.
  package func log(_ rows: [AccessRow]) throws {
    if rows.isEmpty { return }
    try write { writer in
      for row in rows { try writer.logAccess(row) }
    }
  }
}

extension Writer {
  /// Adds a line to the access log, kept or forgotten together with the rest of the transaction.
  package func logAccess(_ row: AccessRow) throws {
    let sql = """
      INSERT INTO access_log (moment, actor, action, subject, detail, purpose, allowed)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
      """
    try connection.withStatement(sql) { statement in
      try statement.bind(1, row.moment)
      try statement.bind(2, row.actor)
      try statement.bind(3, row.action)
      try statement.bind(4, row.subject)
      try statement.bind(5, row.detail)
      try statement.bind(6, row.purpose)
      try statement.bind(7, row.allowed)
      try statement.run()
    }
  }
}

extension Reading {
  /// The lines about a subject, oldest first.
  package func accessRows(subject: String) throws -> [AccessRow] {
    try accessRows(where: "subject = ?1", subject)
  }

  /// The lines of an actor, oldest first.
  package func accessRows(actor: String) throws -> [AccessRow] {
    try accessRows(where: "actor = ?1", actor)
  }

  private func accessRows(where condition: String, _ parameter: String) throws -> [AccessRow] {
    let sql = """
      SELECT moment, actor, action, subject, detail, purpose, allowed FROM access_log
      WHERE \(condition) ORDER BY id
      """
    return try connection.withStatement(sql) { statement in
      try statement.bind(1, parameter)
      var rows: [AccessRow] = []
      while try statement.step() { rows.append(AccessRow(statement)) }
      return rows
    }
  }
}

extension AccessRow {
  fileprivate init(_ statement: Statement) {
    self.init(
      moment: statement.string(0),
      actor: statement.string(1),
      action: statement.string(2),
      subject: statement.string(3),
      detail: statement.string(4),
      purpose: statement.string(5),
      allowed: statement.bool(6)
    )
  }
}
