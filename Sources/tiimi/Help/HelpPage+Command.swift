import TiimiDomain

extension HelpPage {
  /// The page of a command.
  init(_ command: Command, _ language: Language) {
    name = "tiimi \(command.name)"
    summary = command.summary(language)
    usage = Self.usage(of: command, language)
    paragraphs = command.details.map { [$0(language)] } ?? []
    sections = [
      Section(
        title: HelpPhrases.arguments(language),
        entries: command.arguments.map { Entry($0, language) }
      ),
      Section(
        title: HelpPhrases.options(language),
        entries: command.options.map { Entry($0, language) }
      ),
      Section(
        title: HelpPhrases.examples(language),
        entries: command.examples.map { Entry($0.line, $0.summary(language)) }
      ),
    ]
  }

  /// The call with every argument and every required option.
  private static func usage(of command: Command, _ language: Language) -> String {
    let arguments = command.arguments.map { argument in
      let dots = argument.isRepeatable ? "…" : ""
      return argument.isRequired ? argument.label + dots : "[\(argument.label)\(dots)]"
    }
    let required = command.options.filter(\.isRequired).map { $0.form(language) }
    let words = ["tiimi", command.name] + arguments + required
    return words.joined(separator: " ") + " [\(HelpPhrases.anyOptions(language))]"
  }
}

extension HelpPage.Entry {
  /// The entry of an argument.
  init(_ argument: Argument, _ language: Language) {
    let marks = [
      argument.isRequired ? nil : HelpPhrases.optional(language),
      argument.isRepeatable ? HelpPhrases.repeatable(language) : nil,
    ]
    self.init(
      argument.label,
      Self.text(argument.summary(language), marks),
      choices: Self.choices(argument.kind, language)
    )
  }

  /// The entry of an option.
  init(_ option: Option, _ language: Language) {
    let marks = [
      option.isRequired ? HelpPhrases.required(language) : nil,
      option.isRepeatable ? HelpPhrases.repeatable(language) : nil,
      option.standard.map { "\(HelpPhrases.standard(language)): \($0(language))" },
    ]
    self.init(
      option.short.map { "-\($0), " }.map { $0 + option.form(language) } ?? option.form(language),
      Self.text(option.summary(language), marks),
      choices: Self.choices(option.kind, language)
    )
  }

  private static func text(_ summary: String, _ marks: [String?]) -> String {
    let marks = marks.compactMap(\.self)
    return marks.isEmpty ? summary : "\(summary) (\(marks.joined(separator: ", ")))"
  }

  private static func choices(_ kind: ValueKind?, _ language: Language) -> [String] {
    guard case .choice(let choices) = kind else { return [] }
    return choices.map { "\($0.value) – \($0.summary(language))" }
  }
}

extension Option {
  /// The option with the placeholder of its value: `--due DAY`.
  func form(_ language: Language) -> String {
    kind.map { "\(label) \($0.placeholder(language))" } ?? label
  }
}
