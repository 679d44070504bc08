import Foundation

/// The built program, run from outside.
enum BuiltProgram {
  /// What a run left behind.
  struct Ending {
    let output: String
    let errors: String
    let exitCode: Int32
  }

  /// Beside the test bundle.
  static let url = Bundle.main.bundleURL.appending(path: "tiimi")

  /// Runs the program with these words and nothing of this environment but what is given.
  static func run(
    _ words: [String],
    environment: [String: String] = ["TIIMI_LANG": "en"]
  ) throws -> Ending {
    try run(url, words, environment)
  }

  /// Runs a line of shell in which `tiimi` is the built program.
  static func shell(_ line: String) throws -> Ending {
    let script = "tiimi() { \(url.path.debugDescription) \"$@\"; }; \(line)"
    let environment = ["TIIMI_LANG": "en", "PATH": "/usr/bin:/bin"]
    return try run(URL(filePath: "/bin/bash"), ["-c", script], environment)
  }

  /// Runs the program with a standard output that nobody reads.
  static func runWithoutReader(_ words: [String]) throws -> Ending {
    let output = Pipe()
    try output.fileHandleForReading.close()
    return try run(url, words, [:], writingTo: output)
  }

  /// Reads before it waits, so that a full pipe cannot hold the program up.
  private static func run(
    _ program: URL,
    _ words: [String],
    _ environment: [String: String],
    writingTo other: Pipe? = nil
  ) throws -> Ending {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = program
    process.arguments = words
    process.environment = environment
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = other ?? output
    process.standardError = errors
    try process.run()
    let said = other == nil ? try output.fileHandleForReading.readToEnd() : nil
    let complained = try errors.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    return Ending(
      output: String(decoding: said ?? Data(), as: UTF8.self),
      errors: String(decoding: complained ?? Data(), as: UTF8.self),
      exitCode: process.terminationStatus
    )
  }
}
