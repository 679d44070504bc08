extension JSONNode {
  /// The elements of an array in order; throws ``JSONFault`` for other kinds.
  public func elements() throws(JSONFault) -> JSONElements {
    guard kind == .array else { throw fault(.wrongKind(.array)) }
    return JSONElements(tape: tape, position: index + 1, end: Int(token.next))
  }

  /// The keys and values of an object in order; throws ``JSONFault`` for other kinds.
  public func members() throws(JSONFault) -> JSONMembers {
    guard kind == .object else { throw fault(.wrongKind(.object)) }
    return JSONMembers(tape: tape, position: index + 1, end: Int(token.next))
  }

  /// Throws ``JSONFault`` at the first field of the object that is not in the list.
  public func refuseFields(except known: [StaticString]) throws(JSONFault) {
    guard kind == .object else { throw fault(.wrongKind(.object)) }
    var key = index + 1
    while key < Int(token.next) {
      let isKnown = known.contains { $0.withUTF8Buffer { tape.key(at: key, equals: $0) } }
      if !isKnown { throw JSONNode(tape: tape, index: key).fault(.unknownField) }
      key = Int(tape.tokens[key + 1].next)
    }
  }
}

/// The elements of an array.
public struct JSONElements: Sequence, IteratorProtocol {
  let tape: JSONTape
  var position: Int
  let end: Int

  /// The next element, or nil after the last one.
  public mutating func next() -> JSONNode? {
    guard position < end else { return nil }
    defer { position = Int(tape.tokens[position].next) }
    return JSONNode(tape: tape, index: position)
  }
}

/// The members of an object.
public struct JSONMembers: Sequence, IteratorProtocol {
  let tape: JSONTape
  var position: Int
  let end: Int

  /// The next key with its value, or nil after the last one.
  public mutating func next() -> (key: String, value: JSONNode)? {
    guard position < end else { return nil }
    defer { position = Int(tape.tokens[position + 1].next) }
    return (tape.string(at: position), JSONNode(tape: tape, index: position + 1))
  }
}
