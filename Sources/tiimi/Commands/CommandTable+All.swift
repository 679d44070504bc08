extension CommandTable {
  /// The commands of the program.
  static let all = CommandTable(groups: [
    .unit, .staff, .client, .case, .invite, .permission, .assess, .followUp, .help, .completions,
  ])
}
