/// Parses many texts one after another with the same memory.
///
/// Nodes keep their text alive: while any is left, the next parse takes new memory instead of
/// writing over it. Reading without leaving nodes behind is what makes it fast.
public struct JSONReader {
  private let depthLimit: Int
  private let sizeLimit: Int
  private var tape = JSONTape()

  /// The nesting allowed unless told otherwise.
  public static let usualDepth = 64

  /// The length allowed unless told otherwise: 64 MiB.
  public static let usualSize = 64 << 20

  /// Makes a reader with its limits; sizes beyond 4 GiB are never read.
  public init(depthLimit: Int = usualDepth, sizeLimit: Int = usualSize) {
    self.depthLimit = depthLimit
    self.sizeLimit = min(sizeLimit, Int(UInt32.max) - 1)
  }

  /// Parses a text strictly by RFC 8259 and gives its root; copies the bytes, throws ``JSONFault``.
  public mutating func parse(_ buffer: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> JSONNode {
    try scan(buffer)
    tape.bytes.removeAll(keepingCapacity: true)
    tape.bytes.append(contentsOf: buffer)
    return JSONNode(tape: tape, index: 0)
  }

  /// Parses a text strictly by RFC 8259 and gives its root; throws ``JSONFault``.
  public mutating func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONNode {
    try bytes.withUnsafeBufferPointer { (buffer) throws(JSONFault) in try scan(buffer) }
    tape.bytes = bytes
    return JSONNode(tape: tape, index: 0)
  }

  private mutating func scan(_ buffer: UnsafeBufferPointer<UInt8>) throws(JSONFault) {
    guard buffer.count <= sizeLimit else {
      throw JSONFault(.malformed(.shorterText), at: sizeLimit, in: buffer)
    }
    guard let base = buffer.baseAddress else {
      throw JSONFault(.malformed(.value), at: 0, in: buffer)
    }
    if !isKnownUniquelyReferenced(&tape) { tape = JSONTape() }
    var tokens: [JSONToken] = []
    swap(&tokens, &tape.tokens)
    tokens.removeAll(keepingCapacity: true)
    var scanner = JSONScanner(buffer, base: base, depthLimit: depthLimit, tokens: tokens)
    tokens = []
    try scanner.document()
    tape.tokens = scanner.tokens
  }
}
