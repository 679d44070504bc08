/// The grammar of RFC 8259, walked once from left to right; the result is a tape of tokens.
///
/// The recursion is bounded by the depth limit. The zeros after the text stop every loop, so that
/// the end needs no check of its own: no rule of the grammar accepts a zero.
struct JSONScanner {
  let tape: JSONTape
  let base: UnsafeMutablePointer<UInt8>
  let tokens: UnsafeMutablePointer<JSONToken>
  let depthLimit: Int
  var position = 0
  var count = 0

  /// Objects larger than this have their keys compared once at the end instead of one by one.
  private static let smallObject = 32

  init(_ tape: JSONTape, depthLimit: Int) {
    self.tape = tape
    self.base = tape.bytes
    self.tokens = tape.tokens
    self.depthLimit = depthLimit
  }

  /// Reads the whole text as one value.
  mutating func document() throws(JSONFault) {
    skipWhitespace()
    try value(depth: 0)
    skipWhitespace()
    if position != tape.count { throw expected(.end) }
  }

  /// The byte at the position, or 0 at the end.
  @inline(__always)
  var current: UInt8 { base[position] }

  @inline(__always)
  mutating func skipWhitespace() {
    while current <= 0x20 {
      guard current == 0x20 || current == 0x0A || current == 0x0D || current == 0x09 else { return }
      position &+= 1
    }
  }

  func expected(_ expectation: JSONFault.Expectation, at offset: Int? = nil) -> JSONFault {
    JSONFault(.malformed(expectation), at: offset ?? position, in: tape.text)
  }

  private mutating func value(depth: Int) throws(JSONFault) {
    switch current {
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "{"): try object(depth: depth)
    case UInt8(ascii: "["): try array(depth: depth)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "t"): try word("true", .boolean)
    case UInt8(ascii: "f"): try word("false", .boolean)
    case UInt8(ascii: "n"): try word("null", .null)
    default: throw expected(.value)
    }
  }

  private mutating func word(_ word: StaticString, _ kind: JSONKind) throws(JSONFault) {
    let start = position
    for index in 0..<word.utf8CodeUnitCount {
      guard base[start &+ index] == word.utf8Start[index] else { throw expected(.value) }
    }
    position &+= word.utf8CodeUnitCount
    append(kind, from: start, to: position)
  }

  @inline(__always)
  mutating func append(_ kind: JSONKind, from start: Int, to end: Int, isEscaped: Bool = false) {
    let token = JSONToken(
      kind: kind,
      isEscaped: isEscaped,
      start: UInt32(truncatingIfNeeded: start),
      end: UInt32(truncatingIfNeeded: end),
      next: UInt32(truncatingIfNeeded: count &+ 1)
    )
    assert(count <= tape.capacity, "Each token takes at least one byte.")
    (tokens + count).initialize(to: token)
    count &+= 1
  }

  // MARK: Containers

  private mutating func open(_ kind: JSONKind, depth: Int) throws(JSONFault) -> Int {
    if depth >= depthLimit { throw expected(.shallowerNesting) }
    append(kind, from: position, to: position)
    position += 1
    skipWhitespace()
    return count &- 1
  }

  private mutating func close(_ index: Int) {
    position += 1
    tokens[index].end = UInt32(truncatingIfNeeded: position)
    tokens[index].next = UInt32(truncatingIfNeeded: count)
  }

  private mutating func array(depth: Int) throws(JSONFault) {
    let index = try open(.array, depth: depth)
    if current == UInt8(ascii: "]") { return close(index) }
    while true {
      try value(depth: depth + 1)
      skipWhitespace()
      if current == UInt8(ascii: "]") { return close(index) }
      guard current == UInt8(ascii: ",") else { throw expected(.commaOrClosingBracket) }
      position += 1
      skipWhitespace()
    }
  }

  private mutating func object(depth: Int) throws(JSONFault) {
    let index = try open(.object, depth: depth)
    if current == UInt8(ascii: "}") { return close(index) }
    var seen = KeySketch()
    while true {
      try key(in: index, &seen)
      try value(depth: depth + 1)
      skipWhitespace()
      if current == UInt8(ascii: "}") { break }
      guard current == UInt8(ascii: ",") else { throw expected(.commaOrClosingBrace) }
      position += 1
      skipWhitespace()
    }
    close(index)
    if seen.count > Self.smallObject { try refuseRepeatedKeys(in: index) }
  }

  private mutating func key(in object: Int, _ seen: inout KeySketch) throws(JSONFault) {
    guard current == UInt8(ascii: "\"") else { throw expected(.key) }
    let key = count
    try string()
    if seen.mayHold(tape.raw(key), isEscaped: tokens[key].isEscaped),
      seen.count <= Self.smallObject,
      hasEarlier(key, in: object)
    {
      throw expected(.uniqueKey, at: tokens[key].offset)
    }
    skipWhitespace()
    guard current == UInt8(ascii: ":") else { throw expected(.colon) }
    position += 1
    skipWhitespace()
  }
}
