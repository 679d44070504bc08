/// Finds the command of a command line and sorts its words by name.
///
/// Nothing is read from the world and nothing is checked against the register here.
struct CommandParser {
  /// The commands that exist.
  let table: CommandTable

  /// A command with the texts it was given, not yet validated.
  struct Parsed {
    /// The command.
    let command: Command
    /// The texts of each argument and option, in the order they were given; a flag has an empty one.
    fileprivate(set) var texts: [String: [String]] = [:]
  }

  /// Reads the words that are left when the global options have been taken.
  func parse(_ words: [String]) throws(UsageError) -> Parsed {
    let path = table.longestPath(in: words)
    guard let command = table.command(at: path) ?? standard(at: path, words) else {
      throw incomplete(path, words)
    }
    var parsed = Parsed(command: command)
    var positional: [String] = []
    var cursor = WordCursor(Array(words.dropFirst(path.count)))
    while let word = cursor.next() {
      if word == "--" {
        positional += cursor.remaining()
      } else if let written = WrittenOption(word) {
        try add(written, from: &cursor, to: &parsed)
      } else {
        positional.append(word)
      }
    }
    try assign(positional, to: &parsed)
    return parsed
  }

  /// The command, or the noun, that words for the help speak of; its own values may follow.
  func path(of words: [String]) throws(UsageError) -> [String] {
    let path = table.longestPath(in: words)
    let isComplete = table.command(at: path) != nil || path.count == words.count
    guard isComplete || WrittenOption(words[path.count]) != nil else {
      throw incomplete(path, words)
    }
    return path
  }

  private func add(
    _ written: WrittenOption,
    from cursor: inout WordCursor,
    to parsed: inout Parsed
  ) throws(UsageError) {
    guard let option = written.option(in: parsed.command.options) else {
      throw unknown(written, of: parsed.command)
    }
    let text = try cursor.text(for: option, written)
    if !option.isRepeatable, parsed.texts[option.name] != nil {
      throw UsageError(.optionRepeated, at: option)
    }
    parsed.texts[option.name, default: []].append(text)
  }

  /// The command that a noun stands for when an option follows it at once.
  private func standard(at path: [String], _ words: [String]) -> Command? {
    guard path.count == 1, words.count > 1, WrittenOption(words[1]) != nil else { return nil }
    return table.group(path[0])?.standard
  }

  /// Gives the words without names to the arguments in turn; a repeatable one takes all that follow.
  private func assign(_ words: [String], to parsed: inout Parsed) throws(UsageError) {
    var words = words[...]
    for argument in parsed.command.arguments {
      let taken = argument.isRepeatable ? words : words.prefix(1)
      words = words.dropFirst(taken.count)
      if !taken.isEmpty { parsed.texts[argument.name] = Array(taken) }
    }
    if !words.isEmpty { throw UsageError(.unexpectedArgument) }
  }
}

extension CommandParser {
  private func unknown(_ written: WrittenOption, of command: Command) -> UsageError {
    let labels = (command.options + GlobalOptions.all).map(\.label)
    return UsageError(
      .unknownOption(closest: Suggestion.closest(to: written.label, among: labels).first),
      field: written.showable.map { String($0.drop(while: { $0 == "-" })) },
      label: written.showable
    )
  }

  /// Tells why the words do not reach a command.
  private func incomplete(_ path: [String], _ words: [String]) -> UsageError {
    let verbs = table.words(after: path)
    guard words.count > path.count, WrittenOption(words[path.count]) == nil else {
      return UsageError(.verbMissing(verbs), field: path.joined(separator: " "))
    }
    let word = words[path.count]
    let closest = Suggestion.closest(to: word, among: verbs).map { (path + [$0]) }
    return UsageError(.unknownCommand(closest: closest.map { $0.joined(separator: " ") }))
  }
}
