extension CommandTable {
  /// The commands of the program, in the order of the help.
  static let all = CommandTable(groups: [
    CommandGroup(single: .initialise), .unit, .staff, .client, .screen, .instrument, .case,
    .invite, .invitation, .permission, .assess, .team, .meeting, .goal, .responsibility, .plan,
    .followUp, .result, .fact, .today, .gaps, .explain, .deadline, CommandGroup(single: .calendar),
    .rules, .metrics, CommandGroup(single: .conformance), CommandGroup(single: .apply), .bulk,
    .export, .key, CommandGroup(single: .import), .practice,
    CommandGroup(single: .accessReport), CommandGroup(single: .check),
    CommandGroup(single: .backup), CommandGroup(single: .doctor), .help, .completions,
  ])
}
