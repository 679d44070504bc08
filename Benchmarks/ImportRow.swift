import MinunTiimini

/// Importing a whole register: checked, hashed and projected.
enum ImportRow {
  private static let repetitions = 5

  static func measure(_ bench: Bench) throws -> [BenchRow] {
    let lines = try exported(bench.small())
    let rows = try BareSQLite(bench.small().path).rows("SELECT * FROM journal ORDER BY position")
    let (path, copy) = (bench.scratch("import"), bench.scratch("import-bare"))
    defer {
      PracticeRegister.remove(path)
      PracticeRegister.remove(copy)
    }
    var times = PairedTimes()
    for _ in 0..<repetitions {
      times.add(ours: try take(lines, at: path), reference: try insert(rows, at: copy))
    }
    return [
      BenchRow(
        name: "bulk import, checked, hashed and projected; bare inserts into the journal",
        ours: Figure.perSecond(rows.count, times.ours.median, "entries"),
        reference: Figure.perSecond(rows.count, times.reference.median, "rows"),
        ratio: 1 / times.ratio,
        budget: .atLeast(0.2)
      )
    ]
  }

  private static func exported(_ register: PracticeRegister) throws -> [[UInt8]] {
    let session = try register.open().session(
      as: PracticeRegister.login,
      systemUser: nil,
      purpose: .practice
    )
    var lines: [[UInt8]] = []
    try session.exportRegister(
      whereabouts: "Measuring",
      to: { piece in
        lines += piece.split(separator: UInt8(ascii: "\n")).map(Array.init)
      }
    )
    return lines
  }

  private static func take(_ lines: [[UInt8]], at path: String) throws -> Double {
    let centre = try PracticeRegister.empty(at: path)
    var remaining = lines.makeIterator()
    return try Stopwatch.seconds {
      let head = try centre.importRegister(by: "bench") { remaining.next() }
      guard head.count == lines.count - 1 else { throw BenchFailure("the import is not whole") }
    }
  }

  /// Into the same schema: its triggers and indexes are part of the price of both.
  private static func insert(_ rows: [BareRow], at path: String) throws -> Double {
    _ = try PracticeRegister.empty(at: path)
    let database = try BareSQLite(path)
    let statement = try database.prepare(
      "INSERT INTO journal VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"
    )
    return try Stopwatch.seconds {
      try database.run("BEGIN IMMEDIATE")
      for row in rows { try statement.insert(row) }
      try database.run("COMMIT")
    }
  }
}
