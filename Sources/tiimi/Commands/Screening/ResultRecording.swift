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
    let circumstances = try circumstances(
      at: desk,
      on: desk.day,
      choices: InstrumentScoring.choices(desk.arguments)
    )
    return try ResultRecording(at: desk, in: circumstances).record(at: desk)
  }

  /// Scores and records the answers of an interview.
  static func record(
    _ answers: Interview.Answers,
    to form: AskedForm,
    of instrument: Instrument,
    at desk: Desk
  ) throws -> Receipt {
    let circumstances = try circumstances(
      at: desk,
      on: desk.day,
      choices: InstrumentScoring.choices(desk.arguments)
    )
    let scored = try instrument.score(try form.sheet(answers.codes), in: circumstances)
    return try ResultRecording(instrument: instrument, scored: scored).record(at: desk)
  }

  /// Scores and records a response to a form, when it was answered.
  static func record(
    _ response: FormResponse,
    of instrument: Instrument,
    in scope: FiledAnswers.Scope,
    at desk: Desk
  ) throws -> Receipt {
    let day = HelsinkiTime.day(of: scope.occurred)
    let scored = try response.score(
      by: instrument,
      in: try circumstances(at: desk, on: day, choices: [:])
    )
    let recording = ResultRecording(instrument: instrument, scored: scored)
    return try recording.record(at: desk, occurred: scope.occurred) { result, file in
      try scope.requireNew(
        result.answers,
        among: file.results.filter { $0.result.instrument == result.instrument }
          .map { ($0.number.value, $0.occurred, $0.result.answers) }
      )
    }
  }

  /// What the case tells a scoring on the day.
  private static func circumstances(
    at desk: Desk,
    on day: Day,
    choices: [String: String]
  ) throws -> ScoringCircumstances {
    let id = try desk.batch.caseID(try desk.arguments.requiredText("case"))
    _ = try desk.batch.file(id)
    return try desk.batch.facts(of: id, on: day).scoringCircumstances(choices: choices)
  }

  private func record(
    at desk: Desk,
    occurred: Moment? = nil,
    requireNew: (InstrumentResult, CaseFile) throws -> Void = { _, _ in }
  ) throws -> Receipt {
    let id = try desk.batch.caseID(try desk.arguments.requiredText("case"))
    let file = try desk.batch.file(id)
    let result = try result(at: CaseDesk(desk: desk, file: file))
    try requireNew(result, file)
    let performed = try desk.batch.perform(
      .fact(.recordResult(result)),
      on: id,
      at: occurred ?? desk.occurred,
      ifVersion: desk.settings.expectedVersion
    )
    return receipt(Receipt(performed), performed.file, desk.settings.language)
  }

  private init(instrument: Instrument, scored: ScoredAnswers) {
    self.instrument = instrument
    self.scored = scored
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
    let bytes = try AnswerFile.bytes(path)
    let scored = try instrument.score(try AnswerSheet(bytes), in: circumstances)
    if let response = try FormResponse(bytes), response.instrument != nil {
      return try response.score(by: instrument, in: circumstances)
    }
    try scored.requireUsable()
    return scored
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

  /// What is kept; `screen record` has none of the options that only a result found elsewhere needs.
  private func result(at desk: CaseDesk) throws -> InstrumentResult {
    let arguments = desk.arguments
    let isElsewhere = arguments.declares("score")
    return scored.result(
      version: (isElsewhere ? arguments.text("instrument-version") : nil) ?? "1",
      band: isElsewhere ? arguments.text("band") : nil,
      alerts: isElsewhere ? arguments.texts("alert") : [],
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

extension ResultRecording {
  /// Asks the questions of the instrument at the terminal; nil when it cannot be asked there.
  ///
  /// Throws `InstrumentRefusal.textsMissing` for an instrument whose texts nobody has brought.
  static func interview(_ call: Invocation) throws -> Output? {
    let arguments = call.arguments
    let isGiven = ["answers", "score", "band"].contains(where: arguments.isGiven)
    guard !isGiven, CaseInterview.canAsk(call) else { return nil }
    let name = try arguments.requiredText("instrument")
    let instrument = try InstrumentFolder(call).find(name, scoring: arguments.text("scoring"))
    guard instrument.description?.level != .result else { return nil }
    let form = try AskedForm(instrument)
    return try CaseInterview(
      call: call,
      form: form,
      work: CaseInterview.Work(
        command: { "tiimi result record \($0) --instrument \(name)" },
        result: { answers, view, session in
          let style = TextStyle(language: call.language)
          return (try? page(of: answers, to: form, instrument, call, view, session))?
            .blocks(style) ?? []
        },
        record: { try record($0, to: form, of: instrument, at: $1) }
      )
    ).run()
  }

  private static func page(
    of answers: Interview.Answers,
    to form: AskedForm,
    _ instrument: Instrument,
    _ call: Invocation,
    _ view: CaseView,
    _ session: Session
  ) throws -> InstrumentScorePage {
    let choices = try InstrumentScoring.choices(call.arguments)
    let circumstances = view.facts(on: session.today).scoringCircumstances(choices: choices)
    let scored = try instrument.score(try form.sheet(answers.codes), in: circumstances)
    return InstrumentScorePage(scored, of: instrument)
  }
}
