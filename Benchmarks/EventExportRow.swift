import Glibc

/// Exporting the events of all cases as CSV, through the program, to a file that appears when it is whole.
enum EventExportRow {
  private static let repetitions = 5

  /// The same rows with the six columns of the file that the journal has: case, event, activity, times, who.
  ///
  /// The program adds pseudonyms, local time, part, profession, side, unit, episode and lateness, a hash
  /// of the file and its way to the disk.
  private static let query = """
    SELECT stream, stream || '.' || version, kind, occurred, recorded, actor FROM journal
    WHERE stream >= 'case/' AND stream < 'case0' ORDER BY stream, version
    """

  static func measure(_ bench: Bench) throws -> [BenchRow] {
    let small = try bench.small()
    let large = try bench.large()
    let key = bench.scratch("events") + ".key"
    unlink(key)
    _ = try Spawned.run(bench.program, ["key", "new", "--out", key])
    defer { unlink(key) }
    let (little, much) = (try export(bench, small, key), try export(bench, large, key))
    return [try speed(bench, large, key), memory(little, much)]
  }

  private static func speed(
    _ bench: Bench,
    _ register: PracticeRegister,
    _ key: String
  ) throws -> BenchRow {
    let times = try PairedTimes.measure(repetitions) { _ in
      _ = try export(bench, register, key)
    } reference: { _ in
      _ = try Spawned.run("sqlite3", ["-csv", register.path, query])
    }
    return BenchRow(
      name: "export of events as CSV, large register; sqlite3 -csv of the same rows",
      ours: Figure.seconds(times.ours.median),
      reference: Figure.seconds(times.reference.median),
      ratio: 1 / times.ratio,
      budget: .atLeast(0.5),
      remark:
        "sqlite3 writes six of the twelve columns, and nowhere; the program writes, hashes and syncs a file."
    )
  }

  private static func memory(_ small: Spawned, _ large: Spawned) -> BenchRow {
    let growth = max(0, large.peakMemory - small.peakMemory)
    return BenchRow(
      name: "peak memory of the export of events, large register; small register + 64 MiB",
      ours: Figure.megabytes(large.peakMemory),
      reference: Figure.megabytes(small.peakMemory + 64 << 20),
      ratio: Double(growth) / Double(64 << 20),
      budget: .atMost(1)
    )
  }

  private static func export(
    _ bench: Bench,
    _ register: PracticeRegister,
    _ key: String
  ) throws -> Spawned {
    let path = bench.scratch("events") + ".csv"
    defer { for end in ["", ".manifest.json"] { unlink(path + end) } }
    return try Spawned.run(
      bench.program,
      [
        "export", "events", "--register", register.path, "--as", PracticeRegister.login,
        "--key", key, "--study", "bench", "--for", "Measuring", "--out", path, "--replace",
      ]
    )
  }
}
