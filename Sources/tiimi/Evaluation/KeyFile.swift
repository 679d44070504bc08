import Glibc
import TiimiReports

/// The file that holds a study key, readable by its owner alone.
enum KeyFile {
  private static let limit = 4_096

  /// Reads a key.
  ///
  /// Throws `ProgramFailure.fileNotFound`, `.fileUnreadable`, `.fileNotRegular`, and `StudyKeyFault`
  /// when others may read it or it is no key.
  static func read(_ path: String) throws -> StudyKey {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw errno == ENOENT || errno == ENOTDIR
        ? ProgramFailure.fileNotFound : ProgramFailure.fileUnreadable
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw ProgramFailure.fileUnreadable }
    guard status.st_mode & S_IFMT == S_IFREG else { throw ProgramFailure.fileNotRegular }
    if status.st_mode & 0o077 != 0 { throw StudyKeyFault.readableByOthers }
    guard let text = try text(of: descriptor) else { throw StudyKeyFault.malformed }
    return try StudyKey(text: text)
  }

  /// Writes a new key, readable by its owner alone.
  ///
  /// Throws `KeyFileRefusal` when the file is there already or would lie beside the register.
  static func write(_ key: StudyKey, to path: String, awayFrom register: String?) throws {
    let folder = FilePlace(path).realFolder
    guard let folder else { throw ProgramFailure.outputFailed }
    if let register, FilePlace(register).realFolder == folder {
      throw KeyFileRefusal.besideRegister
    }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST || errno == ELOOP { throw KeyFileRefusal.taken }
      throw ProgramFailure.outputFailed
    }
    defer { close(descriptor) }
    let bytes = [UInt8](key.text.utf8)
    let written = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    guard written == bytes.count, fsync(descriptor) == 0 else {
      unlink(path)
      throw ProgramFailure.outputFailed
    }
    try FilePlace.sync(folder)
  }

  private static func text(of descriptor: Int32) throws(ProgramFailure) -> String? {
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    var count = 0
    while count < bytes.count {
      let room = bytes.count - count
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, room)
      }
      if got == 0 { break }
      if got < 0, errno != EINTR { throw .fileUnreadable }
      count += max(0, got)
    }
    return count > limit ? nil : String(validating: bytes[..<count], as: UTF8.self)
  }
}
