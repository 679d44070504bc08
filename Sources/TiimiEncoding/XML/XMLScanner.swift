/// One walk over the bytes of an XML text.
struct XMLScanner {
  let bytes: [UInt8]
  let depthLimit: Int
  var position = 0
  /// How far line and column have been counted.
  private var counted = (offset: 0, line: 1, column: 1)

  init(_ bytes: [UInt8], depthLimit: Int) {
    self.bytes = bytes
    self.depthLimit = depthLimit
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
      counted.offset = 3
    }
  }

  /// The whole text: declaration, root element, and nothing but comments around it.
  mutating func document() throws(XMLFault) -> XMLElement {
    if looksAt("<?xml"), position + 5 < bytes.count, Self.isSpace(bytes[position + 5]) {
      try declaration()
    }
    try skipMiscellany()
    guard current == UInt8(ascii: "<"), position + 1 < bytes.count else {
      throw fault(.rootElement)
    }
    let root = try element(in: ["xml": XMLNamespace.xml], depth: 0)
    try skipMiscellany()
    guard position == bytes.count else { throw fault(.end) }
    return root
  }

  /// The byte at the position, or 0 at the end; a 0 within the text is refused as a character.
  var current: UInt8 { position < bytes.count ? bytes[position] : 0 }

  func looksAt(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard position + count <= bytes.count else { return false }
    return text.withUTF8Buffer { bytes[position..<position + count].elementsEqual($0) }
  }

  mutating func take(_ text: StaticString) -> Bool {
    guard looksAt(text) else { return false }
    position += text.utf8CodeUnitCount
    return true
  }

  /// Skips spaces and line ends; tells whether there was any.
  @discardableResult
  mutating func skipSpace() -> Bool {
    let start = position
    while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
    return position > start
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  // MARK: Places

  mutating func place(of offset: Int) -> (line: Int, column: Int) {
    if offset < counted.offset { counted = (0, 1, 1) }
    for byte in bytes[counted.offset..<min(offset, bytes.count)] {
      if byte == 0x0A {
        counted.line += 1
        counted.column = 1
      } else if byte & 0xC0 != 0x80 {
        counted.column += 1
      }
    }
    counted.offset = min(offset, bytes.count)
    return (counted.line, counted.column)
  }

  mutating func fault(_ expected: XMLFault.Expectation, at offset: Int? = nil) -> XMLFault {
    let place = place(of: offset ?? position)
    return XMLFault(expected: expected, line: place.line, column: place.column)
  }

  /// The fault at the first byte that is no UTF-8.
  mutating func badEncoding() -> XMLFault {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += UTF8.width(scalar)
    }
    return fault(.utf8, at: offset)
  }
}

/// The namespaces that every XML text has.
enum XMLNamespace {
  static let xml = "http://www.w3.org/XML/1998/namespace"
  static let declarations = "http://www.w3.org/2000/xmlns/"
}
