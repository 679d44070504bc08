import Testing
import TiimiRules

/// Reads a value as tests write it: `null`, `true`, `1.5`, `"text"`, `@"2024-02-29"`, `[1, 2]`,
/// `{a: 1}`, and ranges such as `(1..5]`; apart from the parser that is tested elsewhere.
func feel(_ text: String) throws -> FEELValue {
  var reader = LiteralReader(rest: Substring(text))
  return try reader.value()
}

/// Reads several values with commas between them.
func feelList(_ text: String) throws -> [FEELValue] {
  guard case .list(let values) = try feel("[\(text)]") else { return [] }
  return values
}

private struct LiteralReader {
  var rest: Substring

  mutating func value() throws -> FEELValue {
    skipSpace()
    if take("null") { return .null }
    if take("true") { return .boolean(true) }
    if take("false") { return .boolean(false) }
    if take("@") { return try temporal(text()) }
    switch rest.first {
    case "\"": return .string(try text())
    case "{": return try context()
    case "[", "(": return try listOrRange()
    default: return .number(try #require(FEELNumber(prefix { "+-.e0123456789".contains($0) })))
    }
  }

  private mutating func skipSpace() {
    rest = rest.drop { $0 == " " }
  }

  private mutating func take(_ start: String) -> Bool {
    guard rest.hasPrefix(start) else { return false }
    rest = rest.dropFirst(start.count)
    return true
  }

  /// A number in front of `..` ends before the dots.
  private mutating func prefix(_ belongs: (Character) -> Bool) -> String {
    var result = ""
    while let next = rest.first, belongs(next), !rest.hasPrefix("..") {
      result.append(next)
      rest.removeFirst()
    }
    return result
  }

  private mutating func text() throws -> String {
    try #require(take("\""))
    let content = rest.prefix { $0 != "\"" }
    rest = rest.dropFirst(content.count + 1)
    return String(content)
  }

  private func temporal(_ text: String) throws -> FEELValue {
    if let date = FEELDate(text) { return .date(date) }
    if let moment = FEELDateTime(text) { return .dateTime(moment) }
    if let time = FEELTime(text) { return .time(time) }
    if let length = FEELDaysDuration(text) { return .daysAndTime(length) }
    return .yearsAndMonths(try #require(FEELMonthsDuration(text)))
  }

  private mutating func context() throws -> FEELValue {
    var context = FEELContext()
    try #require(take("{"))
    while !take("}") {
      skipSpace()
      let name = prefix { $0 != ":" }
      try #require(take(":"))
      context[name] = try value()
      _ = take(",")
    }
    return .context(context)
  }

  private mutating func listOrRange() throws -> FEELValue {
    let isClosed = rest.removeFirst() == "["
    var items: [FEELValue] = []
    skipSpace()
    while !take("]") {
      items.append(try value())
      if take("..") {
        let upper = try value()
        return .range(
          FEELRange(
            lower: items[0],
            includesLower: isClosed,
            upper: upper,
            includesUpper: rest.removeFirst() == "]"
          )
        )
      }
      _ = take(",")
      skipSpace()
    }
    return .list(items)
  }
}
