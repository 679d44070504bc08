/// Reads XML 1.0 with namespaces strictly, without validation and without document types.
///
/// A document type is refused, so that no entity is ever expanded and no other file is opened.
public struct XMLReader: Sendable {
  /// How deep elements may be nested unless said otherwise.
  public static let usualDepth = 100
  /// How many bytes a text may have unless said otherwise.
  public static let usualSize = 32 << 20

  private let depthLimit: Int
  private let sizeLimit: Int

  /// Makes a reader with its limits.
  public init(depthLimit: Int = usualDepth, sizeLimit: Int = usualSize) {
    self.depthLimit = depthLimit
    self.sizeLimit = sizeLimit
  }

  /// The root element of a text; throws ``XMLFault`` for bad syntax and exceeded limits.
  public func parse(_ bytes: [UInt8]) throws(XMLFault) -> XMLElement {
    guard bytes.count <= sizeLimit else {
      throw XMLFault(expected: .shorterText, line: 1, column: 1)
    }
    var scanner = XMLScanner(bytes, depthLimit: depthLimit)
    guard String(validating: bytes, as: UTF8.self) != nil else { throw scanner.badEncoding() }
    return try scanner.document()
  }

  /// The root element of a text; throws ``XMLFault`` for bad syntax and exceeded limits.
  public func parse(_ text: String) throws(XMLFault) -> XMLElement {
    try parse([UInt8](text.utf8))
  }
}
