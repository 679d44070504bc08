import TiimiEncoding

/// Reading other people's JSON without insisting on its shape.
extension JSON {
  /// The text; nil for other kinds.
  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }

  /// The field's text.
  func text(_ key: String) -> String? { self[key]?.text }

  /// The elements of a list; a single value counts as a list of one, nothing as an empty list.
  func list(_ key: String) -> [JSON] {
    switch self[key] {
    case .array(let elements)?: elements
    case .null?, nil: []
    case let single?: [single]
    }
  }

  /// Whether the field says true, also when the truth is written as text.
  func isTrue(_ key: String) -> Bool {
    self[key] == true || self[key] == "true"
  }

  /// Whether this is an object.
  var isObject: Bool {
    if case .object = self { true } else { false }
  }

  /// The exact number; a number written as text counts too.
  var decimal: ExactDecimal? {
    switch self {
    case .number(let number): ExactDecimal(number)
    case .string(let text): ExactDecimal(text)
    default: nil
    }
  }

  /// The members of an object.
  var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }
}
