import Glibc
import TiimiEncoding
import TiimiReports

/// Holds the files of an export against its manifest.
struct ManifestCheck {
  /// What is wrong with a file.
  enum Problem: String, CaseIterable {
    /// The manifest is none that this program can read.
    case unreadable
    /// The file is not there, or cannot be read.
    case missing
    /// It has another size.
    case size
    /// It has another hash.
    case hash
    /// It has another number of rows.
    case rows
  }

  /// What was found about a file.
  struct Line {
    /// Its name.
    let name: String
    /// What is wrong, or nil.
    let problem: Problem?
  }

  /// What was found, in the order of the manifest.
  let lines: [Line]

  /// True when every file is as the manifest says.
  var isWhole: Bool { lines.allSatisfy { $0.problem == nil } }

  /// Reads the manifest at a path, or in the folder at a path, and every file that it names.
  ///
  /// Throws `ProgramFailure.fileNotFound` and `.fileUnreadable` for the manifest itself.
  init(_ path: String) throws(ProgramFailure) {
    let path = OutputFile.isFolder(path) ? path + "/" + ExportManifest.fileName : path
    let place = FilePlace(path)
    let bytes = try InputFile.bytes(path)
    do throws(JSONFault) {
      lines = try ExportManifest.files(in: bytes).map {
        Line(name: $0.name, problem: Self.problem(of: $0, in: place.folder))
      }
    } catch {
      lines = [Line(name: place.name, problem: .unreadable)]
    }
  }

  private static func problem(of file: ManifestFile, in folder: String) -> Problem? {
    let descriptor = open(folder + "/" + file.name, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return .missing }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      return .missing
    }
    guard Int(status.st_size) == file.bytes else { return .size }
    var hash = SHA256()
    var counter = RowCounter(name: file.name)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return .missing }
      if count == 0 { break }
      buffer.withUnsafeBytes { bytes in
        let piece = UnsafeRawBufferPointer(rebasing: bytes[..<count])
        hash.update(piece)
        if file.rows != nil { counter?.update(piece) }
      }
    }
    guard hash.finishHex() == file.hash else { return .hash }
    guard let rows = file.rows, let counter else { return nil }
    return counter.rows == rows ? nil : .rows
  }
}
