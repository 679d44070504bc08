import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiRules

/// Asks the questions of a form about a case at the terminal, and has the answers recorded.
struct CaseInterview {
  /// What belongs to one kind of form.
  struct Work {
    /// The command that goes on with unfinished answers, without the case: `tiimi screen record`.
    let command: (_ caseNumber: String) -> String
    /// What the answers come to.
    let result: (Interview.Answers, CaseView, Session) -> [Block]
    /// Records the answers.
    let record: (Interview.Answers, Desk) throws -> Receipt
  }

  /// The call.
  let call: Invocation
  /// The questions.
  let form: AskedForm
  /// What is done with the answers.
  let work: Work

  /// Whether the call has somebody to ask.
  static func canAsk(_ call: Invocation) -> Bool { call.terminal.canAsk && !call.settings.isJSON }

  /// Asks, then records.
  func run() throws -> Output {
    let door = RegisterDoor(call.settings)
    let session = try door.session()
    let view = try session.view(try session.caseID(try call.arguments.requiredText("case")))
    try rehearse(session)
    let file = DraftFile(beside: try door.path(), of: form, in: view.file.id)
    var kept = try file.load() ?? InterviewDraft(of: form, in: view.file.id)
    let beginning = Interview(form, answers: kept.answers)
    let dialogue = InterviewDialogue(
      terminal: call.terminal,
      language: call.language,
      isReadAloud: call.settings.isReadAloud || call.arguments.flag("screen-reader"),
      subject: "\(view.caseNumber), \(view.clientName)",
      result: { work.result($0, view, session) },
      keep: { answers in
        kept.answers = answers
        try file.save(kept)
      }
    )
    guard let answers = try dialogue.run(beginning) else {
      return unfinished(kept, view.caseNumber)
    }
    let output = try call.perform(in: session) { try work.record(answers, $0) }
    if !call.settings.isDryRun { file.remove() }
    return output
  }

  /// Refuses before the first question what would be refused after the last.
  private func rehearse(_ session: Session) throws {
    var answers = Interview.Answers()
    for question in form.questions { answers.codes[question.linkId] = question.choices.last?.code }
    do {
      _ = try session.write(dryRun: true) { batch in
        try work.record(
          answers,
          Desk(arguments: call.arguments, settings: call.settings, batch: batch)
        )
      }
    } catch let refusal as Refusal where refusal.reason == .alreadyRecorded {
      return
    }
  }

  private func unfinished(_ draft: InterviewDraft, _ caseNumber: String) -> Output {
    let (answered, all) = (draft.answers.count, form.questions.count)
    let command = work.command(caseNumber)
    let text = Phrase(
      fi: "Mitään ei kirjattu. \(answered)/\(all) vastausta on tallessa; jatka näin:",
      sv: "Inget antecknades. \(answered)/\(all) svar finns kvar; fortsätt så här:",
      en: "Nothing was recorded. \(answered)/\(all) answers are kept; go on like this:"
    )
    return Output(json: [
      "recorded": false, "answered": JSON(answered), "nextCommand": .string(command),
    ]) {
      [.paragraph($0(text)), .verbatim(command)]
    }
  }
}

extension Option {
  /// Asks in a way that a screen reader follows.
  static let screenReader = Option(
    flag: "screen-reader",
    summary: Phrase(
      fi: "kysy rivi riviltä ruudunlukijalle; ympäristössä TIIMI_SCREEN_READER=1",
      sv: "fråga rad för rad för en skärmläsare; i miljön TIIMI_SCREEN_READER=1",
      en: "ask line by line for a screen reader; in the environment TIIMI_SCREEN_READER=1"
    )
  )
}
