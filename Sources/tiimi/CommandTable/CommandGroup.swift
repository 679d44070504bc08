import TiimiDomain

/// The commands that share their first word, the noun.
struct CommandGroup: Sendable {
  /// The noun as it is typed.
  let noun: String
  /// What the noun is about, one line for the list of nouns.
  let summary: Phrase
  /// The commands in the order of the help.
  let commands: [Command]
  /// The command that is meant when options follow the noun at once, as in `deadline --rule …`.
  let standard: Command?

  /// Makes the group of a noun.
  init(_ noun: String, summary: Phrase, commands: [Command], standard: Command? = nil) {
    self.noun = noun
    self.summary = summary
    self.commands = commands
    self.standard = standard
  }

  /// Makes a group of one command whose name is a single word.
  init(single command: Command) {
    self.init(command.name, summary: command.summary, commands: [command])
  }

  /// Whether the noun by itself is the command.
  var isSingle: Bool { commands.count == 1 && commands[0].path == [noun] }
}
