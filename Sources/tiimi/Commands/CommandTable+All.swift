extension CommandTable {
  /// The commands of the program.
  static let all = CommandTable(groups: [
    .client, .screen, .team, .meeting, .goal, .responsibility, .plan, .followUp, .today,
    .deadline, .practice, .help, .completions,
  ])
}
