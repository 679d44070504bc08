import MinunTiimini
import TiimiDomain
import TiimiRules

/// All metrics of a register, beside the same aggregates written by hand in SQL.
///
/// Both begin with the same file and nothing prepared: the SQL with one pass over the journal into tables
/// of its own, the program with reading case after case.
enum MetricsRow {
  private static let repetitions = 3
  private static let script = "Benchmarks/metrics.sql"

  static func measure(_ bench: Bench) throws -> [BenchRow] {
    let (register, smaller) = (try bench.large(), try bench.medium())
    let prelude = bench.scratch("metrics") + ".sql"
    defer { KeptText.remove(prelude) }
    try KeptText.write(try preparation(), to: prelude)
    let times = try PairedTimes.measure(repetitions) { _ in
      _ = try metrics(bench, register)
    } reference: { _ in
      _ = try byHand(register, prelude)
    }
    let few = try (0..<repetitions).map { _ in try metrics(bench, smaller).seconds }.median
    let largest = try bench.huge() ?? register
    let many =
      largest.cases == register.cases ? times.ours.median : try metrics(bench, largest).seconds
    return [
      speed(times, register), growth(many, largest, few, smaller),
      memory(try PeakMemory.of(bench.program, words(largest)), largest),
    ]
  }

  private static func speed(_ times: PairedTimes, _ register: PracticeRegister) -> BenchRow {
    BenchRow(
      name: "all metrics over \(Figure.grouped(register.cases)) cases; the same by hand in sqlite3",
      ours: Figure.seconds(times.ours.median),
      reference: Figure.seconds(times.reference.median),
      ratio: times.ratio,
      budget: .atMost(2),
      remark:
        "from the journal as it is; \(script) has the SQL, without intervals, curves or groups."
    )
  }

  /// The ratio is of the seconds that a case takes in the two registers.
  private static func growth(
    _ many: Double,
    _ register: PracticeRegister,
    _ few: Double,
    _ smaller: PracticeRegister
  ) -> BenchRow {
    BenchRow(
      name: "a case in the metrics of \(Figure.grouped(register.cases)) cases; of "
        + "\(Figure.grouped(smaller.cases)) cases",
      ours: Figure.seconds(many / Double(register.cases)),
      reference: Figure.seconds(few / Double(smaller.cases)),
      ratio: many / few * Double(smaller.cases) / Double(register.cases),
      budget: .atMost(1.2)
    )
  }

  private static func memory(_ peak: Int, _ register: PracticeRegister) -> BenchRow {
    BenchRow(
      name: "peak memory of all metrics over \(Figure.grouped(register.cases)) cases; 200 MiB",
      ours: Figure.megabytes(peak),
      reference: Figure.megabytes(200 << 20),
      ratio: Double(peak) / Double(200 << 20),
      budget: .atMost(1)
    )
  }

  private static func metrics(_ bench: Bench, _ register: PracticeRegister) throws -> Spawned {
    try Spawned.run(bench.program, words(register))
  }

  private static func words(_ register: PracticeRegister) -> [String] {
    [
      "metrics", "run", "--format", "json", "--register", register.path, "--as",
      PracticeRegister.login, "--quiet",
    ]
  }

  private static func byHand(_ register: PracticeRegister, _ prelude: String) throws -> Spawned {
    let words = [
      "TZ=Europe/Helsinki", "sqlite3", "-readonly", register.path, ".read \(prelude)",
      ".read \(script)",
    ]
    return try Spawned.run("env", words)
  }

  /// The day of all practice registers, and how many weekdays there are up to each day.
  private static func preparation() throws -> String {
    let today = HelsinkiTime.day(of: PracticeRegister.surroundings.now())
    let calendar = WorkingDays()
    var lines = [
      "PRAGMA temp_store = MEMORY;", ".parameter init",
      ".parameter set :today \"'\(today.iso)'\"",
      "CREATE TEMP TABLE weekday (day TEXT PRIMARY KEY, n INTEGER) WITHOUT ROWID;",
    ]
    var count = 0
    for offset in -1_500...500 {
      let day = today.adding(days: offset)
      if try calendar.isWorkingDay(day) { count += 1 }
      lines.append("INSERT INTO weekday VALUES ('\(day.iso)', \(count));")
    }
    lines.append("CREATE INDEX temp.weekday_n ON weekday (n, day);")
    return lines.joined(separator: "\n") + "\n"
  }
}
