extension CommandTable {
  /// The commands of the program.
  static let all = CommandTable(groups: [
    CommandGroup(single: .initialise), .client, .followUp, CommandGroup(single: .apply), .export,
    CommandGroup(single: .import), CommandGroup(single: .check), CommandGroup(single: .backup),
    .help, .completions,
  ])
}
