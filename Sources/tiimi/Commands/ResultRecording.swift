import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiRules

/// Recording the result of an instrument in a case: from answers, or a score found elsewhere.
struct ResultRecording {
  /// The instrument.
  let instrument: Instrument
  /// Its result.
  let scored: ScoredAnswers

  /// Scores and records at a desk, alone or as a line of a batch file.
  static func record(at desk: Desk) throws -> Receipt {
    let id = try desk.batch.caseID(try desk.arguments.requiredText("case"))
    let file = try desk.batch.file(id)
    let recording = try ResultRecording(
      at: desk,
      in: try desk.batch.facts(of: id, on: desk.day)
        .scoringCircumstances(choices: InstrumentScoring.choices(desk.arguments))
    )
    let performed = try desk.batch.perform(
      .fact(.recordResult(try recording.result(at: CaseDesk(desk: desk, file: file)))),
      on: id,
      at: desk.occurred,
      ifVersion: desk.settings.expectedVersion
    )
    return recording.receipt(Receipt(performed), performed.file, desk.settings.language)
  }

  private init(at desk: Desk, in circumstances: ScoringCircumstances) throws {
    let arguments = desk.arguments
    instrument = try InstrumentFolder(desk.settings).find(
      try arguments.requiredText("instrument"),
      scoring: arguments.text("scoring")
    )
    if let answers = arguments.text("answers") {
      for option in ["score", "band"] { try arguments.refuseBoth(option, "answers") }
      scored = try Self.score(answers, of: instrument, in: circumstances)
    } else {
      scored = try instrument.state(
        score: try Self.score(arguments),
        band: arguments.text("band"),
        in: circumstances
      )
    }
  }

  /// Scores the file of answers; only results may be kept of some instruments.
  private static func score(
    _ path: String,
    of instrument: Instrument,
    in circumstances: ScoringCircumstances
  ) throws -> ScoredAnswers {
    if instrument.description?.level == .result {
      throw InstrumentRefusal.resultOnly(instrument: instrument.id)
    }
    let sheet = try AnswerSheet(try InputFile.bytes(path))
    let scored = try instrument.score(sheet, in: circumstances)
    let errors = scored.findings.filter { $0.severity == .error }
    guard let first = errors.first else { return scored }
    throw InstrumentRefusal.answersFaulty(
      place: first.place,
      finding: first.code,
      count: errors.count,
      alerts: scored.alerts.map(\.code)
    )
  }

  /// The score as an exact number, or nil when none was given.
  private static func score(_ arguments: Arguments) throws -> ExactDecimal? {
    guard let text = arguments.text("score") else { return nil }
    guard let number = WrittenFact.decimal(text) else { throw arguments.wrong(.badForm, "score") }
    guard let score = ExactDecimal(number.text) else {
      throw InstrumentRefusal.scoreImpossible(low: nil, high: nil)
    }
    return score
  }

  private func result(at desk: CaseDesk) throws -> InstrumentResult {
    let arguments = desk.arguments
    return scored.result(
      version: arguments.text("instrument-version") ?? "1",
      band: arguments.text("band"),
      alerts: arguments.texts("alert"),
      statedBy: arguments.isGiven("by")
        ? try desk.participant("by") : .staff(desk.desk.batch.actor.staff)
    )
  }
}

extension ResultRecording {
  /// Adds the result, and what follows from an alert, to what is said of every entry.
  private func receipt(_ plain: Receipt, _ file: CaseFile, _ language: Language) -> Receipt {
    let hasAlerts = file.results.last?.result.alerts.isEmpty == false
    let number = file.opening?.caseNumber ?? ""
    let next =
      hasAlerts ? #"tiimi fact record \#(number) --name "alert handled day" --value DAY"# : nil
    var members: [JSON.Member] = []
    if case .object(let plainMembers) = plain.json { members = plainMembers }
    members += [
      JSON.Member("result", scored.json(language)), JSON.Member("nextCommand", JSON(next)),
    ]
    let page = InstrumentScorePage(scored, of: instrument)
    return Receipt(
      json: .object(members),
      text: plain.text,
      identifier: plain.identifier,
      details: { page.blocks($0) + (next.map { [.verbatim($0)] } ?? []) }
    )
  }
}
