extension FEELValue: CustomStringConvertible {
  /// The value as FEEL's `string` writes it: a text as it is, others as they would stand in FEEL.
  public var description: String {
    switch self {
    case .null: "null"
    case .boolean(let truth): truth ? "true" : "false"
    case .number(let number): number.description
    case .string(let text): text
    case .date(let date): date.description
    case .time(let time): time.description
    case .dateTime(let moment): moment.description
    case .daysAndTime(let length): length.description
    case .yearsAndMonths(let length): length.description
    case .list(let items): "[\(items.map(\.quoted).joined(separator: ", "))]"
    case .context(let context): context.description
    case .range(let range): range.description
    case .function(let function): function.description
    }
  }

  /// The value as an item of a list, where texts have quotation marks.
  fileprivate var quoted: String {
    guard case .string(let text) = self else { return description }
    return text.quoted
  }

  /// The value as an end of a range, where days and times have the sign of a literal.
  fileprivate var literal: String {
    switch self {
    case .date, .time, .dateTime, .daysAndTime, .yearsAndMonths: "@\"\(description)\""
    default: quoted
    }
  }
}

extension FEELFunction: CustomStringConvertible {
  /// The function as `substring(string, start position, length)`.
  public var description: String {
    "\(name.isEmpty ? "function" : name)(\(parameters.joined(separator: ", ")))"
  }
}

extension FEELContext: CustomStringConvertible {
  /// The context as `{age: 75, "own worker": null}`.
  public var description: String {
    let entries = pairs.map {
      "\($0.name.isPlainName ? $0.name : $0.name.quoted): \($0.value.quoted)"
    }
    return "{\(entries.joined(separator: ", "))}"
  }
}

extension FEELRange: CustomStringConvertible {
  /// The range as `[18..65)`, or as a comparison such as `>= 18` if it has one end alone.
  public var description: String {
    switch (lower, upper) {
    case (let lower?, nil): ">\(includesLower ? "=" : "") \(lower.literal)"
    case (nil, let upper?): "<\(includesUpper ? "=" : "") \(upper.literal)"
    default:
      (includesLower ? "[" : "(") + (lower?.literal ?? "null") + ".."
        + (upper?.literal ?? "null") + (includesUpper ? "]" : ")")
    }
  }
}

extension String {
  fileprivate var isPlainName: Bool {
    guard let first = unicodeScalars.first, first.properties.isAlphabetic || first == "_" else {
      return false
    }
    return unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "_" || $0 == " "
    }
  }

  fileprivate var quoted: String {
    var result = "\""
    for scalar in unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result.unicodeScalars.append("\\") }
      result.unicodeScalars.append(scalar)
    }
    return result + "\""
  }
}
