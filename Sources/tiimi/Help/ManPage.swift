import TiimiDomain

/// Writes the whole help as a manual page of section 1.
struct ManPage {
  /// The language of the page.
  let language: Language

  /// The page in troff.
  func text(_ table: CommandTable) -> String {
    let root = HelpPage(table, language)
    var lines = [
      ".TH TIIMI 1 \"\" \"tiimi \(Program.version)\"",
      ".SH NAME",
      "tiimi \\- \(escape(root.summary))",
      ".SH \(title(HelpPhrases.usage(language)))",
      escape(root.usage),
    ]
    lines += root.paragraphs.flatMap { [".PP", escape($0)] }
    for section in root.filledSections {
      lines += [".SH \(title(section.title))"] + list(section.entries)
    }
    lines.append(".SH \(title(HelpPhrases.commands(language)))")
    lines += table.commands.flatMap { command(HelpPage($0, language)) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func command(_ page: HelpPage) -> [String] {
    [".SS \(escape(page.usage))", escape(page.summary) + "."]
      + page.paragraphs.flatMap { [".PP", escape($0)] }
      + page.filledSections.flatMap { [".PP", escape($0.title) + ":"] + list($0.entries) }
  }

  private func list(_ entries: [HelpPage.Entry]) -> [String] {
    entries.flatMap { entry in
      [".TP", "\\fB\(escape(entry.term))\\fR", escape(entry.text)]
        + entry.choices.flatMap { [".br", escape($0)] }
    }
  }

  private func title(_ text: String) -> String { escape(text.uppercased()) }

  /// Keeps troff from reading commands into the text.
  private func escape(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "\n": result += " "
      default: result.append(character)
      }
    }
    let first = text.first
    return first == "." || first == "'" ? "\\&" + result : result
  }
}
