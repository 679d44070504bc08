import TiimiEncoding

/// One command of a batch file: `{"do": "meeting hold", "case": "…", "present": ["a", "b"]}`.
///
/// Beside the command's own values an entry may carry the global options `at`, `as`, `purpose` and
/// `if-version`, each for itself.
struct BatchEntry {
  /// The command.
  let command: Command
  /// Its values.
  let arguments: Arguments
  /// The settings of the whole run with what this entry says.
  let settings: Settings

  /// The keys that are no values of a command.
  static let ownKeys = ["do"] + globalNames

  private static let globalNames = ["at", "as", "purpose", "if-version"]

  /// Reads the entry that stands at `place`, such as `commands[17]`.
  init(
    _ json: JSON,
    at place: String,
    table: CommandTable,
    settings: Settings
  ) throws(UsageError) {
    guard case .object(let members) = json else {
      throw UsageError(.wrongShape(wanted: .object), field: place)
    }
    command = try Self.command(json["do"], at: place, table: table)
    self.settings = settings.overridden(
      by: try Arguments(
        of: Self.globalNames.compactMap(GlobalOptions.named),
        members: members.filter { Self.globalNames.contains($0.key) },
        in: place
      )
    )
    arguments = try Arguments(
      of: command.parameters,
      members: members.filter { !Self.ownKeys.contains($0.key) },
      in: place
    )
  }

  private static func command(
    _ json: JSON?,
    at place: String,
    table: CommandTable
  ) throws(UsageError) -> Command {
    let field = "\(place).do"
    switch json {
    case .string(let name)?:
      if let command = table.command(named: name) { return command }
      let names = table.commands.map(\.name)
      throw UsageError(
        .unknownCommand(closest: Suggestion.closest(to: name, among: names)),
        field: field
      )
    case nil: throw UsageError(.missingRequired, field: field)
    default: throw UsageError(.wrongShape(wanted: .text), field: field)
    }
  }
}

extension Settings {
  /// The same settings with the global options that an entry gives for itself.
  fileprivate func overridden(by arguments: Arguments) -> Settings {
    var settings = self
    settings.occurred = arguments.time("at") ?? occurred
    settings.staff = arguments.text("as") ?? staff
    settings.purpose = arguments.text("purpose") ?? purpose
    settings.expectedVersion = arguments.number("if-version") ?? expectedVersion
    return settings
  }
}
