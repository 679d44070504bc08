import TiimiDomain

/// Asks a person at a terminal for the required values that the command line left out.
struct MissingValues {
  /// The language of the questions.
  let language: Language
  /// Shows a question and reads the answer; nil at the end of the input.
  let ask: (String) throws -> String?
  /// Shows a sentence about an answer that will not do.
  let tell: (String) throws -> Void

  /// Completes the values in the order of the command; an empty answer stops.
  func complete(
    _ values: [String: [ArgumentValue]],
    of command: Command
  ) throws -> [String: [ArgumentValue]] {
    var values = values
    for parameter in command.parameters
    where parameter.isRequired && values[parameter.name] == nil {
      values[parameter.name] = [try answer(for: parameter)]
    }
    return values
  }

  private func answer(for parameter: any Parameter) throws -> ArgumentValue {
    while let text = try ask(question(for: parameter)), !text.isEmpty {
      do {
        return try parameter.read(text)
      } catch {
        try tell(UsagePhrases.phrase(for: error)(language))
      }
    }
    throw UsageError(.missingRequired, at: parameter)
  }

  private func question(for parameter: any Parameter) -> String {
    let placeholder = parameter.kind.map { " (\($0.placeholder(language)))" } ?? ""
    return "\(parameter.summary(language))\(placeholder): "
  }
}
