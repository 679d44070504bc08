import TiimiEncoding

@testable import tiimi

/// Parses and validates a command line of the sample commands.
func arguments(_ words: String...) throws(UsageError) -> Arguments {
  let parsed = try CommandParser(table: .sample).parse(words)
  return try Arguments(of: parsed.command.parameters, try parsed.values())
}

/// The usage error of a command line of the sample commands; nil when there is none.
func usageError(_ words: [String]) -> UsageError? {
  do throws(UsageError) {
    let globals = GlobalWords(words)
    _ = try Settings(globals, environment: Environment([:]))
    let parsed = try CommandParser(table: .sample).parse(globals.rest)
    _ = try Arguments(of: parsed.command.parameters, try parsed.values())
    return nil
  } catch {
    return error
  }
}

/// Reads an entry of a batch file at `commands[17]`.
func batchEntry(_ json: JSON) throws(UsageError) -> BatchEntry {
  try BatchEntry(
    json,
    at: "commands[17]",
    table: .sample,
    settings: try Settings(GlobalWords([]), environment: Environment([:]))
  )
}
