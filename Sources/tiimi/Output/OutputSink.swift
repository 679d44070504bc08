/// Gathers the pieces of a long output and writes them in large portions.
final class OutputSink {
  private let terminal: any Terminal
  private var buffer: [UInt8] = []

  private static let portion = 1 << 16

  /// Makes a sink for standard output.
  init(_ terminal: any Terminal) {
    self.terminal = terminal
    buffer.reserveCapacity(2 * Self.portion)
  }

  /// Adds a text; throws `ClosedPipe` when nobody reads any more.
  func write(_ text: String) throws { try write(bytes: text.utf8) }

  /// Adds bytes of UTF-8 text; throws `ClosedPipe` when nobody reads any more.
  func write(bytes: some Sequence<UInt8>) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.portion { try flush() }
  }

  /// Writes what has been gathered.
  func flush() throws {
    try buffer.withUnsafeBytes { try terminal.write($0, to: .output) }
    buffer.removeAll(keepingCapacity: true)
  }
}
