import MinunTiimini
import TiimiDomain
import TiimiReports

/// An evaluator's export as the command line asks for it, and the way it is carried out.
struct EvaluatorOrder {
  /// What is asked for.
  let export: EvaluatorExport
  /// Where it goes.
  let path: String
  /// Whether an old export of that name may go.
  let replaces: Bool

  let session: Session
  let call: Invocation

  /// Reads the options of ``EvaluatorOptions``, with the threshold of a command that has one.
  ///
  /// Throws `UsageError` for options that are missing or do not go together, `StudyKeyFault`,
  /// `EvaluationRefusal` for a period that ends before it starts, and `CentreRefusal.unitUnknown`.
  init(
    _ format: String,
    _ call: Invocation,
    threshold: Int? = nil
  ) throws {
    let arguments = call.arguments
    session = try RegisterDoor(call.settings).session(usually: .evaluation)
    self.call = call
    path = try arguments.requiredText("out")
    replaces = arguments.flag("replace")
    let session = session
    export = EvaluatorExport(
      format,
      of: try CaseSelection(
        from: arguments.day("from"),
        to: arguments.day("to"),
        asOf: arguments.day("as-of"),
        units: Set(try arguments.texts("unit").map { try session.unit($0).id })
      ),
      where: try arguments.text("where").map(CaseCondition.init),
      for: try arguments.requiredText("for"),
      as: try Self.identity(arguments),
      threshold: threshold ?? EvaluatorExport.usualThreshold,
      language: call.language
    )
  }

  private static func identity(_ arguments: Arguments) throws -> ExportIdentity {
    if let reason = arguments.text("identified") {
      for name in ["key", "study", "dates", "hide-units"] {
        try arguments.refuse(name, with: "--identified")
      }
      return .identified(reason: reason)
    }
    guard let study = arguments.text("study") else { throw arguments.missing("study") }
    guard let key = arguments.text("key") else { throw arguments.missing("key") }
    return .pseudonyms(
      ExportNames(
        Pseudonyms(key: try KeyFile.read(key), study: study),
        dates: arguments.text("dates").flatMap(DatePolicy.init) ?? .exact,
        hidesUnits: arguments.flag("hide-units")
      )
    )
  }
}

extension EvaluatorOrder {
  /// Makes an export of several files, which appear as one folder with its manifest.
  func makeFolder(
    _ write: (ExportSource, UnfinishedExport, inout ExportManifest, ExportProgress) throws -> Void
  ) throws -> ExportManifest {
    try UnfinishedExport.make(at: path, replacing: replaces) { unfinished in
      let progress = ExportProgress(call, unfinished)
      return try session.export(export, program: Program.version) { source, manifest in
        try write(source, unfinished, &manifest, progress)
        try progress.finish()
      } publish: { manifest in
        try unfinished.publishFolder(manifest)
      }
    }
  }

  /// Makes an export of one file, which appears with its manifest beside it.
  func makeFile(
    _ write: (ExportSource, HashedFile, inout ExportManifest, ExportProgress) throws -> Void
  ) throws -> ExportManifest {
    try UnfinishedExport.make(at: path, replacing: replaces) { unfinished in
      let progress = ExportProgress(call, unfinished)
      let name = FilePlace(path).name
      return try session.export(export, program: Program.version) { source, manifest in
        let file = try unfinished.file(name)
        try write(source, file, &manifest, progress)
        manifest.files = [try file.finish()]
        try progress.finish()
      } publish: { manifest in
        try unfinished.publishFile(name, manifest)
      }
    }
  }
}
