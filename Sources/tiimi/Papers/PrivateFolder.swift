import Glibc

/// A temporary folder that only its owner sees, removed with everything in it.
struct PrivateFolder: ~Copyable {
  /// Where it is.
  let path: String

  /// Makes the folder under the machine's folder for temporary files.
  init() throws(ProgramFailure) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/tiimi-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .outputFailed }
    path = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
  }

  deinit { Self.remove(path) }

  /// Removes what is at the path and, in a folder, everything below; a link itself, not its target.
  static func remove(_ path: String) {
    guard unlink(path) != 0, let directory = opendir(path) else { return }
    var names: [String] = []
    while let entry = readdir(directory) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
      )
    }
    closedir(directory)
    for name in names where name != "." && name != ".." { remove("\(path)/\(name)") }
    rmdir(path)
  }
}
