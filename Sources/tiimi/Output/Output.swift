import TiimiDomain
import TiimiEncoding

/// What a command has to say: the same matter for machines and for people, and how it ended.
///
/// Only the form that was asked for is built.
struct Output {
  /// What goes to standard output.
  enum Body {
    /// A JSON value, or a page for people.
    case page(json: () -> JSON, blocks: (TextStyle) -> [Block])
    /// Text in a format of its own, such as CSV, the same with and without `--json`.
    ///
    /// It is written piece by piece, so that a large export does not fill the memory, and is not
    /// cleaned: it is data.
    case stream((OutputSink) throws -> Void)
  }

  /// What goes to standard output.
  let body: Body
  /// What goes to standard error, unless messages are left out.
  let messages: [Phrase]
  /// How the command ended.
  let exitCode: ExitCode
  /// What is done when all of it has been written, and not otherwise.
  var afterwards: () throws -> Void = {}

  /// Makes an output of a JSON value and a page that says the same.
  init(
    json: @autoclosure @escaping () -> JSON,
    messages: [Phrase] = [],
    exitCode: ExitCode = .done,
    page: @escaping (TextStyle) -> [Block]
  ) {
    self.body = .page(json: json, blocks: page)
    self.messages = messages
    self.exitCode = exitCode
  }

  /// Makes an output of data in a format of its own.
  init(
    messages: [Phrase] = [],
    exitCode: ExitCode = .done,
    stream: @escaping (OutputSink) throws -> Void
  ) {
    self.body = .stream(stream)
    self.messages = messages
    self.exitCode = exitCode
  }

  /// The page for people; empty when the output is data in a format of its own.
  func text(_ style: TextStyle) -> String {
    guard case .page(_, let blocks) = body else { return "" }
    return style.render(blocks(style))
  }
}
