/// The counts of a run.
struct FuzzTally {
  let seed: UInt64
  let minutes: Double
  private(set) var executions = 0
  private(set) var failures: [String] = []
  private var parsed = 0
  private var slowest = Swift.Duration.zero
  private var slowestText = ""

  init(seed: UInt64, minutes: Double) {
    self.seed = seed
    self.minutes = minutes
  }

  mutating func note(
    _ outcome: ExpressionCheck.Outcome,
    of text: String,
    after time: Swift.Duration
  ) {
    executions += 1
    if outcome != .refused { parsed += 1 }
    if case .failed(let reason) = outcome, failures.count < 20 {
      failures.append("\(reason): \(text)")
    }
    if time > slowest { (slowest, slowestText) = (time, text) }
  }

  /// What is printed.
  var lines: [String] {
    let share = executions == 0 ? 0 : parsed * 100 / executions
    let milliseconds = slowest / .milliseconds(1)
    return [
      "seed \(seed), \(minutes) minutes",
      "\(executions) texts, of which \(share) % were FEEL",
      "slowest: \(Int(milliseconds.rounded(.up))) ms to parse, print, trace and evaluate twice",
      "  \(slowestText)",
      "failures: \(failures.count)",
    ] + failures.map { "  \($0)" }
  }

  /// The page that is kept.
  var page: String {
    """
    # Fuzzing FEEL

    `make fuzz MINUTES=10` makes up expressions and cells by the grammar, breaks one in three, and
    checks each: it is parsed or refused with a place in the text; it is evaluated to an end; printed
    in its plain form it is parsed again, prints the same and has the same value; its trace has the
    value of the evaluation. A crash would end the run. `SEED=n` repeats a run.

    The last run:

    ```
    \(lines.joined(separator: "\n"))
    ```

    """
  }
}
