import TiimiDomain

/// A value of a command that is given by its name: `--due 2026-01-05`, `--due=2026-01-05`, `-q`.
///
/// An option takes no value or one value, ever.
struct Option: Parameter {
  let name: String
  /// The one-letter name, if it has one.
  let short: Character?
  let kind: ValueKind?
  let summary: Phrase
  let isRequired: Bool
  let isRepeatable: Bool
  /// What is used when the option is not given, as the help shows it.
  let standard: Phrase?

  /// Makes an option that takes a value.
  init(
    _ name: String,
    _ kind: ValueKind,
    short: Character? = nil,
    summary: Phrase,
    isRequired: Bool = false,
    isRepeatable: Bool = false,
    standard: Phrase? = nil
  ) {
    self.name = name
    self.short = short
    self.kind = kind
    self.summary = summary
    self.isRequired = isRequired
    self.isRepeatable = isRepeatable
    self.standard = standard
  }

  /// Makes a flag, an option without a value.
  init(flag name: String, short: Character? = nil, summary: Phrase) {
    self.name = name
    self.short = short
    self.kind = nil
    self.summary = summary
    self.isRequired = false
    self.isRepeatable = false
    self.standard = nil
  }

  var label: String { "--\(name)" }
}
