/// Parses many texts one after another with the same memory.
///
/// Nodes keep their text alive: while any is left, the next parse takes new memory instead of
/// writing over it. Reading without leaving nodes behind is what makes it fast.
public struct JSONReader {
  private let depthLimit: Int
  private let sizeLimit: Int
  private var tape = JSONTape(capacity: 0)

  /// Most payloads fit into this many bytes, so that memory is taken once.
  private static let smallest = 1024

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
  public mutating func parse(_ text: UnsafeBufferPointer<UInt8>) throws(JSONFault) -> JSONNode {
    if text.count > sizeLimit {
      throw JSONFault(.malformed(.shorterText), at: sizeLimit, in: text)
    }
    if text.count > tape.capacity || !isKnownUniquelyReferenced(&tape) {
      tape = JSONTape(capacity: max(text.count, Self.smallest))
    }
    tape.fill(text)
    var scanner = JSONScanner(tape, depthLimit: depthLimit)
    try scanner.document()
    return JSONNode(tape: tape, index: 0)
  }

  /// Parses a text strictly by RFC 8259 and gives its root; throws ``JSONFault``.
  public mutating func parse(_ text: [UInt8]) throws(JSONFault) -> JSONNode {
    try text.withUnsafeBufferPointer { (text) throws(JSONFault) in try parse(text) }
  }
}
