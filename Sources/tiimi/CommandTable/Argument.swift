import TiimiDomain

/// A value of a command that is given by its position.
struct Argument: Parameter {
  let name: String
  let kind: ValueKind?
  let summary: Phrase
  let isRequired: Bool
  let isRepeatable: Bool

  /// Makes an argument; it is required unless said otherwise.
  init(
    _ name: String,
    _ kind: ValueKind,
    summary: Phrase,
    isOptional: Bool = false,
    isRepeatable: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.summary = summary
    self.isRequired = !isOptional
    self.isRepeatable = isRepeatable
  }

  var label: String { "<\(name)>" }
}
