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
    let file = try OpenFile(path)
    if file.mode & 0o077 != 0 { throw StudyKeyFault.readableByOthers }
    guard let text = try text(of: file) else { throw StudyKeyFault.malformed }
    return try StudyKey(text: text)
  }

  /// The text of the file; nil for one that is too long or no text.
  private static func text(of file: borrowing OpenFile) throws(ProgramFailure) -> String? {
    do throws(ProgramFailure) {
      return String(validating: try file.bytes(atMost: limit), as: UTF8.self)
    } catch .fileTooLarge {
      return nil
    }
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
}
