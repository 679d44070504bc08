import Glibc
import MinunTiimini
import TiimiEncoding
import TiimiReports

/// An export in the making: a hidden folder beside its target, from which it appears when it is whole.
///
/// An error, an interruption or a full disk leaves nothing; a killed program leaves a hidden folder
/// whose name says that it is a part.
final class UnfinishedExport {
  /// Where the files are written until they are published.
  let folder: String

  private let target: String
  private let replaces: Bool
  private let signals: HeldSignals
  private var isPublished = false

  /// Makes an export at a path and does the work, holding interruptions back until it is put away.
  ///
  /// Throws `EvaluatorExportRefusal.targetTaken` unless it may replace, and
  /// `ProgramFailure.outputFailed`.
  static func make<Value>(
    at path: String,
    replacing: Bool,
    _ work: (UnfinishedExport) throws -> Value
  ) throws -> Value {
    try HeldSignals.hold { signals in
      try work(UnfinishedExport(at: path, replaces: replacing, signals))
    }
  }

  private init(at path: String, replaces: Bool, _ signals: HeldSignals) throws {
    target = Self.withoutSlash(path)
    self.replaces = replaces
    self.signals = signals
    let place = FilePlace(target)
    folder = "\(place.folder)/.\(place.name).part-\(getpid())"
    if !replaces, FilePlace.exists(target) {
      throw EvaluatorExportRefusal(.targetTaken, field: "out")
    }
    PrivateFolder.remove(folder)
    guard mkdir(folder, 0o700) == 0 else { throw ProgramFailure.outputFailed }
  }

  deinit {
    if !isPublished { PrivateFolder.remove(folder) }
  }

  /// Begins a file of the export.
  func file(_ name: String) throws(ProgramFailure) -> HashedFile {
    let signals = signals
    return try HashedFile(name: name, in: folder) { signals.isPending }
  }

  /// Stops when somebody has asked the program to; worth calling for every case.
  func stopIfInterrupted() throws(ProgramFailure) {
    if signals.isPending { throw .outputFailed }
  }

  /// Writes the manifest and lets the folder appear under its name.
  func publishFolder(_ manifest: ExportManifest) throws {
    try write(manifest, as: ExportManifest.fileName)
    try FilePlace.sync(folder)
    let old = replaces && FilePlace.exists(target) ? folder + "-old" : nil
    if let old { try FilePlace.rename(target, old) }
    do {
      try FilePlace.rename(folder, target)
    } catch {
      if let old { try? FilePlace.rename(old, target) }
      throw error
    }
    isPublished = true
    if let old { PrivateFolder.remove(old) }
    try FilePlace.sync(FilePlace(target).folder)
  }

  /// Writes the manifest and lets it and the only file appear, the manifest first.
  func publishFile(_ name: String, _ manifest: ExportManifest) throws {
    let manifestPath = ExportManifest.path(beside: target)
    let manifestName = FilePlace(manifestPath).name
    try write(manifest, as: manifestName)
    if !replaces, FilePlace.exists(target) {
      throw EvaluatorExportRefusal(.targetTaken, field: "out")
    }
    try FilePlace.rename(folder + "/" + manifestName, manifestPath)
    do {
      try FilePlace.rename(folder + "/" + name, target)
    } catch {
      unlink(manifestPath)
      throw error
    }
    try FilePlace.sync(FilePlace(target).folder)
  }

  private func write(_ manifest: ExportManifest, as name: String) throws {
    let file = try file(name)
    try file.write([UInt8]((manifest.json.pretty + "\n").utf8))
    _ = try file.finish()
    try stopIfInterrupted()
  }

  private static func withoutSlash(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
