/// Exporting the whole register as JSON lines, through the program.
enum ExportRow {
  private static let repetitions = 5

  static func measure(_ bench: Bench) throws -> [BenchRow] {
    let small = try export(bench, bench.small(), .counted)
    let large = try export(bench, bench.large(), .counted)
    let peaks = try [bench.small(), bench.large()].map {
      try PeakMemory.of(bench.program, words($0))
    }
    return [
      try speed(bench, bytes: small.outputBytes), memory(peaks[0], peaks[1], whole: large),
    ]
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
  private static func memory(_ small: Int, _ large: Int, whole: Spawned) -> BenchRow {
    BenchRow(
      name: "peak memory of the export, large register; small register + 64 MiB",
      ours: Figure.megabytes(large),
      reference: Figure.megabytes(small + 64 << 20),
      ratio: Double(max(0, large - small)) / Double(64 << 20),
      budget: .atMost(1),
      remark: "the ratio is that of the growth to 64 MiB; the large export is "
        + Figure.megabytes(whole.outputBytes) + " in " + Figure.seconds(whole.seconds) + "."
    )
  }

  private static func export(
    _ bench: Bench,
    _ register: PracticeRegister,
    _ output: Spawned.Output
  ) throws -> Spawned {
    try Spawned.run(bench.program, words(register), output: output)
  }

  private static func words(_ register: PracticeRegister) -> [String] {
    [
      "export", "register", "--register", register.path, "--as", PracticeRegister.login,
      "--whereabouts", "Measuring",
    ]
  }
}
