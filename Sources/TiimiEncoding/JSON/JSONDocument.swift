/// A parsed JSON text that owns its bytes.
public struct JSONDocument: Sendable {
  private let bytes: [UInt8]
  private let tokens: [JSONToken]

  /// Parses a text strictly by RFC 8259; throws ``JSONFault`` for bad syntax and exceeded limits.
  public init(
    _ bytes: [UInt8],
    depthLimit: Int = JSONReader.usualDepth,
    sizeLimit: Int = JSONReader.usualSize
  ) throws(JSONFault) {
    var reader = JSONReader(depthLimit: depthLimit, sizeLimit: sizeLimit)
    let root = try reader.parse(bytes)
    self.bytes = root.tape.bytes
    self.tokens = root.tape.tokens
  }

  /// Parses a text strictly by RFC 8259; throws ``JSONFault`` for bad syntax and exceeded limits.
  public init(
    _ text: String,
    depthLimit: Int = JSONReader.usualDepth,
    sizeLimit: Int = JSONReader.usualSize
  ) throws(JSONFault) {
    try self.init([UInt8](text.utf8), depthLimit: depthLimit, sizeLimit: sizeLimit)
  }

  /// The value of the whole text.
  public var root: JSONNode { JSONNode(tape: JSONTape(bytes: bytes, tokens: tokens), index: 0) }
}
