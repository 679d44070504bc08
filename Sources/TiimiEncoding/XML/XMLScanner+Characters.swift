extension XMLScanner {
  /// A name with or without a prefix, as it is written.
  mutating func name() throws(XMLFault) -> String {
    let start = position
    while position < bytes.count, let scalar = scalarHere(),
      Self.isNameCharacter(scalar, first: position == start)
    {
      position += UTF8.width(scalar)
    }
    guard position > start else { throw fault(.name) }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Skips one character that XML allows.
  mutating func skipCharacter() throws(XMLFault) {
    guard let scalar = scalarHere(), Self.isAllowed(scalar) else { throw fault(.character) }
    position += UTF8.width(scalar)
  }

  /// A value in quotes with its references resolved and its white space turned into spaces.
  mutating func attributeValue() throws(XMLFault) -> String {
    let quote = current
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { throw fault(.quote) }
    position += 1
    var value: [UInt8] = []
    while current != quote {
      guard position < bytes.count, current != UInt8(ascii: "<") else { throw fault(.closingQuote) }
      if current == UInt8(ascii: "&") {
        try reference(into: &value)
      } else if Self.isSpace(current) {
        let isPair = take("\r\n")
        if !isPair { position += 1 }
        value.append(0x20)
      } else {
        let start = position
        try skipCharacter()
        value += bytes[start..<position]
      }
    }
    position += 1
    return String(decoding: value, as: UTF8.self)
  }

  /// The text up to the next `<`; line ends become one newline.
  mutating func text(into result: inout [UInt8]) throws(XMLFault) {
    while position < bytes.count, current != UInt8(ascii: "<") {
      switch current {
      case UInt8(ascii: "&"): try reference(into: &result)
      case UInt8(ascii: "]") where looksAt("]]>"): throw fault(.sectionEnd)
      default: try character(into: &result)
      }
    }
  }

  /// The inside of `<![CDATA[…]]>`.
  mutating func section(into result: inout [UInt8]) throws(XMLFault) {
    position += 9
    while !looksAt("]]>") {
      guard position < bytes.count else { throw fault(.sectionEnd) }
      try character(into: &result)
    }
    position += 3
  }

  private mutating func character(into result: inout [UInt8]) throws(XMLFault) {
    if current == 0x0D {
      position += 1
      if current == 0x0A { position += 1 }
      result.append(0x0A)
      return
    }
    let start = position
    try skipCharacter()
    result += bytes[start..<position]
  }

  private mutating func reference(into result: inout [UInt8]) throws(XMLFault) {
    let start = position
    position += 1
    guard let end = bytes[position...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else {
      throw fault(.reference, at: start)
    }
    let body = String(decoding: bytes[position..<end], as: UTF8.self)
    guard let scalar = Self.entities[body] ?? Self.numbered(body) else {
      throw fault(.reference, at: start)
    }
    result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
    position = end + 1
  }

  private static let entities: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'",
  ]

  /// `#228` or `#xE4`; nil for anything else and for characters that XML does not allow.
  private static func numbered(_ body: String) -> Unicode.Scalar? {
    guard body.hasPrefix("#") else { return nil }
    let isHex = body.hasPrefix("#x")
    let digits = body.dropFirst(isHex ? 2 : 1)
    guard let first = digits.first, first != "+", first != "-",
      let value = UInt32(digits, radix: isHex ? 16 : 10), let scalar = Unicode.Scalar(value)
    else { return nil }
    return isAllowed(scalar) ? scalar : nil
  }

  /// The character at the position; the text is known to be UTF-8.
  private func scalarHere() -> Unicode.Scalar? {
    guard position < bytes.count else { return nil }
    if bytes[position] < 0x80 { return Unicode.Scalar(bytes[position]) }
    var decoder = UTF8()
    var iterator = bytes[position..<min(position + 4, bytes.count)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return scalar
  }

  /// XML 1.0, production 2.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// XML 1.0, productions 4 and 4a.
  private static func isNameCharacter(_ scalar: Unicode.Scalar, first: Bool) -> Bool {
    switch scalar.value {
    case 0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF,
      0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF,
      0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: !first
    default: false
    }
  }
}
