import Glibc
import MinunTiimini
import TiimiEncoding
import TiimiReports

extension EvaluatorOrder {
  /// Makes an export of one file that somebody else writes, such as a database, at the path given.
  func makeDatabase(
    _ write: (ExportSource, _ path: String, inout ExportManifest, ExportProgress) throws -> Void
  ) throws -> ExportManifest {
    try UnfinishedExport.make(at: path, replacing: replaces) { unfinished in
      let progress = ExportProgress(call, unfinished)
      let name = FilePlace(path).name
      return try session.export(export, program: Program.version) { source, manifest in
        let file = unfinished.folder + "/" + name
        try write(source, file, &manifest, progress)
        manifest.files = [try ManifestFile(name: name, at: file)]
        try progress.finish()
      } publish: { manifest in
        try unfinished.publishFile(name, manifest)
      }
    }
  }
}

extension ManifestFile {
  /// Reads a finished file for its size and hash; throws `ProgramFailure.outputFailed`.
  init(name: String, at path: String) throws(ProgramFailure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .outputFailed }
    defer { close(descriptor) }
    var hash = SHA256()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var total = 0
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .outputFailed }
      if count == 0 { break }
      buffer.withUnsafeBytes { hash.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
      total += count
    }
    self.init(name: name, bytes: total, hash: hash.finishHex(), rows: nil)
  }
}
