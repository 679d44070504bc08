import TiimiDomain

/// How text for people is shown: the language, the width, and whether there are colours.
struct TextStyle: Sendable {
  /// The language.
  let language: Language
  /// Whether ANSI colours are used.
  let hasColor: Bool
  /// The columns of a line.
  let width: Int
  /// The characters that can be shown.
  let charset: Charset

  /// Makes a style; a width below 20 counts as 20.
  init(
    language: Language,
    hasColor: Bool = false,
    width: Int = 80,
    charset: Charset = .utf8
  ) {
    self.language = language
    self.hasColor = hasColor
    self.width = max(20, width)
    self.charset = charset
  }

  /// The columns for running text, which is hard to read on longer lines.
  var proseWidth: Int { min(width, 100) }

  /// Whether there is no room for columns side by side unless they are very narrow.
  var isNarrow: Bool { width <= Self.narrow }

  /// The columns up to which names and values stand under each other.
  static let narrow = 40

  /// The phrase in the language of the style.
  func callAsFunction(_ phrase: Phrase) -> String { phrase(language) }

  /// The text, clean of control characters, in the colours of its role.
  func paint(_ text: String, _ role: Role) -> String {
    let text = TerminalText.isolated(TerminalText.clean(text))
    guard hasColor, let code = role.code, !text.isEmpty else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  /// What a piece of text is for; colour only repeats what the words already say.
  enum Role: Sendable {
    /// Ordinary text.
    case plain
    /// A heading.
    case heading
    /// Something to notice.
    case emphasis
    /// Something that is in order.
    case good
    /// Something that needs attention.
    case warning
    /// Something that is wrong.
    case bad
    /// Something of less weight.
    case dim
    /// Something that no longer holds.
    case struck

    fileprivate var code: String? {
      switch self {
      case .plain: nil
      case .heading, .emphasis: "1"
      case .good: "32"
      case .warning: "33"
      case .bad: "31"
      case .dim: "2"
      case .struck: "9"
      }
    }
  }
}
