import TiimiDomain

/// A place on a command line where a shell may offer words.
struct CompletionNode {
  /// The words of the command so far; empty at the beginning.
  let path: [String]
  /// The words that may follow, each with what it means.
  let words: [(word: String, summary: String)]
  /// The options that may follow, the global ones not among them.
  let options: [Option]
  /// What the first argument takes, if a command is reached.
  let kind: ValueKind?

  /// Every place of the table, the beginning first.
  static func all(_ table: CommandTable, _ language: Language) -> [CompletionNode] {
    var paths: [[String]] = [[]]
    for command in table.commands {
      for count in 1...command.path.count {
        let path = Array(command.path.prefix(count))
        if !paths.contains(path) { paths.append(path) }
      }
    }
    return paths.map { CompletionNode($0, table, language) }
  }

  private init(_ path: [String], _ table: CommandTable, _ language: Language) {
    let command = table.command(at: path)
    self.path = path
    words = table.words(after: path).map { word in
      let summary =
        table.command(at: path + [word])?.summary
        ?? (path.isEmpty ? table.group(word)?.summary : nil)
      return (word, summary?(language) ?? word)
    }
    options = command?.options ?? []
    kind = command?.arguments.first?.kind
  }
}

extension String {
  /// The text in single quotes, as POSIX shells and fish both read it.
  var shellQuoted: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
