import Glibc
import TiimiRules

/// Throws made-up expressions at FEEL for some minutes and tells what came of it.
@main
struct FuzzCommand {
  private var minutes = 10.0
  private var seed = UInt64.random(in: 1...UInt64(UInt32.max))
  private var file: String?

  private init(_ arguments: [String]) {
    var rest = arguments.dropFirst()[...]
    while let option = rest.popFirst(), let value = rest.popFirst() {
      switch option {
      case "--minutes": minutes = Double(value) ?? minutes
      case "--seed": seed = UInt64(value) ?? seed
      case "--write": file = value
      default: break
      }
    }
  }

  static func main() {
    exit(FuzzCommand(CommandLine.arguments).run())
  }

  private func run() -> Int32 {
    let tally = fuzz()
    print(tally.lines.joined(separator: "\n"))
    if let file, !write(tally.page, to: file) { return 1 }
    return tally.failures.isEmpty ? 0 : 1
  }

  private func fuzz() -> FuzzTally {
    var generator = ExpressionGenerator(seed: seed)
    let check = ExpressionCheck(limits: .standard)
    var tally = FuzzTally(seed: seed, minutes: minutes)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(minutes * 60)
    while clock.now < end {
      let isCell = tally.executions % 4 == 3
      let text = isCell ? generator.cell() : generator.text()
      let start = clock.now
      let outcome = isCell ? check.check(cell: text) : check.check(expression: text)
      tally.note(outcome, of: text, after: clock.now - start)
    }
    return tally
  }

  private func write(_ text: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    return fputs(text, file) >= 0
  }
}
