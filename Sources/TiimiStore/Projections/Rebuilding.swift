import TiimiDomain

/// Rebuilding the projections from the journal, to repair them or to compare them.
extension Reading {
  /// Writes the rows of every stream, as the journal has them, into the tables of a schema.
  func projectEverything(into schema: String, progress: (Int) -> Void) throws {
    let projector = Projector(connection: connection, schema: schema)
    var done = 0
    for rows in [try peopleRows(), []] { try projector.replace([], by: rows) }
    for stream in try streams(prefix: "case/") {
      guard let id = CaseID(stream.dropFirst("case/".count)),
        let history = try caseHistory(id)
      else { continue }
      try projector.replace([], by: CaseProjection.rows(of: history.file))
      done += 1
      progress(done)
    }
  }

  private func peopleRows() throws -> [ProjectionRow] {
    var rows: [ProjectionRow] = []
    for stream in try streams(prefix: "unit/") {
      let id = UnitID(stream.dropFirst("unit/".count))
      rows += try id.flatMap { try unit($0) }.map(PeopleProjection.rows) ?? []
    }
    for stream in try streams(prefix: "staff/") {
      let id = StaffID(stream.dropFirst("staff/".count))
      rows += try id.flatMap { try staff($0) }.map(PeopleProjection.rows) ?? []
    }
    for stream in try streams(prefix: "client/") {
      let id = ClientID(stream.dropFirst("client/".count))
      rows += try id.flatMap { try client($0) }.map(PeopleProjection.rows) ?? []
    }
    return rows
  }

  /// The names of the projections that differ from what the journal says.
  package func projectionsThatDiffer(progress: (Int) -> Void) throws -> [String] {
    for statement in ProjectionTable.creation(in: "temp") { try connection.run(statement, []) }
    defer {
      for table in ProjectionTable.all { try? connection.run("DROP TABLE temp.\(table.name)", []) }
    }
    try projectEverything(into: "temp", progress: progress)
    return try ProjectionTable.all.filter { table in
      try count(table.difference(of: "main", from: "temp")) > 0
        || count(table.difference(of: "temp", from: "main")) > 0
    }.map(\.name)
  }

  private func count(_ sql: String) throws -> Int {
    var result = 0
    try connection.query(sql, []) { result = $0.int(0) }
    return result
  }
}

extension Writer {
  /// Empties the projections and fills them again from the journal.
  package func rebuildProjections(progress: (Int) -> Void = { _ in }) throws {
    for table in ProjectionTable.all { try connection.run("DELETE FROM main.\(table.name)", []) }
    try projectEverything(into: "main", progress: progress)
  }
}
