extension CommandTable {
  /// The commands of the program.
  static let all = CommandTable(groups: [.client, .followUp, .help, .completions])
}
