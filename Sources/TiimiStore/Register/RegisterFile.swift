import Glibc

/// Looking at a register file from outside, before SQLite opens it.
enum RegisterFile {
  /// The application identifier in the header of every register: "TIIM".
  static let applicationID = 0x5449_494D

  private static let magic = [UInt8]("SQLite format 3\0".utf8)
  private static let headerSize = 100

  /// Throws ``StoreFailure`` when the file cannot be a register, or is visibly cut short.
  static func inspect(_ path: String) throws(StoreFailure) {
    var info = stat()
    guard stat(path, &info) == 0 else {
      throw errno == ENOENT || errno == ENOTDIR ? .noSuchFile : .cannotOpen
    }
    guard info.st_mode & S_IFMT == S_IFREG else { throw .notARegister }
    let header = try header(of: path)
    guard !header.isEmpty, header.starts(with: magic.prefix(header.count)) else {
      throw .notARegister
    }
    guard header.count == headerSize else { throw .damaged }
    guard number(in: header, at: 68, bytes: 4) == applicationID else { throw .notARegister }
    let stored = number(in: header, at: 16, bytes: 2)
    let pageSize = stored == 1 ? 65_536 : stored
    guard pageSize >= 512 else { throw .damaged }
    // A crash may leave part of a page that the log still holds whole.
    if Int(info.st_size) % pageSize != 0, !hasLog(path) { throw .damaged }
  }

  /// Whether a write-ahead log with something in it lies beside the file.
  static func hasLog(_ path: String) -> Bool {
    var info = stat()
    return stat(path + "-wal", &info) == 0 && info.st_size > 0
  }

  /// Whether anything at all has the name.
  static func exists(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0
  }

  private static func header(of path: String) throws(StoreFailure) -> [UInt8] {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotOpen }
    defer { Glibc.close(file) }
    var header = [UInt8](repeating: 0, count: headerSize)
    let count = Glibc.read(file, &header, headerSize)
    guard count >= 0 else { throw .cannotOpen }
    return [UInt8](header.prefix(count))
  }

  private static func number(in header: [UInt8], at offset: Int, bytes: Int) -> Int {
    header[offset..<offset + bytes].reduce(0) { $0 << 8 | Int($1) }
  }
}
