import Glibc

/// An ordinary file, open for reading for as long as it is held; a pipe is not waited for.
struct OpenFile: ~Copyable {
  /// Who may read and write the file, as `stat` tells it.
  let mode: mode_t
  private let descriptor: Int32

  /// Opens the file.
  ///
  /// Throws `ProgramFailure.fileNotFound`, `.fileUnreadable` and `.fileNotRegular`.
  init(_ path: String) throws(ProgramFailure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .fileNotFound : .fileUnreadable
    }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    guard isKnown, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw isKnown ? .fileNotRegular : .fileUnreadable
    }
    self.descriptor = descriptor
    mode = status.st_mode
  }

  deinit { close(descriptor) }

  /// Fills the buffer from its start and tells how far; 0 at the end of the file.
  func read(into buffer: inout [UInt8]) throws(ProgramFailure) -> Int {
    try InputFile.read(descriptor, into: &buffer)
  }

  /// All bytes from here on; throws `ProgramFailure.fileTooLarge` when there are more than that.
  func bytes(atMost limit: Int) throws(ProgramFailure) -> [UInt8] {
    try InputFile.bytes(of: descriptor, atMost: limit)
  }
}
