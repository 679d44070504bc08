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
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .fileNotFound : .fileUnreadable
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .fileUnreadable }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .fileNotRegular }
    return try bytes(of: descriptor, atMost: limit)
  }

  /// The file as text; throws `ProgramFailure.fileNotText` too.
  static func text(_ path: String) throws(ProgramFailure) -> String {
    guard let text = String(validating: try bytes(path), as: UTF8.self) else { throw .fileNotText }
    return text
  }

  private static func bytes(
    of descriptor: Int32,
    atMost limit: Int = .max
  ) throws(ProgramFailure) -> [UInt8] {
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return result }
      if count > 0 {
        result += buffer[..<count]
        if result.count > limit { throw .fileTooLarge }
      } else if errno != EINTR {
        throw .fileUnreadable
      }
    }
  }
}
