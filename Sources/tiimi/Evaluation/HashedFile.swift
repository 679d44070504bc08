import Glibc
import TiimiReports

/// A file of an export, written in pieces of any size and hashed on the way.
///
/// Nothing of it stays in memory but one portion. It is whole only after ``finish()``.
final class HashedFile {
  /// The name of the file in its export.
  let name: String
  /// How many rows the writer has counted, where rows are counted.
  var rows: Int?
  /// How many bytes have been given to it.
  private(set) var count = 0

  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private let hash = HashingThread()
  private let isInterrupted: () -> Bool

  private static let portion = 1 << 16

  /// Begins a file that is not there yet; throws `ProgramFailure.outputFailed`.
  init(
    name: String,
    in folder: String,
    isInterrupted: @escaping () -> Bool = { false }
  ) throws(ProgramFailure) {
    self.name = name
    self.isInterrupted = isInterrupted
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    descriptor = open(folder + "/" + name, flags, 0o600)
    if descriptor < 0 { throw .outputFailed }
    buffer.reserveCapacity(Self.portion + 4_096)
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Adds bytes; throws `ProgramFailure.outputFailed`, as on a full disk.
  func write(_ bytes: [UInt8]) throws(ProgramFailure) {
    count += bytes.count
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.portion { try flush() }
  }

  /// Lets the body append bytes to the portion at hand, so that nothing is copied.
  func append(_ body: (inout [UInt8]) throws -> Void) throws {
    let before = buffer.count
    try body(&buffer)
    count += buffer.count - before
    if buffer.count >= Self.portion { try flush() }
  }

  /// Puts the whole file on the disk and tells its size and hash.
  func finish() throws(ProgramFailure) -> ManifestFile {
    try flush()
    guard fsync(descriptor) == 0, close(descriptor) == 0 else { throw .outputFailed }
    descriptor = -1
    return ManifestFile(name: name, bytes: count, hash: hash.finishHex(), rows: rows)
  }

  private func flush() throws(ProgramFailure) {
    if isInterrupted() { throw .outputFailed }
    hash.update(buffer)
    var start = 0
    while start < buffer.count {
      let written = buffer[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if written < 0, errno == EINTR { continue }
      if written <= 0 { throw .outputFailed }
      start += written
    }
    // The thread may still be reading the portion, so the next one gets memory of its own.
    buffer = []
    buffer.reserveCapacity(Self.portion + 4_096)
  }
}
