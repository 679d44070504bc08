import MinunTiimini
import TiimiDomain
import TiimiEncoding
import TiimiRules

/// Recording a filled checklist in a case, from a file or from an interview.
enum ScreeningRecording {
  /// Records answers at a desk, alone or as a line of a batch file.
  ///
  /// `findings` are what was noticed in a form; `requireNew` refuses what is in the case already.
  static func record(
    _ answers: [String: Checklist.Answer],
    at desk: Desk,
    occurred: Moment? = nil,
    findings: [InstrumentFinding] = [],
    requireNew: (ScreeningRecord, CaseFile) throws -> Void = { _, _ in }
  ) throws -> Receipt {
    let id = try desk.batch.caseID(try desk.arguments.requiredText("case"))
    let day = occurred.map { HelsinkiTime.day(of: $0) } ?? desk.day
    let book = try desk.batch.session.rules()
    let record = try ScreeningRecord.scored(answers, by: book, on: day)
    try requireNew(record, try desk.batch.file(id))
    let performed = try desk.batch.perform(
      .identification(.recordScreening(record)),
      on: id,
      at: occurred ?? desk.occurred,
      ifVersion: desk.settings.expectedVersion
    )
    let result = try ScreeningResult(answers, by: book, on: day)
    return receipt(Receipt(performed), result, findings, performed.file, desk.settings)
  }

  /// The answers of the file that the option names.
  static func answersOfFile(_ arguments: Arguments) throws -> [String: Checklist.Answer] {
    guard let path = arguments.text("answers") else { throw arguments.missing("answers") }
    return try AnswerFile.answers(in: try AnswerFile.bytes(path))
  }

  /// Asks the questions at the terminal, then records the answers.
  static func interview(_ call: Invocation) throws -> Output {
    try CaseInterview(
      call: call,
      form: AskedForm(.minunTiimini),
      work: CaseInterview.Work(
        command: { "tiimi screen record \($0)" },
        result: { answers, _, session in
          let style = TextStyle(language: call.language)
          let result = try? ScreeningResult(
            checked(answers),
            by: session.rules(),
            on: session.today
          )
          return result.map {
            $0.finding(style) + [.pairs($0.answers(style))] + $0.disclaimer(style)
          }
            ?? []
        },
        record: { try record(checked($0), at: $1) }
      )
    ).run()
  }

  private static func checked(_ answers: Interview.Answers) -> [String: Checklist.Answer] {
    answers.codes.compactMapValues(Checklist.Answer.init)
  }
}

extension ScreeningRecording {
  /// Adds the result, the reasons and the next command to what is said of every entry.
  private static func receipt(
    _ plain: Receipt,
    _ result: ScreeningResult,
    _ findings: [InstrumentFinding],
    _ file: CaseFile,
    _ settings: Settings
  ) -> Receipt {
    let next = result.score.recommendation.nextCommand(file.opening?.caseNumber ?? "")
    var members: [JSON.Member] = []
    if case .object(let plainMembers) = plain.json { members = plainMembers }
    members += [
      JSON.Member("result", result.json(settings.language)),
      JSON.Member("nextCommand", .string(next)),
      JSON.Member("findings", .array(findings.map { $0.json(settings.language) })),
    ]
    return Receipt(
      json: .object(members),
      text: plain.text,
      identifier: plain.identifier,
      details: { style in
        let noticed = findings.map { Cell($0.line(style), $0.severity.role) }
        return result.blocks(style) + (noticed.isEmpty ? [] : [.bullets(noticed)])
          + [.verbatim(next)]
      }
    )
  }
}
