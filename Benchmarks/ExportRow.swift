/// Exporting the whole register as JSON lines, through the program.
enum ExportRow {
  private static let repetitions = 5

  static func measure(_ bench: Bench) throws -> [BenchRow] {
    let small = try export(bench, bench.small(), .counted)
    let large = try export(bench, bench.large(), .counted)
    return [try speed(bench, bytes: small.outputBytes), memory(small, large)]
  }

  private static func speed(_ bench: Bench, bytes: Int) throws -> BenchRow {
    let path = try bench.small().path
    let query = ["-json", path, "SELECT * FROM journal"]
    let dumped = try Spawned.run("sqlite3", query, output: .counted).outputBytes
    let times = try PairedTimes.measure(repetitions) { _ in
      _ = try export(bench, bench.small(), .nowhere)
    } reference: { _ in
      _ = try Spawned.run("sqlite3", query)
    }
    return BenchRow(
      name: "export of the register as JSON lines; sqlite3 -json of the journal",
      ours: Figure.megabytes(Int(Double(bytes) / times.ours.median)) + "/s",
      reference: Figure.megabytes(Int(Double(dumped) / times.reference.median)) + "/s",
      ratio: Double(bytes) / Double(dumped) / times.ratio,
      budget: .atLeast(0.5)
    )
  }

  /// The ratio is of the growth to what is allowed.
  private static func memory(_ small: Spawned, _ large: Spawned) -> BenchRow {
    let growth = max(0, large.peakMemory - small.peakMemory)
    return BenchRow(
      name: "peak memory of the export, large register; small register + 64 MiB",
      ours: Figure.megabytes(large.peakMemory),
      reference: Figure.megabytes(small.peakMemory + 64 << 20),
      ratio: Double(growth) / Double(64 << 20),
      budget: .atMost(1),
      remark: "the ratio is that of the growth to 64 MiB; the large export is "
        + Figure.megabytes(large.outputBytes) + " in " + Figure.seconds(large.seconds) + "."
    )
  }

  private static func export(
    _ bench: Bench,
    _ register: PracticeRegister,
    _ output: Spawned.Output
  ) throws -> Spawned {
    let words = [
      "export", "register", "--register", register.path, "--as", PracticeRegister.login,
      "--whereabouts", "Measuring",
    ]
    return try Spawned.run(bench.program, words, output: output)
  }
}
