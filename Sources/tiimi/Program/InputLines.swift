import Glibc

/// Reads a file line by line, so that a large one does not fill the memory.
final class InputLines {
  private let descriptor: Int32
  private let closes: Bool
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private var chunk = [UInt8](repeating: 0, count: 1 << 18)

  /// Opens the file, or standard input when the path is `-`.
  ///
  /// Throws `ProgramFailure.fileNotFound` or `.fileUnreadable`.
  init(_ path: String) throws(ProgramFailure) {
    closes = path != "-"
    descriptor = closes ? open(path, O_RDONLY | O_CLOEXEC) : STDIN_FILENO
    if descriptor < 0 {
      throw errno == ENOENT || errno == ENOTDIR ? .fileNotFound : .fileUnreadable
    }
  }

  deinit {
    if closes, descriptor >= 0 { close(descriptor) }
  }

  /// The next line without its end; nil after the last one.
  func next() throws(ProgramFailure) -> [UInt8]? {
    while true {
      if let end = buffer[start...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      if isAtEnd {
        defer { start = buffer.count }
        return start < buffer.count ? Array(buffer[start...]) : nil
      }
      try fill()
    }
  }

  private func fill() throws(ProgramFailure) {
    buffer.removeFirst(start)
    start = 0
    let count = read(descriptor, &chunk, chunk.count)
    if count < 0, errno == EINTR { return }
    if count < 0 { throw .fileUnreadable }
    if count == 0 { isAtEnd = true }
    buffer += chunk[..<count]
  }
}
