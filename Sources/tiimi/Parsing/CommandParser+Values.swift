extension CommandParser.Parsed {
  /// Validates every text against the kind of its argument or option.
  func values() throws(UsageError) -> [String: [ArgumentValue]] {
    var values: [String: [ArgumentValue]] = [:]
    for parameter in command.parameters {
      guard let texts = texts[parameter.name] else { continue }
      values[parameter.name] = try texts.map { text throws(UsageError) in
        try parameter.read(text)
      }
    }
    return values
  }
}

extension Parameter {
  /// Validates one text; `place` is set when it came from a batch file.
  func read(_ text: String, in place: String? = nil) throws(UsageError) -> ArgumentValue {
    guard let kind else { return .flag }
    do {
      return try kind.read(text)
    } catch {
      throw UsageError(error, at: self, in: place)
    }
  }
}
