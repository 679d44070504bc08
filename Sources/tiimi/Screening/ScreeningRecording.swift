import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiRules

/// Recording a filled checklist in a case, from a file or from an interview.
enum ScreeningRecording {
  /// Records answers at a desk, alone or as a line of a batch file.
  static func record(_ answers: [String: Checklist.Answer], at desk: Desk) throws -> Receipt {
    let id = try desk.batch.caseID(try desk.arguments.requiredText("case"))
    let performed = try desk.batch.perform(
      .identification(.recordScreening(try scored(answers, at: desk))),
      on: id,
      at: desk.occurred,
      ifVersion: desk.settings.expectedVersion
    )
    let result = try ScreeningResult(answers, by: desk.batch.session.rules(), on: desk.day)
    return receipt(Receipt(performed), result, performed.file, desk.settings)
  }

  /// The record of the answers with the trace of the rule that recommends.
  private static func scored(
    _ answers: [String: Checklist.Answer],
    at desk: Desk
  ) throws -> ScreeningRecord {
    try ScreeningRecord.scored(answers, by: try desk.batch.session.rules(), on: desk.day)
  }

  /// The answers of the file that the option names.
  static func answersOfFile(_ arguments: Arguments) throws -> [String: Checklist.Answer] {
    guard let path = arguments.text("answers") else { throw arguments.missing("answers") }
    return try AnswerFile.answers(in: try InputFile.bytes(path))
  }

  /// Asks the questions at the terminal, then records the answers.
  static func interview(_ call: Invocation) throws -> Output {
    let door = RegisterDoor(call.settings)
    let session = try door.session()
    let view = try session.view(try session.caseID(try call.arguments.requiredText("case")))
    let book = try session.rules()
    try rehearse(call, session)
    let file = DraftFile(beside: try door.path(), of: view.file.id)
    let draft = try file.load() ?? ScreeningDraft(caseID: view.file.id)
    var kept = draft
    let dialogue = InterviewDialogue(
      terminal: call.terminal,
      language: call.language,
      subject: "\(view.caseNumber), \(view.clientName)",
      result: { try? ScreeningResult($0, by: book, on: session.today) },
      keep: { answers in
        kept.answers = answers
        try file.save(kept)
      }
    )
    guard let answers = try dialogue.run(Interview(answers: draft.answers)) else {
      return unfinished(kept, view.caseNumber)
    }
    let output = try call.perform(in: session) { try record(answers, at: $0) }
    if !call.settings.isDryRun { file.remove() }
    return output
  }

  /// Refuses before the first question what would be refused after the last.
  private static func rehearse(_ call: Invocation, _ session: Session) throws {
    let answers = Checklist.minunTiimini.items.map { ($0.slug, Checklist.Answer.unknown) }
    _ = try session.write(dryRun: true) { batch in
      try record(
        Dictionary(uniqueKeysWithValues: answers),
        at: Desk(arguments: call.arguments, settings: call.settings, batch: batch)
      )
    }
  }
}

extension ScreeningRecording {
  /// Adds the result, the reasons and the next command to what is said of every entry.
  private static func receipt(
    _ plain: Receipt,
    _ result: ScreeningResult,
    _ file: CaseFile,
    _ settings: Settings
  ) -> Receipt {
    let next = result.score.recommendation.nextCommand(file.opening?.caseNumber ?? "")
    var members: [JSON.Member] = []
    if case .object(let plainMembers) = plain.json { members = plainMembers }
    members += [
      JSON.Member("result", result.json(settings.language)),
      JSON.Member("nextCommand", .string(next)),
    ]
    return Receipt(
      json: .object(members),
      text: plain.text,
      identifier: plain.identifier,
      details: { result.blocks($0) + [.verbatim(next)] }
    )
  }

  private static func unfinished(_ draft: ScreeningDraft, _ caseNumber: String) -> Output {
    let (answered, all) = (draft.answers.count, Checklist.minunTiimini.items.count)
    let command = "tiimi screen record \(caseNumber)"
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
