extension XMLScanner {
  /// `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`, in this order.
  mutating func declaration() throws(XMLFault) {
    let start = position
    position += 5
    skipSpace()
    guard try pseudoAttribute("version", is: { $0.hasPrefix("1.") }) else {
      throw fault(.declaration)
    }
    let hadSpace = skipSpace()
    let isUTF8: (String) -> Bool = { ["utf-8", "us-ascii"].contains($0.lowercased()) }
    if hadSpace { _ = try pseudoAttribute("encoding", is: isUTF8) }
    skipSpace()
    _ = try pseudoAttribute("standalone") { $0 == "yes" || $0 == "no" }
    skipSpace()
    guard take("?>") else { throw fault(.declaration, at: start) }
  }

  /// Takes `name="value"` if it is there; refuses a value that does not pass.
  private mutating func pseudoAttribute(
    _ name: StaticString,
    is passes: (String) -> Bool
  ) throws(XMLFault) -> Bool {
    let start = position
    guard take(name) else { return false }
    skipSpace()
    guard take("=") else { throw fault(.equalsSign) }
    skipSpace()
    guard passes(try attributeValue()) else { throw fault(.declaration, at: start) }
    return true
  }

  /// Skips what may stand around the root element.
  mutating func skipMiscellany() throws(XMLFault) {
    while true {
      skipSpace()
      if looksAt("<!--") {
        try comment()
      } else if looksAt("<?") {
        try instruction()
      } else if looksAt("<!") {
        throw fault(looksAt("<!DOCTYPE") ? .noDocumentType : .rootElement)
      } else {
        return
      }
    }
  }

  mutating func comment() throws(XMLFault) {
    position += 4
    while !looksAt("--") {
      guard position < bytes.count else { throw fault(.commentEnd) }
      try skipCharacter()
    }
    guard take("-->") else { throw fault(.commentEnd) }
  }

  /// An instruction for some other program; `<?xml` may not come late.
  mutating func instruction() throws(XMLFault) {
    let start = position
    position += 2
    let target = try name()
    guard target.lowercased() != "xml" else { throw fault(.declaration, at: start) }
    while !looksAt("?>") {
      guard position < bytes.count else { throw fault(.instructionEnd) }
      try skipCharacter()
    }
    position += 2
  }
}
