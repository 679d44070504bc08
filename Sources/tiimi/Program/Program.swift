import TiimiDomain
import TiimiEncoding

/// The whole program: words in, words out, and how it ended.
struct Program {
  /// Makes the commands; called only when a command is needed.
  let table: () -> CommandTable
  /// Where it reads and writes.
  let terminal: any Terminal
  /// The variables it looks at.
  let environment: Environment

  /// The version as `tiimi --version` prints it.
  static let version = "0.1.0"

  /// Parses, runs and prints.
  func run(_ words: [String]) -> ExitCode {
    let globals = GlobalWords(words)
    let presentation = Presentation(globals, environment: environment)
    do {
      let output = try output(globals)
      try tell(output.messages, presentation)
      try write(output, presentation)
      try output.afterwards()
      return output.exitCode
    } catch is ClosedPipe {
      return .done
    } catch {
      return report(error, globals, presentation)
    }
  }

  private func output(_ globals: GlobalWords) throws -> Output {
    if globals.has("version"), !globals.has("help") { return Self.versionOutput }
    let settings = try Settings(globals, environment: environment)
    let table = table()
    if globals.has("help") || globals.rest.isEmpty {
      return Help.output(table, path: try CommandParser(table: table).path(of: globals.rest))
    }
    let parsed = try CommandParser(table: table).parse(globals.rest)
    let invocation = Invocation(
      arguments: try Arguments(of: parsed.command.parameters, try values(of: parsed, settings)),
      settings: settings,
      terminal: screen,
      environment: environment,
      table: table
    )
    return try parsed.command.run(invocation)
  }

  private static var versionOutput: Output {
    Output(json: ["version": .string(version)]) { _ in [.verbatim("tiimi \(version)")] }
  }

  /// The validated values, with those that are missing asked for when there is somebody to ask.
  private func values(
    of parsed: CommandParser.Parsed,
    _ settings: Settings
  ) throws -> [String: [ArgumentValue]] {
    let values = try parsed.values()
    guard terminal.canAsk, !settings.isJSON else { return values }
    let missing = MissingValues(
      language: settings.language,
      ask: { question in
        try screen.write(question, to: .error)
        return screen.readLine()
      },
      tell: { try screen.write($0 + "\n", to: .error) }
    )
    return try missing.complete(values, of: parsed.command)
  }
}

extension Program {
  private func style(_ stream: OutputStream, _ presentation: Presentation) -> TextStyle {
    let width = terminal.width(of: stream)
    let canColor =
      width != nil && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
    return TextStyle(
      language: presentation.language,
      hasColor: presentation.color == .always || (presentation.color == .auto && canColor),
      width: width ?? 80,
      charset: width == nil ? .utf8 : Charset(environment: environment)
    )
  }

  /// The terminal as text for people is written to it, in the character set of its locale.
  private var screen: any Terminal {
    let charset = Charset(environment: environment)
    return charset == .utf8 ? terminal : SpellingTerminal(base: terminal, charset: charset)
  }

  private func write(_ output: Output, _ presentation: Presentation) throws {
    switch output.body {
    case .page(let json, _) where presentation.isJSON:
      try terminal.write(json().pretty + "\n", to: .output)
    case .page:
      try screen.write(output.text(style(.output, presentation)), to: .output)
    case .stream(let send):
      let sink = OutputSink(terminal)
      try send(sink)
      try sink.flush()
    }
  }

  private func tell(_ messages: [Phrase], _ presentation: Presentation) throws {
    guard !presentation.isQuiet else { return }
    let style = style(.error, presentation)
    for message in messages {
      try screen.write(style.render([.paragraph(style(message))]), to: .error)
    }
  }

  /// Tells why nothing was done: on standard error, or as JSON on standard output.
  private func report(
    _ error: any Error,
    _ globals: GlobalWords,
    _ presentation: Presentation
  ) -> ExitCode {
    let report = ErrorReport(error)
    if presentation.isJSON {
      try? terminal.write(report.json(presentation.language).pretty + "\n", to: .output)
      return report.exitCode
    }
    let style = style(.error, presentation)
    var text = style.render([
      .paragraph("tiimi: \(report.text(presentation.language))", role: .bad)
    ])
    if report.exitCode == .usage { text += style.render([.paragraph(hint(globals, style))]) }
    try? screen.write(text, to: .error)
    return report.exitCode
  }

  private func hint(_ globals: GlobalWords, _ style: TextStyle) -> String {
    let path = table().longestPath(in: globals.rest)
    let command = (["tiimi", "help"] + path).joined(separator: " ")
    return style(Phrase(fi: "Ohje: \(command)", sv: "Hjälp: \(command)", en: "Help: \(command)"))
  }
}
