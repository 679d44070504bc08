import TiimiEncoding

extension Arguments {
  /// Gathers the values of a command from the members of a JSON object in a batch file.
  ///
  /// The keys are the names of the arguments and options; a repeatable value is a list, a flag is
  /// true or false, and null counts as not given. Values are checked exactly as on a command line.
  init(
    of parameters: [any Parameter],
    members: [JSON.Member],
    in place: String
  ) throws(UsageError) {
    var values: [String: [ArgumentValue]] = [:]
    for member in members where member.value != .null {
      guard let parameter = parameters.first(where: { $0.name == member.key }) else {
        throw Self.unknown(member.key, of: parameters, in: place)
      }
      guard values[member.key] == nil else {
        throw UsageError(.optionRepeated, at: parameter, in: place)
      }
      let read = try Self.values(of: parameter, member.value, in: place)
      if !read.isEmpty { values[member.key] = read }
    }
    try self.init(of: parameters, values, in: place)
  }

  private static func values(
    of parameter: any Parameter,
    _ json: JSON,
    in place: String
  ) throws(UsageError) -> [ArgumentValue] {
    guard case .array(let elements) = json else {
      return try value(of: parameter, json, in: place).map { [$0] } ?? []
    }
    guard parameter.isRepeatable else {
      throw UsageError(.optionRepeated, at: parameter, in: place)
    }
    let values = try elements.map { element throws(UsageError) in
      try value(of: parameter, element, in: place)
    }
    return values.compactMap(\.self)
  }

  /// One value; nil for a flag that is false.
  private static func value(
    of parameter: any Parameter,
    _ json: JSON,
    in place: String
  ) throws(UsageError) -> ArgumentValue? {
    switch (parameter.kind, json) {
    case (nil, .bool(let isSet)):
      return isSet ? .flag : nil
    case (.number, .number(let number)):
      return try parameter.read(number.text, in: place)
    case (.choice, .number(let number)):
      return try parameter.read(number.text, in: place)
    case (.number, _):
      throw UsageError(.wrongShape(wanted: .number), at: parameter, in: place)
    case (.some, .string(let text)):
      return try parameter.read(text, in: place)
    case (let kind, _):
      let wanted: UsageProblem.Shape = kind == nil ? .truth : .text
      throw UsageError(.wrongShape(wanted: wanted), at: parameter, in: place)
    }
  }

  private static func unknown(
    _ key: String,
    of parameters: [any Parameter],
    in place: String
  ) -> UsageError {
    let names = parameters.map(\.name) + BatchEntry.ownKeys
    let shown = WrittenOption("--\(key)")?.showable.map { String($0.dropFirst(2)) }
    return UsageError(
      .unknownOption(closest: Suggestion.closest(to: key, among: names).first),
      field: shown.map { "\(place).\($0)" } ?? place
    )
  }
}
