import TiimiEncoding

extension JSON {
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  private var number: Double? {
    if case .number(let number) = self { Double(number.text) } else { nil }
  }

  /// The keywords that look at one value alone; those that only describe allow everything.
  func satisfies(_ keyword: String, _ rule: JSON) -> Bool {
    switch keyword {
    case "type": isOf(type: rule.text)
    case "const": self == rule
    case "enum": rule.elements.contains(self)
    case "pattern": matches(rule.text ?? "")
    case "minimum": number.map { $0 >= rule.number ?? .infinity } ?? true
    case "maximum": number.map { $0 <= rule.number ?? -.infinity } ?? true
    case "minItems": Double(elements.count) >= rule.number ?? .infinity
    case "maxItems": Double(elements.count) <= rule.number ?? -.infinity
    default:
      ["$schema", "$defs", "title", "description", "format", "then", "else"].contains(keyword)
    }
  }

  private func isOf(type: String?) -> Bool {
    switch self {
    case .null: type == "null"
    case .bool: type == "boolean"
    case .number(let number): type == "integer" && Int(number.text) != nil
    case .string: type == "string"
    case .array: type == "array"
    case .object: type == "object"
    }
  }

  private func matches(_ pattern: String) -> Bool {
    guard let text else { return true }
    guard let regex = try? Regex(pattern) else { return false }
    return text.firstMatch(of: regex) != nil
  }
}
