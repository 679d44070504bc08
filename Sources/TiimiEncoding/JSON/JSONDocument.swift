/// A parsed JSON text that owns its bytes.
public struct JSONDocument {
  /// The value of the whole text.
  public let root: JSONNode

  /// Parses a text strictly by RFC 8259; throws ``JSONFault`` for bad syntax and exceeded limits.
  public init(
    _ bytes: [UInt8],
    depthLimit: Int = JSONReader.usualDepth,
    sizeLimit: Int = JSONReader.usualSize
  ) throws(JSONFault) {
    var reader = JSONReader(depthLimit: depthLimit, sizeLimit: sizeLimit)
    root = try reader.parse(bytes)
  }

  /// Parses a text strictly by RFC 8259; throws ``JSONFault`` for bad syntax and exceeded limits.
  public init(
    _ text: String,
    depthLimit: Int = JSONReader.usualDepth,
    sizeLimit: Int = JSONReader.usualSize
  ) throws(JSONFault) {
    try self.init([UInt8](text.utf8), depthLimit: depthLimit, sizeLimit: sizeLimit)
  }
}
