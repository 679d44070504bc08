import MinunTiimini
import TiimiDomain
import TiimiRules

/// One file of answers, read and ready to be recorded in a case.
struct FiledAnswers {
  private enum Content {
    /// Plain answers to the checklist.
    case plain([String: Checklist.Answer])
    /// A response to a form.
    case response(FormResponse, Instrument)
  }

  private let content: Content

  /// Reads a file; `expected` is the name of the instrument that it must answer.
  ///
  /// Throws `ProgramFailure`, `ScreeningFileFlaw`, `ScreeningFlaw`, `CentreRefusal` and
  /// `InstrumentRefusal`.
  init(_ path: String, expecting expected: String?, in folder: InstrumentFolder) throws {
    let bytes = try AnswerFile.bytes(path)
    let form = try expected.map { try folder.find($0) }
    if try AnswerFile.isResponse(bytes), let response = try FormResponse(bytes) {
      content = .response(response, try form ?? folder.instrument(answeredBy: response))
    } else if let form, form.id != Checklist.minunTiimini.id {
      throw InstrumentRefusal.questionnaireNotNamed
    } else {
      content = .plain(try AnswerFile.answers(in: bytes))
    }
  }

  /// When it was answered, if the file tells.
  var authored: Moment? {
    guard case .response(let response, _) = content else { return nil }
    return response.authored
  }

  /// The instrument.
  var instrument: String {
    guard case .response(_, let instrument) = content else { return Checklist.minunTiimini.id }
    return instrument.id
  }

  /// The version of the form.
  var version: String {
    guard case .response(_, let instrument) = content else { return Checklist.minunTiimini.version }
    return instrument.formVersion
  }

  /// Records the answers: a checklist as a screening, anything else as a result.
  func record(at desk: Desk) throws -> Receipt {
    switch content {
    case .plain(let answers): return try ScreeningRecording.record(answers, at: desk)
    case .response(let response, let instrument):
      let occurred = try response.occurred(
        insteadOf: desk.occurred,
        now: desk.batch.session.now
      )
      let scope = Scope(occurred: occurred, isAuthored: desk.occurred == nil)
      guard instrument.id == Checklist.minunTiimini.id else {
        return try ResultRecording.record(response, of: instrument, in: scope, at: desk)
      }
      let scored = try response.score(by: instrument, in: ScoringCircumstances())
      return try ScreeningRecording.record(
        AnswerFile.checked(scored),
        at: desk,
        occurred: occurred,
        findings: scored.findings,
        requireNew: { record, file in
          try scope.requireNew(
            record.answers,
            among: file.screenings.filter { $0.record.instrument == record.instrument }
              .map { ($0.number.value, $0.occurred, $0.record.answers) }
          )
        }
      )
    }
  }

  /// When the answers of a file were given, and how it is known.
  struct Scope {
    /// When they were given.
    let occurred: Moment
    /// Whether the file tells the time itself, to the millisecond.
    let isAuthored: Bool

    /// Refuses answers of a moment from which there are answers already.
    func requireNew(
      _ answers: [ScreeningAnswer],
      among kept: [(number: Int, occurred: Moment, answers: [ScreeningAnswer])]
    ) throws(InstrumentRefusal) {
      for old in kept where old.occurred == occurred {
        if old.answers == answers { throw .responseRecorded(number: String(old.number)) }
        if isAuthored { throw .responseDiffers(number: String(old.number)) }
      }
    }
  }
}

extension InstrumentFolder {
  /// The instrument whose form a response answers.
  ///
  /// Throws `InstrumentRefusal.otherForm` when there is none.
  fileprivate func instrument(answeredBy response: FormResponse) throws -> Instrument {
    let name =
      response.instrument.flatMap(InstrumentLibrary.id)
      ?? names.first { (try? instrument(named: $0))?.formAddress == response.address }
    guard let name else {
      throw InstrumentRefusal.otherForm(
        expected: Checklist.minunTiimini.id,
        found: response.shownAddress
      )
    }
    return try find(name)
  }
}
