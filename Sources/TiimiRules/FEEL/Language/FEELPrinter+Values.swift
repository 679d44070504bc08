extension FEELPrinter {
  mutating func print(_ value: FEELValue) {
    switch value {
    case .null: write("null")
    case .boolean(let truth): write(truth ? "true" : "false")
    case .number(let number): write(number.description)
    case .string(let text): write(Self.quoted(text))
    case .date(let date): write("@\"\(date)\"")
    case .time(let time): write("@\"\(time)\"")
    case .dateTime(let moment): write("@\"\(moment)\"")
    case .daysAndTime(let length): write("@\"\(length)\"")
    case .yearsAndMonths(let length): write("@\"\(length)\"")
    case .list(let elements):
      write("[" + elements.map(\.expressionText).joined(separator: ", ") + "]")
    case .context(let context):
      let entries = context.pairs.map { Self.key($0.name) + ": " + $0.value.expressionText }
      write("{" + entries.joined(separator: ", ") + "}")
    case .range(let range): print(range)
    case .function(let function):
      write("function(\(function.parameters.joined(separator: ", ")))")
    }
  }

  private mutating func print(_ range: FEELRange) {
    switch (range.lower, range.upper) {
    case (let lower?, let upper?):
      write(range.includesLower ? "[" : "(")
      write(lower.expressionText + ".." + upper.expressionText)
      write(range.includesUpper ? "]" : ")")
    case (let lower?, nil): write("(>\(range.includesLower ? "=" : "") \(lower.expressionText))")
    case (nil, let upper?): write("(<\(range.includesUpper ? "=" : "") \(upper.expressionText))")
    case (nil, nil): write("null")
    }
  }

  /// A key of a context or a name of an argument: in quotes unless it is a plain word.
  static func key(_ name: String) -> String {
    guard let first = name.unicodeScalars.first, first.isFEELNameStart,
      name.unicodeScalars.allSatisfy({ $0.isFEELNamePart || $0 == " " }),
      FEELNames.normal(name) == name
    else { return quoted(name) }
    return name
  }

  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

extension FEELType {
  /// The type as it is written.
  var text: String {
    switch self {
    case .any: "Any"
    case .null: "Null"
    case .number: "number"
    case .string: "string"
    case .boolean: "boolean"
    case .date: "date"
    case .time: "time"
    case .dateTime: "date and time"
    case .daysAndTime: "days and time duration"
    case .yearsAndMonths: "years and months duration"
    case .list(let type): "list<\(type.text)>"
    case .context(let entries) where entries.isEmpty: "context"
    case .context(let entries):
      "context<"
        + entries.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.text)" }
        .joined(separator: ", ") + ">"
    case .range(let type): "range<\(type.text)>"
    case .function(nil): "function"
    case .function(let parameters?):
      "function<\(Array(repeating: "Any", count: parameters).joined(separator: ", "))>->Any"
    }
  }
}
