extension CommandTable {
  /// The commands of the program, in the order of the help.
  static let all = CommandTable(groups: [
    CommandGroup(single: .initialise), .unit, .staff, .client, .case, .invite, .permission,
    .assess, .followUp, CommandGroup(single: .apply), .export, CommandGroup(single: .import),
    CommandGroup(single: .check), CommandGroup(single: .backup), .help, .completions,
  ])
}
