/// Where the program reads and writes.
///
/// The real one is `SystemTerminal`; tests script their own.
protocol Terminal {
  /// Whether a person can be asked: standard input and standard error are both a terminal.
  var canAsk: Bool { get }
  /// Whether the screen can be wiped with an escape sequence.
  var canClear: Bool { get }
  /// The columns of the terminal that a stream goes to; nil when it is a file or a pipe.
  func width(of stream: OutputStream) -> Int?
  /// The lines of the terminal that a stream goes to; nil when it is a file or a pipe.
  func height(of stream: OutputStream) -> Int?
  /// Writes all of the bytes; throws `ClosedPipe` when nobody reads any more.
  func write(_ bytes: UnsafeRawBufferPointer, to stream: OutputStream) throws
  /// Reads a line without its line end; nil at the end of the input.
  func readLine() -> String?
  /// Lets `body` read single keys, unechoed; puts the terminal back afterwards, whatever happens.
  func withKeys<Value>(_ body: (_ next: () throws -> Key) throws -> Value) throws -> Value
  /// Milliseconds of a clock that only goes forward.
  func milliseconds() -> Int64
}

extension Terminal {
  /// Writes all of the text; throws `ClosedPipe` when nobody reads any more.
  func write(_ text: String, to stream: OutputStream) throws {
    var text = text
    try text.withUTF8 { try write(UnsafeRawBufferPointer($0), to: stream) }
  }
}

/// The two streams that a program writes to.
enum OutputStream: Sendable {
  /// Standard output: data.
  case output
  /// Standard error: messages.
  case error
}

/// Whoever read the output has gone away, which is a normal end.
struct ClosedPipe: Error {}
