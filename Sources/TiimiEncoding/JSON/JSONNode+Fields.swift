/// Reading the fields of an object by name.
///
/// Every function throws ``JSONFault`` with the path of the field. The optional ones give nil when
/// the field is not there or is `null`.
extension JSONNode {
  /// The required field; throws ``JSONFault`` when it is missing.
  @inline(__always)
  public func required(_ key: StaticString) throws(JSONFault) -> JSONNode {
    guard kind == .object else { throw fault(.wrongKind(.object)) }
    guard let found = tape.value(of: key, in: index) else { throw fault(.missing, field: key) }
    return JSONNode(tape: tape, index: found)
  }

  /// The field, or nil when it is missing or `null`; throws ``JSONFault`` when this is no object.
  @inline(__always)
  public func optional(_ key: StaticString) throws(JSONFault) -> JSONNode? {
    guard kind == .object else { throw fault(.wrongKind(.object)) }
    guard let found = tape.value(of: key, in: index), tape.tokens[found].kind != .null else {
      return nil
    }
    return JSONNode(tape: tape, index: found)
  }

  /// The required string field; throws ``JSONFault``.
  public func string(_ key: StaticString) throws(JSONFault) -> String {
    try required(key).string()
  }

  /// The string field, or nil; throws ``JSONFault``.
  public func optionalString(_ key: StaticString) throws(JSONFault) -> String? {
    try optional(key)?.string()
  }

  /// The required whole number; throws ``JSONFault``.
  public func int(_ key: StaticString) throws(JSONFault) -> Int {
    try required(key).int()
  }

  /// The whole number, or nil; throws ``JSONFault``.
  public func optionalInt(_ key: StaticString) throws(JSONFault) -> Int? {
    try optional(key)?.int()
  }

  /// The required truth value; throws ``JSONFault``.
  public func bool(_ key: StaticString) throws(JSONFault) -> Bool {
    try required(key).bool()
  }

  /// The truth value, or nil; throws ``JSONFault``.
  public func optionalBool(_ key: StaticString) throws(JSONFault) -> Bool? {
    try optional(key)?.bool()
  }

  /// The required array; throws ``JSONFault``.
  public func elements(_ key: StaticString) throws(JSONFault) -> JSONElements {
    try required(key).elements()
  }

  /// The array, or an empty one when it is missing or `null`; throws ``JSONFault``.
  public func optionalElements(_ key: StaticString) throws(JSONFault) -> JSONElements {
    try optional(key)?.elements() ?? JSONElements(tape: tape, position: 0, end: 0)
  }

  /// The required array of strings; throws ``JSONFault``.
  public func strings(_ key: StaticString) throws(JSONFault) -> [String] {
    try elements(key).map { (element) throws(JSONFault) in try element.string() }
  }

  /// The array of strings, or an empty one when it is missing or `null`; throws ``JSONFault``.
  public func optionalStrings(_ key: StaticString) throws(JSONFault) -> [String] {
    try optionalElements(key).map { (element) throws(JSONFault) in try element.string() }
  }

  /// The required string field made into a value; throws ``JSONFault`` when `make` gives nil.
  public func value<Value>(
    _ key: StaticString,
    _ make: (String) -> Value?
  ) throws(JSONFault) -> Value {
    try required(key).value(make)
  }

  /// The string field made into a value, or nil; throws ``JSONFault`` when `make` gives nil.
  public func optionalValue<Value>(
    _ key: StaticString,
    _ make: (String) -> Value?
  ) throws(JSONFault) -> Value? {
    try optional(key)?.value(make)
  }

  /// The string made into a value; throws ``JSONFault`` when `make` gives nil.
  public func value<Value>(_ make: (String) -> Value?) throws(JSONFault) -> Value {
    guard let value = make(try string()) else { throw fault(.invalid) }
    return value
  }
}
