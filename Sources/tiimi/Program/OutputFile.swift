import Glibc
import TiimiDomain

/// A file that appears under its name only when it is whole, readable by its owner alone.
final class OutputFile {
  private let path: String
  private let temporaryPath: String
  private var descriptor: Int32
  /// How many bytes have been written.
  private(set) var count = 0

  /// Begins a file; throws `ProgramFailure.outputFailed` when it cannot be made.
  init(becoming path: String) throws(ProgramFailure) {
    self.path = path
    temporaryPath = path + ".part-\(getpid())"
    descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if descriptor < 0 { throw .outputFailed }
  }

  deinit {
    if descriptor >= 0 {
      close(descriptor)
      unlink(temporaryPath)
    }
  }

  /// Adds bytes; throws `ProgramFailure.outputFailed`, as on a full disk.
  func write(_ bytes: [UInt8]) throws(ProgramFailure) {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0, errno == EINTR { continue }
      if written <= 0 { throw .outputFailed }
      start += written
    }
    count += bytes.count
  }

  /// Puts the whole file on the disk and gives it its name.
  func finish() throws(ProgramFailure) {
    guard fsync(descriptor) == 0, close(descriptor) == 0, rename(temporaryPath, path) == 0 else {
      throw .outputFailed
    }
    descriptor = -1
  }

  /// True when the path names a folder that is there.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
