import Glibc

/// The folder and the name that a path leads to.
struct FilePlace {
  /// The folder, `.` when the path has none.
  let folder: String
  /// The last part of the path.
  let name: String

  /// Takes a path apart.
  init(_ path: String) {
    guard let slash = path.lastIndex(of: "/") else {
      folder = "."
      name = path
      return
    }
    folder = slash == path.startIndex ? "/" : String(path[..<slash])
    name = String(path[path.index(after: slash)...])
  }

  /// True when something lies there, also a link that leads nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The folder without links and dots; nil when it is not there.
  var realFolder: String? {
    guard let real = realpath(folder, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// Gives a file or folder another name; throws `ProgramFailure.outputFailed`.
  static func rename(_ old: String, _ new: String) throws(ProgramFailure) {
    if Glibc.rename(old, new) != 0 { throw .outputFailed }
  }

  /// Makes what stands in a file or folder last; some file systems cannot for a folder.
  static func sync(_ path: String) throws(ProgramFailure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .outputFailed }
    defer { close(descriptor) }
    if fsync(descriptor) != 0, errno != EINVAL { throw .outputFailed }
  }
}
