import Glibc

/// The streams of the process.
struct SystemTerminal: Terminal {
  /// The width that the environment says, which goes before what the terminal says.
  let statedWidth: Int?
  let canClear: Bool

  /// Makes a terminal; `COLUMNS` of the environment sets its width, `TERM` tells what it can do.
  init(environment: Environment) {
    canClear = environment["TERM"].map { $0 != "dumb" } ?? false
    statedWidth = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  func width(of stream: OutputStream) -> Int? {
    guard isatty(stream.descriptor) == 1 else { return nil }
    if let statedWidth { return statedWidth }
    return size(of: stream).flatMap { $0.ws_col > 0 ? Int($0.ws_col) : nil } ?? 80
  }

  func height(of stream: OutputStream) -> Int? {
    guard isatty(stream.descriptor) == 1 else { return nil }
    return size(of: stream).flatMap { $0.ws_row > 0 ? Int($0.ws_row) : nil } ?? 24
  }

  private func size(of stream: OutputStream) -> winsize? {
    var size = winsize()
    return ioctl(stream.descriptor, UInt(TIOCGWINSZ), &size) == 0 ? size : nil
  }

  func write(_ bytes: UnsafeRawBufferPointer, to stream: OutputStream) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.write(stream.descriptor, rest.baseAddress, rest.count)
      if count >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      } else if errno == EPIPE {
        throw ClosedPipe()
      } else if errno != EINTR {
        throw ProgramFailure.outputFailed
      }
    }
  }

  func readLine() -> String? { Swift.readLine(strippingNewline: true) }

  func withKeys<Value>(_ body: (_ next: () throws -> Key) throws -> Value) throws -> Value {
    try RawMode(descriptor: STDIN_FILENO).run(body)
  }

  func milliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}

extension OutputStream {
  fileprivate var descriptor: Int32 {
    switch self {
    case .output: STDOUT_FILENO
    case .error: STDERR_FILENO
    }
  }
}
