import TiimiDomain

/// Writes the whole help as one Markdown page, kept as `docs/commands.md`.
struct Markdown {
  /// The language of the page.
  let language: Language

  /// The page.
  func text(_ table: CommandTable) -> String {
    let root = HelpPage(table, language)
    let head = "# \(HelpPhrases.commands(language))\n\n`\(root.usage)`\n"
    let paragraphs = root.paragraphs.map { escape($0) + "\n" }
    let lists = root.filledSections.map { "## \($0.title)\n\n" + list($0.entries) }
    return ([head] + paragraphs + lists + table.groups.map(group)).joined(separator: "\n")
  }

  private func group(_ group: CommandGroup) -> String {
    let level = group.isSingle ? "##" : "###"
    let commands = group.commands.map { command(HelpPage($0, language), level: level) }
    let head = "## \(group.noun)\n\n\(sentence(group.summary(language)))"
    return ((group.isSingle ? [] : [head]) + commands).joined(separator: "\n")
  }

  private func command(_ page: HelpPage, level: String) -> String {
    let paragraphs = page.paragraphs.map { escape($0) + "\n" }
    let lists = page.filledSections.map { "\($0.title):\n\n" + list($0.entries) }
    let head = ["\(level) \(page.name)\n", sentence(page.summary), "    \(page.usage)\n"]
    return (head + paragraphs + lists).joined(separator: "\n")
  }

  private func list(_ entries: [HelpPage.Entry]) -> String {
    entries.map { entry in
      let choices = entry.choices.map { "  - \(escape($0))\n" }.joined()
      return "- `\(entry.term)` – \(escape(entry.text))\n" + choices
    }.joined()
  }

  private func sentence(_ text: String) -> String { escape(text) + ".\n" }

  /// Keeps placeholders from becoming HTML, and stars from becoming emphasis.
  private func escape(_ text: String) -> String {
    text.map { "<*`".contains($0) ? "\\\($0)" : String($0) }.joined()
  }
}
