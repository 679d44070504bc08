import TiimiDomain
import TiimiEncoding
import TiimiRules

/// Scoring the answers that a command names.
enum InstrumentScoring {
  /// Scores the file of answers with the instrument of the options.
  static func score(_ call: Invocation, _ name: String) throws -> Output {
    guard let answers = call.arguments.text("answers") else {
      throw call.arguments.missing("answers")
    }
    let instrument = try InstrumentFolder(call).find(name, scoring: call.arguments.text("scoring"))
    let sheet = try AnswerSheet(try InputFile.bytes(answers))
    let result = try instrument.score(sheet, in: try circumstances(call.arguments))
    let page = InstrumentScorePage(result, of: instrument)
    return Output(
      json: result.json(call.language),
      exitCode: result.hasErrors ? .refused : .done
    ) { page.blocks($0) }
  }

  private static func circumstances(_ arguments: Arguments) throws -> ScoringCircumstances {
    ScoringCircumstances(
      age: arguments.number("age"),
      sex: arguments.text("sex").flatMap(BandSet.Sex.init),
      choices: try choices(arguments)
    )
  }

  /// The switches that `--set name=value` sets.
  static func choices(_ arguments: Arguments) throws -> [String: String] {
    var choices: [String: String] = [:]
    for text in arguments.texts("set") {
      let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { throw arguments.wrong(.badForm, "set") }
      choices[parts[0]] = parts[1]
    }
    return choices
  }
}
