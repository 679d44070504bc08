import MinunTiimini
import TiimiDomain

/// Recording several files of answers in one case, each on its own, in the order of their answering.
struct AnswerFiling {
  /// The call.
  let call: Invocation

  /// The files that the options name, those in folders among them.
  ///
  /// Throws `ProgramFailure.folderEmpty` for a folder without any.
  static func paths(_ arguments: Arguments) throws(ProgramFailure) -> [String] {
    var paths: [String] = []
    for path in arguments.texts("answers") {
      guard OutputFile.isFolder(path) else {
        paths.append(path)
        continue
      }
      let names = try InputFolder.names(in: path, ending: ".json")
      if names.isEmpty { throw .folderEmpty }
      let folder = path.hasSuffix("/") ? path : path + "/"
      paths += names.map { folder + $0 }
    }
    return paths
  }

  /// Records what can be recorded, and reports on every file.
  func run(_ paths: [String]) throws -> Output {
    let (session, view) = try call.openCase()
    let read = paths.map(read).sorted { first, second in
      guard first.authored != second.authored else { return first.path < second.path }
      return second.authored.map { later in first.authored.map { $0 < later } ?? false } ?? true
    }
    let rows = try call.settings.isDryRun ? tried(read, in: session) : recorded(read, in: session)
    let report = FilingReport(caseNumber: view.caseNumber, rows: rows)
    return Output(
      json: report.json(call.language),
      messages: call.settings.isDryRun ? [.dryRun] : [],
      exitCode: report.exitCode
    ) { report.blocks($0) }
  }

  private struct ReadFile {
    let path: String
    let answers: Swift.Result<FiledAnswers, any Error>

    var authored: Moment? { try? answers.get().authored }

    func row(_ outcome: Swift.Result<Receipt, any Error>) -> FilingReport.Row {
      FilingReport.Row(
        path: path,
        instrument: (try? answers.get()).map { ($0.instrument, $0.version) },
        authored: authored,
        outcome: outcome
      )
    }
  }

  private func read(_ path: String) -> ReadFile {
    let expected = call.arguments.text("instrument")
    return ReadFile(
      path: path,
      answers: Swift.Result {
        try FiledAnswers(path, expecting: expected, in: InstrumentFolder(call))
      }
    )
  }

  /// Each file in a transaction of its own: one that is refused takes nothing else with it.
  private func recorded(_ files: [ReadFile], in session: Session) -> [FilingReport.Row] {
    files.map { file in
      file.row(
        Swift.Result {
          let answers = try file.answers.get()
          return try session.write(dryRun: false) { try answers.record(at: desk($0)) }
        }
      )
    }
  }

  /// All in one transaction that is taken back, so that a file given twice is noticed here too.
  private func tried(_ files: [ReadFile], in session: Session) throws -> [FilingReport.Row] {
    try session.write(dryRun: true) { batch in
      files.map { file in
        file.row(Swift.Result { try file.answers.get().record(at: desk(batch)) })
      }
    }
  }

  private func desk(_ batch: Batch) -> Desk {
    Desk(arguments: call.arguments, settings: call.settings, batch: batch)
  }
}
