import TiimiDomain

/// One call of a command: what it was given, and the world it may touch.
struct Invocation {
  /// The values of the command.
  let arguments: Arguments
  /// The global options and the environment.
  let settings: Settings
  /// Where questions are asked and progress is shown.
  let terminal: any Terminal
  /// The variables of the environment, for the command that tells what they do.
  let environment: Environment
  /// The commands of the program, for the commands that speak of commands.
  let table: CommandTable

  /// The language of the output.
  var language: Language { settings.language }
}
