import TiimiDomain

/// What one page of the help says, before it becomes text, Markdown or a manual page.
struct HelpPage {
  /// The command line that the page is about, such as `tiimi meeting hold`.
  let name: String
  /// What it does, one line.
  let summary: String
  /// How it is called.
  let usage: String
  /// What else there is to know.
  let paragraphs: [String]
  /// The lists.
  let sections: [Section]

  /// A list with its title.
  struct Section {
    /// The title.
    let title: String
    /// What the list holds.
    let entries: [Entry]
  }

  /// A word and what it means.
  struct Entry {
    /// The word, or a whole command line.
    let term: String
    /// What it means.
    let text: String
    /// The words it accepts, each with its meaning, one to a line.
    let choices: [String]

    /// Makes an entry.
    init(_ term: String, _ text: String, choices: [String] = []) {
      self.term = term
      self.text = text
      self.choices = choices
    }
  }

  /// The sections that hold something.
  var filledSections: [Section] { sections.filter { !$0.entries.isEmpty } }
}

extension HelpPage {
  /// The page as blocks for a terminal.
  func blocks(_ language: Language) -> [Block] {
    [
      .paragraph("\(name) – \(summary)", role: .emphasis),
      .heading(HelpPhrases.usage(language) + ":"),
      .paragraph(usage, indent: 2),
    ] + paragraphs.map { .paragraph($0) }
      + filledSections.flatMap { section -> [Block] in
        [.heading(section.title + ":"), .pairs(section.entries.map(Self.pair))]
      }
  }

  private static func pair(_ entry: Entry) -> Block.Pair {
    Block.Pair(entry.term, ([entry.text] + entry.choices).joined(separator: "\n"))
  }
}
