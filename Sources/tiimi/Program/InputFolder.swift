import Glibc

/// Reads the folders that commands are given.
enum InputFolder {
  /// The names of the files in a folder that end so, in order; hidden ones are left out.
  ///
  /// Throws `ProgramFailure.fileNotFound` or `.fileUnreadable`.
  static func names(in folder: String, ending: String) throws(ProgramFailure) -> [String] {
    guard let directory = opendir(folder) else {
      throw errno == ENOENT || errno == ENOTDIR ? .fileNotFound : .fileUnreadable
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(ending), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }
}
