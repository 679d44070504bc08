import Glibc

/// Exporting the events of all cases as CSV, through the program, to a file that appears when it is whole.
enum EventExportRow {
  private static let repetitions = 5

  /// The same rows with the six columns of the file that the journal has: case, event, activity, times, who.
  ///
  /// The program adds pseudonyms, local time, part, profession, side, unit, episode and lateness, and a
  /// hash of the file. Both files are on the disk in the end.
  private static let query = """
    SELECT stream, version, kind, occurred, recorded, actor FROM journal
    WHERE stream >= 'case/' AND stream < 'case0' ORDER BY stream, version
    """

  static func measure(_ bench: Bench) throws -> [BenchRow] {
    let small = try bench.small()
    let large = try bench.large()
    let key = bench.scratch("events") + ".key"
    unlink(key)
    _ = try Spawned.run(bench.program, ["key", "new", "--out", key])
    defer { unlink(key) }
    let (little, much) = (try peak(bench, small, key), try peak(bench, large, key))
    return [try speed(bench, large, key), memory(little, much)]
  }

  private static func speed(
    _ bench: Bench,
    _ register: PracticeRegister,
    _ key: String
  ) throws -> BenchRow {
    let file = bench.scratch("rows") + ".csv"
    defer { unlink(file) }
    let times = try PairedTimes.measure(repetitions) { _ in
      try writing(bench) { _ = try Spawned.run(bench.program, words(bench, register, key)) }
    } reference: { _ in
      _ = try Spawned.run("sqlite3", ["-csv", "-cmd", ".output \(file)", register.path, query])
      _ = try Spawned.run("sync", [file])
    }
    return BenchRow(
      name: "export of events as CSV, large register; sqlite3 -csv of the same rows",
      ours: Figure.seconds(times.ours.median),
      reference: Figure.seconds(times.reference.median),
      ratio: 1 / times.ratio,
      budget: .atLeast(0.5),
      remark:
        "both to a file on the disk; sqlite3 writes six of the twelve columns and no hash."
    )
  }

  private static func memory(_ small: Int, _ large: Int) -> BenchRow {
    BenchRow(
      name: "peak memory of the export of events, large register; small register + 64 MiB",
      ours: Figure.megabytes(large),
      reference: Figure.megabytes(small + 64 << 20),
      ratio: Double(max(0, large - small)) / Double(64 << 20),
      budget: .atMost(1)
    )
  }

  private static func peak(
    _ bench: Bench,
    _ register: PracticeRegister,
    _ key: String
  ) throws -> Int {
    try writing(bench) { try PeakMemory.of(bench.program, words(bench, register, key)) }
  }

  /// Takes the written file away when the work is done.
  private static func writing<Value>(_ bench: Bench, _ work: () throws -> Value) rethrows -> Value {
    defer { for end in ["", ".manifest.json"] { unlink(path(bench) + end) } }
    return try work()
  }

  private static func path(_ bench: Bench) -> String { bench.scratch("events") + ".csv" }

  private static func words(
    _ bench: Bench,
    _ register: PracticeRegister,
    _ key: String
  ) -> [String] {
    [
      "export", "events", "--register", register.path, "--as", PracticeRegister.login,
      "--key", key, "--study", "bench", "--for", "Measuring", "--out", path(bench), "--replace",
    ]
  }
}
