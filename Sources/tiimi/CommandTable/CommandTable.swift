/// The commands of the program in the order of the help.
struct CommandTable: Sendable {
  /// The groups in order, one for each noun.
  let groups: [CommandGroup]

  /// Every command in order.
  var commands: [Command] { groups.flatMap(\.commands) }

  /// The command with exactly this name, such as `meeting hold`.
  func command(named name: String) -> Command? {
    commands.first { $0.name == name }
  }

  /// The group of a noun.
  func group(_ noun: String) -> CommandGroup? {
    groups.first { $0.noun == noun }
  }

  /// The words that may follow `path`, in order and each once.
  func words(after path: [String]) -> [String] {
    var seen: [String] = []
    for command in commands where command.path.count > path.count && command.path.starts(with: path)
    {
      let word = command.path[path.count]
      if !seen.contains(word) { seen.append(word) }
    }
    return seen
  }

  /// The longest beginning of `words` that leads towards a command.
  func longestPath(in words: [String]) -> [String] {
    var path: [String] = []
    for word in words {
      guard self.words(after: path).contains(word) else { break }
      path.append(word)
    }
    return path
  }

  /// The command at `path` and nothing further.
  func command(at path: [String]) -> Command? {
    commands.first { $0.path == path }
  }
}
