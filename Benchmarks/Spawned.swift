import Glibc

/// A program run from outside, with what it used.
struct Spawned {
  /// From starting it until it had ended.
  let seconds: Double
  /// The most memory that it or the process which started it had at once, in bytes.
  let peakMemory: Int
  /// How many bytes it wrote to standard output; 0 when they went nowhere.
  let outputBytes: Int
  /// What it wrote to standard output; empty when that was not kept.
  let text: String

  /// Where the output of a program goes.
  enum Output {
    /// Nowhere, which costs the program least.
    case nowhere
    /// Through a pipe to be counted.
    case counted
    /// Through a pipe to be counted and kept.
    case kept
  }

  /// Runs a program and waits for its end; throws when it fails.
  static func run(
    _ program: String,
    _ words: [String],
    output: Output = .nowhere
  ) throws -> Spawned {
    var ends: [Int32] = [-1, -1]
    if output != .nowhere, pipe(&ends) != 0 { throw BenchFailure("no pipe") }
    var (memory, bytes, kept) = (0, 0, [UInt8]())
    let seconds = try Stopwatch.seconds {
      let process = try start(program, words, output: ends[1])
      close(ends[1])
      drain(ends[0]) { piece in
        bytes += piece.count
        if output == .kept { kept += piece }
      }
      memory = try wait(process, program)
    }
    let text = String(decoding: kept, as: UTF8.self)
    return Spawned(seconds: seconds, peakMemory: memory, outputBytes: bytes, text: text)
  }

  private static func start(
    _ program: String,
    _ words: [String],
    output: Int32
  ) throws(BenchFailure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if output >= 0 {
      posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
      posix_spawn_file_actions_addclose(&actions, output)
    } else {
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    }
    var arguments = ([program] + words).map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var environment: [UnsafeMutablePointer<CChar>?] = [strdup("TIIMI_LANG=en"), nil]
    defer { for variable in environment { free(variable) } }
    var process: pid_t = 0
    let code = posix_spawnp(&process, program, &actions, nil, &arguments, &environment)
    guard code == 0 else { throw BenchFailure("\(program) cannot be started: \(code)") }
    return process
  }

  private static func drain(_ end: Int32, _ take: (ArraySlice<UInt8>) -> Void) {
    guard end >= 0 else { return }
    defer { close(end) }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(end, &buffer, buffer.count)
      if count > 0 { take(buffer[..<count]) } else if count == 0 || errno != EINTR { return }
    }
  }

  private static func wait(_ process: pid_t, _ program: String) throws(BenchFailure) -> Int {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw BenchFailure("\(program) cannot be waited for") }
    }
    guard status == 0 else { throw BenchFailure("\(program) failed: \(status)") }
    return usage.ru_maxrss * 1024
  }
}
