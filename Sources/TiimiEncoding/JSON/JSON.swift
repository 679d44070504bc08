/// A JSON value as plain data, for program output and for files where speed does not matter.
///
/// Objects keep the order of their members. Two numbers are equal when their decimal values are.
public indirect enum JSON: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A decimal number.
  case number(JSONNumber)
  /// A text.
  case string(String)
  /// A list.
  case array([JSON])
  /// Members in order; the keys are the caller's to keep unique.
  case object([Member])

  /// One key of an object and its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public let value: JSON

    /// Makes a member.
    public init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// Reads a whole value; throws ``JSONFault`` for numbers with enormous exponents only.
  public init(_ node: JSONNode) throws(JSONFault) {
    switch node.kind {
    case .null: self = .null
    case .boolean: self = .bool(try node.bool())
    case .number: self = .number(try node.number())
    case .string: self = .string(try node.string())
    case .array:
      self = .array(try node.elements().map { (node) throws(JSONFault) in try JSON(node) })
    case .object:
      self = .object(
        try node.members().map { (member) throws(JSONFault) in
          Member(member.key, try JSON(member.value))
        }
      )
    }
  }

  /// Parses a text strictly; throws ``JSONFault``.
  public init(parsing bytes: [UInt8]) throws(JSONFault) {
    try self.init(JSONDocument(bytes).root)
  }

  /// Parses a text strictly; throws ``JSONFault``.
  public init(parsing text: String) throws(JSONFault) {
    try self.init(JSONDocument(text).root)
  }

  /// The value of the first member with the key; nil when there is none or this is no object.
  public subscript(_ key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

extension JSON: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// Makes `null`.
  public init(nilLiteral: ()) { self = .null }

  /// Makes a truth value.
  public init(booleanLiteral value: Bool) { self = .bool(value) }

  /// Makes a whole number.
  public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }

  /// Makes a text.
  public init(stringLiteral value: String) { self = .string(value) }

  /// Makes a list.
  public init(arrayLiteral elements: JSON...) { self = .array(elements) }

  /// Makes an object with its members in the order written.
  public init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }

  /// Makes a whole number.
  public init(_ value: Int) { self = .number(JSONNumber(value)) }

  /// Makes a text, or `null` of nil.
  public init(_ value: String?) { self = value.map(JSON.string) ?? .null }
}
