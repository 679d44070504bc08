import TiimiDomain

/// The named, validated values that a command reads.
///
/// They come from a command line or from an entry of a batch file; the command cannot tell which.
/// Asking for a name that the command does not declare, or in the wrong kind, stops the program: it
/// is a mistake in the command, and passing over it would drop something a person wrote.
struct Arguments: Sendable {
  private let names: Set<String>
  private let values: [String: [ArgumentValue]]
  private let place: String?

  /// Gathers the values of a command's parameters and sees that none is missing.
  ///
  /// `place` is where the command stands in a batch file, such as `commands[17]`.
  init(
    of parameters: [any Parameter],
    _ values: [String: [ArgumentValue]],
    in place: String? = nil
  ) throws(UsageError) {
    names = Set(parameters.map(\.name))
    self.values = values
    self.place = place
    for parameter in parameters where parameter.isRequired && values[parameter.name] == nil {
      throw UsageError(.missingRequired, at: parameter, in: place)
    }
  }

  /// The place of a value for refusals that are found later: `due` or `commands[17].due`.
  func field(_ name: String) -> String {
    place.map { "\($0).\(name)" } ?? name
  }

  /// Whether the command has a value of that name at all.
  func declares(_ name: String) -> Bool { names.contains(name) }

  /// Whether a value or a flag was given.
  func isGiven(_ name: String) -> Bool { !all(name).isEmpty }

  /// Whether a flag was given.
  func flag(_ name: String) -> Bool { !all(name).isEmpty }

  /// The texts of a repeatable value, in order.
  func texts(_ name: String) -> [String] {
    all(name).map { value in
      guard case .text(let text) = value else { preconditionFailure("\(name) is not a text") }
      return text
    }
  }

  /// A text, a file, a word of a choice or an identifier.
  func text(_ name: String) -> String? { texts(name).first }

  /// The numbers of a repeatable value, in order.
  func numbers(_ name: String) -> [Int] {
    all(name).map { value in
      guard case .number(let number) = value else { preconditionFailure("\(name) is not a number") }
      return number
    }
  }

  /// A whole number.
  func number(_ name: String) -> Int? { numbers(name).first }

  /// The days of a repeatable value, in order.
  func days(_ name: String) -> [Day] {
    all(name).map { value in
      guard case .day(let day) = value else { preconditionFailure("\(name) is not a day") }
      return day
    }
  }

  /// A civil day.
  func day(_ name: String) -> Day? { days(name).first }

  /// A time as it was given, to the day or to the minute.
  func time(_ name: String) -> GivenTime? {
    all(name).first.map { value in
      guard case .time(let time) = value else { preconditionFailure("\(name) is not a time") }
      return time
    }
  }

  /// An instant; a day alone means its first instant in Finland.
  func moment(_ name: String) -> Moment? { time(name)?.moment }

  private func all(_ name: String) -> [ArgumentValue] {
    precondition(names.contains(name), "the command does not declare \(name)")
    return values[name] ?? []
  }
}

extension Arguments {
  /// A text that the command declares as required.
  func requiredText(_ name: String) throws(UsageError) -> String {
    try required(text(name), name)
  }

  /// A number that the command declares as required.
  func requiredNumber(_ name: String) throws(UsageError) -> Int {
    try required(number(name), name)
  }

  /// A day that the command declares as required.
  func requiredDay(_ name: String) throws(UsageError) -> Day {
    try required(day(name), name)
  }

  /// An instant that the command declares as required.
  func requiredMoment(_ name: String) throws(UsageError) -> Moment {
    try required(moment(name), name)
  }

  private func required<Value>(_ value: Value?, _ name: String) throws(UsageError) -> Value {
    guard let value else {
      throw UsageError(.missingRequired, field: field(name))
    }
    return value
  }
}
