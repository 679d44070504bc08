import Glibc

/// Reads the files that commands are given.
enum InputFile {
  /// All bytes of the file, or of standard input when the path is `-`.
  ///
  /// Throws `ProgramFailure.fileNotFound` or `.fileUnreadable`.
  static func bytes(_ path: String) throws(ProgramFailure) -> [UInt8] {
    guard path != "-" else { return try bytes(of: STDIN_FILENO) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .fileNotFound : .fileUnreadable
    }
    defer { close(descriptor) }
    return try bytes(of: descriptor)
  }

  /// All bytes of an ordinary file, or of standard input when the path is `-`, up to a limit.
  ///
  /// Throws `ProgramFailure.fileTooLarge` and `.fileNotRegular` too; a pipe is not waited for.
  static func bytes(_ path: String, atMost limit: Int) throws(ProgramFailure) -> [UInt8] {
    guard path != "-" else { return try bytes(of: STDIN_FILENO, atMost: limit) }
    return try OpenFile(path).bytes(atMost: limit)
  }

  /// The file as text; throws `ProgramFailure.fileNotText` too.
  static func text(_ path: String) throws(ProgramFailure) -> String {
    guard let text = String(validating: try bytes(path), as: UTF8.self) else { throw .fileNotText }
    return text
  }

  /// All bytes that can be read from a descriptor, up to a limit.
  static func bytes(
    of descriptor: Int32,
    atMost limit: Int = .max
  ) throws(ProgramFailure) -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try read(descriptor, into: &buffer)
      if count == 0 { return result }
      result += buffer[..<count]
      if result.count > limit { throw .fileTooLarge }
    }
  }

  /// Fills the buffer from its start and tells how far; 0 at the end.
  static func read(
    _ descriptor: Int32,
    into buffer: inout [UInt8]
  ) throws(ProgramFailure) -> Int {
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw .fileUnreadable }
    }
  }
}
