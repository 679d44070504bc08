/// A place in a parsed text: one value, read when asked for.
///
/// Reading a field through its object (`node.string("title")`) is faster than making a node of it.
public struct JSONNode {
  let tape: JSONTape
  let index: Int

  var token: JSONToken { tape.tokens[index] }

  /// What kind of value this is.
  public var kind: JSONKind { token.kind }

  /// Whether the value is `null`.
  public var isNull: Bool { kind == .null }

  /// The value with the key; nil when it is not there or this is no object.
  public subscript(_ key: StaticString) -> JSONNode? {
    guard kind == .object, let found = tape.value(of: key, in: index) else { return nil }
    return JSONNode(tape: tape, index: found)
  }

  /// The value as a string; throws ``JSONFault`` for other kinds.
  public func string() throws(JSONFault) -> String {
    guard kind == .string else { throw fault(.wrongKind(.string)) }
    return tape.string(at: index)
  }

  /// The value as a whole number; throws ``JSONFault`` for fractions, exponents and overflow.
  public func int() throws(JSONFault) -> Int {
    guard kind == .number else { throw fault(.wrongKind(.integer)) }
    let digits = tape.raw(index)
    let isNegative = digits.first == UInt8(ascii: "-")
    var value = 0
    for byte in digits.dropFirst(isNegative ? 1 : 0) {
      guard byte &- 0x30 < 10 else { throw fault(.wrongKind(.integer)) }
      let digit = isNegative ? -Int(byte &- 0x30) : Int(byte &- 0x30)
      let (tens, tensOverflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, sumOverflow) = tens.addingReportingOverflow(digit)
      if tensOverflow || sumOverflow { throw fault(.outOfRange) }
      value = sum
    }
    return value
  }

  /// The value as a truth value; throws ``JSONFault`` for other kinds.
  public func bool() throws(JSONFault) -> Bool {
    guard kind == .boolean else { throw fault(.wrongKind(.boolean)) }
    return token.count == 4
  }

  /// The value as a number; throws ``JSONFault`` for other kinds and for what no double can hold.
  public func double() throws(JSONFault) -> Double {
    guard kind == .number else { throw fault(.wrongKind(.number)) }
    guard let value = Double(source), value.isFinite else { throw fault(.outOfRange) }
    return value
  }

  /// The value as an exact decimal; throws ``JSONFault`` for other kinds and enormous exponents.
  public func number() throws(JSONFault) -> JSONNumber {
    guard kind == .number else { throw fault(.wrongKind(.number)) }
    guard let value = JSONNumber(source) else { throw fault(.outOfRange) }
    return value
  }

  /// The text as it was written, without the quotes of a string.
  private var source: String {
    String(decoding: tape.raw(index), as: UTF8.self)
  }

  /// Gives the UTF-8 bytes of a string to the body, without a copy when there are no escapes.
  ///
  /// The buffer is valid only during the call. Throws ``JSONFault`` when this is no string.
  public func withUTF8<Value>(
    _ body: (UnsafeBufferPointer<UInt8>) -> Value
  ) throws(JSONFault) -> Value {
    guard kind == .string else { throw fault(.wrongKind(.string)) }
    guard token.isEscaped else { return body(tape.raw(index)) }
    return JSONEscapes.decoded(tape.raw(index)).withUnsafeBufferPointer(body)
  }
}
