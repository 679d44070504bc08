import TiimiDomain
import TiimiEncoding

/// Finds the page of the help that a path leads to.
enum Help {
  /// The page of the program, of a noun, or of a command.
  static func page(_ table: CommandTable, path: [String], _ language: Language) -> HelpPage {
    if let command = table.command(at: path) { return HelpPage(command, language) }
    guard let noun = path.first, let group = table.group(noun) else {
      return HelpPage(table, language)
    }
    return HelpPage(group, path: path, language)
  }

  /// The page as output; for machines, the commands that begin with the path.
  static func output(_ table: CommandTable, path: [String]) -> Output {
    Output(
      json: [
        "commands": .array(
          table.commands.filter { $0.path.starts(with: path) }.map(\.json)
        )
      ]
    ) { style in
      var blocks = page(table, path: path, style.language).blocks(style.language)
      if !path.isEmpty {
        blocks.append(.paragraph(style(HelpPhrases.globalsElsewhere), role: .dim))
      }
      return blocks
    }
  }
}

extension Command {
  /// The command for machines, with its texts in every language.
  fileprivate var json: JSON {
    [
      "name": .string(name),
      "summary": summary.json,
      "arguments": .array(arguments.map(\.json)),
      "options": .array(options.map(\.json)),
    ]
  }
}

extension Parameter {
  fileprivate var json: JSON {
    [
      "name": .string(name),
      "kind": .string(kind?.name ?? "flag"),
      "choices": .array(kind?.words.map(JSON.string) ?? []),
      "required": .bool(isRequired),
      "repeatable": .bool(isRepeatable),
      "summary": summary.json,
    ]
  }
}

extension Phrase {
  fileprivate var json: JSON { ["fi": .string(fi), "sv": .string(sv), "en": .string(en)] }
}

extension ValueKind {
  /// The words of a choice; none for other kinds.
  var words: [String] { choices.map(\.value) }

  /// The words of a choice with their meanings; none for other kinds.
  var choices: [Choice] {
    guard case .choice(let choices) = self else { return [] }
    return choices
  }

  fileprivate var name: String {
    switch self {
    case .text: "text"
    case .number: "number"
    case .day: "day"
    case .moment: "moment"
    case .file: "file"
    case .choice: "choice"
    case .reference(let reference): "\(reference)"
    }
  }
}
