import TiimiDomain

/// What arguments and options have in common: a named, validated value of a command.
protocol Parameter: Sendable {
  /// The name: the word after the dashes, the word in angle brackets, the key in a batch file.
  var name: String { get }
  /// What kind of value it takes; nil for a flag, which takes none.
  var kind: ValueKind? { get }
  /// What it is for, one line.
  var summary: Phrase { get }
  /// Whether the command cannot run without it.
  var isRequired: Bool { get }
  /// Whether it may be given many times.
  var isRepeatable: Bool { get }
  /// How messages name it: `--due` or `<case>`.
  var label: String { get }
}
