import TiimiDomain

/// Deriving projections from the journal, to fill, to repair or to compare them.
extension Reading {
  /// The rows that a stream has in the projections, as the journal has it now.
  func projectionRows(of stream: String) throws -> [ProjectionRow] {
    let parts = stream.split(separator: "/", maxSplits: 1)
    guard parts.count == 2 else { return [] }
    switch parts[0] {
    case "case":
      let history = try CaseID(parts[1]).flatMap { try caseHistory($0) }
      return history.map { CaseProjection.rows(of: $0.file) } ?? []
    case "client":
      return try ClientID(parts[1]).flatMap { try client($0) }.map(PeopleProjection.rows) ?? []
    case "link":
      return try LinkID(parts[1]).flatMap { try link($0) }.map(PeopleProjection.rows) ?? []
    case "staff":
      return try StaffID(parts[1]).flatMap { try staff($0) }.map(PeopleProjection.rows) ?? []
    case "unit":
      return try UnitID(parts[1]).flatMap { try unit($0) }.map(PeopleProjection.rows) ?? []
    default: return []
    }
  }

  /// Writes the rows of every stream into the tables of a schema; tells after each stream.
  func projectEverything(into schema: String, progress: (Int) -> Void) throws {
    let projector = Projector(connection: connection, schema: schema)
    var done = 0
    try eachStream(prefix: "") { stream in
      try projector.replace([], by: try projectionRows(of: stream))
      done += 1
      progress(done)
    }
  }

  /// The names of the projections that differ from what the journal says.
  package func projectionsThatDiffer(progress: (Int) -> Void) throws -> [String] {
    for statement in ProjectionTable.creation(in: "temp") { try connection.exec(statement) }
    defer {
      for table in ProjectionTable.all { try? connection.exec("DROP TABLE temp.\(table.name)") }
    }
    try projectEverything(into: "temp", progress: progress)
    return try ProjectionTable.all.filter { table in
      let missing = try connection.number(table.difference(of: "temp", from: "main")) ?? 0
      let foreign = try connection.number(table.difference(of: "main", from: "temp")) ?? 0
      return missing + foreign > 0
    }.map(\.name)
  }

  /// How many streams there are.
  package func streamCount() throws -> Int {
    try connection.number("SELECT count(*) FROM journal WHERE version = 1") ?? 0
  }
}

extension Writer {
  /// Empties the projections and fills them again from the journal.
  package func rebuildProjections(progress: (Int) -> Void = { _ in }) throws {
    for table in ProjectionTable.all { try connection.exec("DELETE FROM main.\(table.name)") }
    try projectEverything(into: "main", progress: progress)
  }

  /// Writes the projections of streams that were appended to from outside.
  package func project(streams: [String]) throws {
    let projector = Projector(connection: connection)
    for stream in streams { try projector.replace([], by: try projectionRows(of: stream)) }
  }

  /// Derives the rows of some tables anew; what cannot be read any more keeps the rows it had.
  ///
  /// A table that a later migration has yet to shape is left to that one.
  func renew(_ tables: [ProjectionTable]) throws {
    let made = try tables.filter { try $0.isMade(on: connection) }
    // A table that has just been made has nothing to clear, and maybe no index to find it by.
    let filled = try made.filter {
      try connection.number("SELECT 1 FROM main.\($0.name) LIMIT 1") != nil
    }
    let projector = Projector(connection: connection)
    try eachStream(prefix: "") { stream in
      do {
        let rows = try projectionRows(of: stream).filter { made.contains($0.table) }
        for table in filled where stream.hasPrefix(table.streams) {
          try connection.run(table.clearing, [.text(String(stream.dropFirst(table.streams.count)))])
        }
        try projector.replace([], by: rows)
      } catch is ShapeFault {
        return
      }
    }
  }
}
