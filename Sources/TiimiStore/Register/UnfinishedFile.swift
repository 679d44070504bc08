import Glibc

/// A file made under a temporary name, so that nothing half-made ever has the real one.
///
/// It lies in the folder of the finished file, readable by its owner only, and goes away by itself
/// when it is not finished.
final class UnfinishedFile {
  let temporaryPath: String
  private let path: String
  private var isFinished = false

  /// What SQLite may have beside a database.
  private static let companions = ["-wal", "-shm", "-journal"]

  /// Makes an empty file; throws ``StoreFailure`` when the finished name, or a log for it, is taken.
  ///
  /// A log left behind by a file that was removed would be replayed into the new one.
  init(becoming path: String) throws(StoreFailure) {
    let names = [path] + Self.companions.map { path + $0 }
    if names.contains(where: RegisterFile.exists) { throw .alreadyExists }
    var template = (path + ".XXXXXX").utf8CString.map(\.self)
    let file = mkstemp(&template)
    guard file >= 0 else { throw Self.failure(errno) }
    Glibc.close(file)
    self.path = path
    let bytes = template.dropLast().map(UInt8.init(bitPattern:))
    self.temporaryPath = String(decoding: bytes, as: UTF8.self)
  }

  deinit {
    guard !isFinished else { return }
    unlink(temporaryPath)
    for companion in Self.companions { unlink(temporaryPath + companion) }
  }

  /// Gives the file its real name at one stroke; throws ``StoreFailure`` when it is taken by now.
  func finish() throws(StoreFailure) {
    try Self.sync(temporaryPath)
    if link(temporaryPath, path) == 0 {
      unlink(temporaryPath)
    } else {
      let code = errno
      if code == EEXIST || RegisterFile.exists(path) { throw .alreadyExists }
      // Some file systems, such as those of memory sticks, have no links.
      guard rename(temporaryPath, path) == 0 else { throw Self.failure(errno) }
    }
    isFinished = true
    try Self.sync(Self.folder(of: path))
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func sync(_ path: String) throws(StoreFailure) {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(errno) }
    defer { Glibc.close(file) }
    // Some file systems cannot sync a folder and say so with EINVAL.
    if fsync(file) != 0, errno != EINVAL { throw failure(errno) }
  }

  private static func failure(_ code: Int32) -> StoreFailure {
    switch code {
    case ENOSPC, EDQUOT: .diskFull
    case EROFS, EACCES, EPERM: .readOnly
    case ENOENT, ENOTDIR: .noSuchFile
    default: .cannotOpen
    }
  }
}
