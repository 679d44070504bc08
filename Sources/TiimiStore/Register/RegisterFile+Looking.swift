import Glibc

/// What can be seen of a register file without opening it.
package struct RegisterFileFacts: Hashable, Sendable {
  /// The size of the file in bytes.
  package let bytes: Int
  /// The size of the write-ahead log beside it in bytes, 0 when there is none.
  package let logBytes: Int
  /// The permissions, such as 0o600.
  package let permissions: Int
  /// The free space of its disk in bytes, for those who are not the administrator of the machine.
  package let freeBytes: Int
  /// Whether this user may make files beside it, as writing needs.
  package let folderIsWritable: Bool
  /// The process that is writing just now, if any.
  package let writer: Int?

  /// Looks at a file; nil when there is no such file.
  package init?(path: String) {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    var log = stat()
    var disk = statvfs()
    bytes = Int(info.st_size)
    logBytes = stat(path + "-wal", &log) == 0 ? Int(log.st_size) : 0
    permissions = Int(info.st_mode & 0o777)
    freeBytes = statvfs(path, &disk) == 0 ? Int(disk.f_bavail) * Int(disk.f_frsize) : 0
    folderIsWritable = access(Self.folder(of: path), W_OK) == 0
    writer = Self.writer(of: path)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Asks who holds the write lock of the log, which is the byte 120 of the file of shared memory.
  private static func writer(of path: String) -> Int? {
    let file = open(path + "-shm", O_RDWR | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 120
    lock.l_len = 1
    guard fcntl(file, F_GETLK, &lock) == 0, lock.l_type != F_UNLCK else { return nil }
    return Int(lock.l_pid)
  }
}
