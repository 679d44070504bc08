/// How long the program takes to start.
enum StartRow {
  private static let repetitions = 60

  static func measure(_ bench: Bench) throws -> [BenchRow] {
    var times = PairedTimes()
    for repetition in 0..<repetitions {
      let ours = try Spawned.run(bench.program, ["--version"])
      let reference = try Spawned.run("sqlite3", [":memory:", "select 1"])
      // The first runs read the programs from the disk.
      if repetition >= 5 { times.add(ours: ours.seconds, reference: reference.seconds) }
    }
    return [
      BenchRow(
        name: "start: tiimi --version; sqlite3 :memory: 'select 1'",
        ours: Figure.seconds(times.ours.median),
        reference: Figure.seconds(times.reference.median),
        ratio: times.ours.median / times.reference.median,
        budget: .atMost(2.5)
      )
    ]
  }
}
