@testable import tiimi

/// A terminal that answers from a script and remembers what was written.
class ScriptedTerminal: Terminal {
  var answers: [String]
  var keys: [Key] = []
  var canAsk: Bool
  var columns: Int?
  var rows: Int?
  var clock: Int64 = 0
  let canClear = true
  var closesAfter = Int.max
  private(set) var output = ""
  private(set) var errors = ""
  private(set) var portions: [Int] = []

  init(answers: [String] = [], canAsk: Bool = false, columns: Int? = nil) {
    self.answers = answers
    self.canAsk = canAsk
    self.columns = columns
  }

  func width(of stream: OutputStream) -> Int? { columns }

  func height(of stream: OutputStream) -> Int? { rows }

  func write(_ bytes: UnsafeRawBufferPointer, to stream: OutputStream) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    portions.append(text.count)
    switch stream {
    case .output:
      if output.count + text.count > closesAfter { throw ClosedPipe() }
      output += text
    case .error: errors += text
    }
  }

  func readLine() -> String? { answers.isEmpty ? nil : answers.removeFirst() }

  func withKeys<Value>(_ body: (_ next: () throws -> Key) throws -> Value) throws -> Value {
    try body { keys.isEmpty ? .end : keys.removeFirst() }
  }

  func milliseconds() -> Int64 { clock }
}

/// Runs the program in this process with the sample commands.
func runSample(
  _ words: [String],
  on terminal: ScriptedTerminal,
  environment: [String: String] = [:]
) -> ExitCode {
  Program(
    table: { .sample },
    terminal: terminal,
    environment: Environment(environment)
  ).run(words)
}
