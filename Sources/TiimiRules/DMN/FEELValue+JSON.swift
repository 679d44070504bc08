import TiimiEncoding

extension FEELValue {
  /// A JSON value as FEEL has it: numbers exact, strings as they are.
  ///
  /// Nil for a number of more than 34 digits or out of range.
  public init?(_ json: JSON) {
    switch json {
    case .null: self = .null
    case .bool(let value): self = .boolean(value)
    case .string(let text): self = .string(text)
    case .number(let number):
      guard let value = FEELNumber(exactly: number) else { return nil }
      self = .number(value)
    case .array(let elements):
      var values: [FEELValue] = []
      for element in elements {
        guard let value = FEELValue(element) else { return nil }
        values.append(value)
      }
      self = .list(values)
    case .object(let members):
      var context = FEELContext()
      for member in members {
        guard let value = FEELValue(member.value) else { return nil }
        context[FEELNames.normal(member.key)] = value
      }
      self = .context(context)
    }
  }

  /// The value as JSON: numbers without loss, days, times and lengths as ISO strings.
  ///
  /// A range is an object of its ends, a function null.
  public var json: JSON {
    switch self {
    case .null, .function: .null
    case .boolean(let value): .bool(value)
    case .number(let value): JSONNumber(value.description).map(JSON.number) ?? .null
    case .string(let text): .string(text)
    case .date(let date): .string(date.description)
    case .time(let time): .string(time.description)
    case .dateTime(let moment): .string(moment.description)
    case .daysAndTime(let length): .string(length.description)
    case .yearsAndMonths(let length): .string(length.description)
    case .list(let elements): .array(elements.map(\.json))
    case .context(let context):
      .object(context.pairs.map { JSON.Member($0.name, $0.value.json) })
    case .range(let range): range.json
    }
  }
}

extension FEELNumber {
  /// The number itself; nil when it has more than 34 digits.
  init?(exactly number: JSONNumber) {
    let mantissa = number.text.prefix { $0 != "e" }.filter(\.isNumber)
    let digits = mantissa.drop { $0 == "0" }
    guard digits.count <= 34 || digits.dropFirst(34).allSatisfy({ $0 == "0" }) else { return nil }
    self.init(number.text)
  }
}

extension FEELRange {
  fileprivate var json: JSON {
    [
      "lower": lower?.json ?? .null, "includesLower": .bool(includesLower),
      "upper": upper?.json ?? .null, "includesUpper": .bool(includesUpper),
    ]
  }
}
