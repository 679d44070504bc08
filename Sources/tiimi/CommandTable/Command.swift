import TiimiDomain

/// One command of the program, told once.
///
/// The parser, the help, the manual page, the completions and the batch file all read this value, so
/// a command cannot be described one way and behave another.
struct Command: Sendable {
  /// The words that name the command, one to three: `["meeting", "hold"]`.
  let path: [String]
  /// What the command does, one line without a full stop.
  let summary: Phrase
  /// What else a reader of its help page should know.
  let details: Phrase?
  /// The values given by position, in order.
  let arguments: [Argument]
  /// The values given by name, in the order of the help.
  let options: [Option]
  /// Command lines that work as they stand.
  let examples: [Example]
  /// Does the work and returns what to print.
  let run: @Sendable (Invocation) throws -> Output
  /// What the command writes, when it writes to the register; batch files use it.
  let write: (@Sendable (Desk) throws -> Receipt)?

  /// Makes a command from its name, such as `meeting hold`.
  init(
    _ name: String,
    summary: Phrase,
    details: Phrase? = nil,
    arguments: [Argument] = [],
    options: [Option] = [],
    examples: [Example] = [],
    write: (@Sendable (Desk) throws -> Receipt)? = nil,
    run: @escaping @Sendable (Invocation) throws -> Output
  ) {
    self.path = name.split(separator: " ").map(String.init)
    self.summary = summary
    self.details = details
    self.arguments = arguments
    self.options = options
    self.examples = examples
    self.write = write
    self.run = run
  }

  /// The words of the command as people write them: `meeting hold`.
  var name: String { path.joined(separator: " ") }

  /// Every value the command takes: arguments first, then options.
  var parameters: [any Parameter] { arguments as [any Parameter] + options }

  /// The argument or option with this name.
  func parameter(_ name: String) -> (any Parameter)? {
    parameters.first { $0.name == name }
  }
}

/// A command line worth showing, with a word about what it does.
struct Example: Sendable {
  /// The whole line, beginning with `tiimi`.
  let line: String
  /// What the line does.
  let summary: Phrase

  /// Makes an example.
  init(_ line: String, _ summary: Phrase) {
    self.line = line
    self.summary = summary
  }
}
