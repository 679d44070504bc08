extension CommandTable {
  /// The commands of the program.
  static let all = CommandTable(groups: [
    .client, .team, .meeting, .goal, .responsibility, .plan, .followUp, .help, .completions,
  ])
}
