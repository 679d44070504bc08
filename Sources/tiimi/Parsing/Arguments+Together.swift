/// Values that need each other, or shut each other out.
extension Arguments {
  /// The error for an option that this call needs, though the command does not always ask for it.
  func missing(_ name: String) -> UsageError {
    UsageError(.missingRequired, field: field(name), label: label(name))
  }

  /// The error for an option whose value turns out to be wrong when the command looks closer.
  func wrong(_ problem: UsageProblem, _ name: String) -> UsageError {
    UsageError(problem, field: field(name), label: label(name))
  }

  /// Refuses an option that says nothing beside another, such as `--until` beside `--answer yes`.
  func refuse(_ name: String, with other: String) throws(UsageError) {
    guard isGiven(name) else { return }
    throw UsageError(.notWith(other), field: field(name), label: label(name))
  }

  /// Refuses two options that say opposite things.
  func refuseBoth(_ name: String, _ other: String) throws(UsageError) {
    if isGiven(other) { try refuse(name, with: "--\(other)") }
  }

  /// The option as people see it: `--until`, or its place in a batch file.
  private func label(_ name: String) -> String {
    field(name) == name ? "--\(name)" : field(name)
  }
}
