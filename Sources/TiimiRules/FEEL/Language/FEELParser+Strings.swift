extension FEELParser {
  /// A text in quotation marks.
  func stringLiteral() throws(FEELFault) -> String {
    let start = place
    var value = String.UnicodeScalarView()
    place += 1
    while let scalar = peek(), scalar != "\"" {
      if scalar == "\\" {
        try escape(into: &value)
      } else {
        value.append(scalar)
        place += 1
      }
    }
    guard peek() != nil else {
      throw FEELFault(.expected(.closingQuote), at: start, of: text)
    }
    try advance(1)
    return String(value)
  }

  /// A backslash with what follows; one that means nothing stands for itself, as regular
  /// expressions are commonly written.
  private func escape(into value: inout String.UnicodeScalarView) throws(FEELFault) {
    let simple: [Unicode.Scalar: Unicode.Scalar] = [
      "n": "\n", "t": "\t", "r": "\r", "\"": "\"", "'": "'", "\\": "\\",
    ]
    guard let next = peek(1) else { throw expected(.escape) }
    if let scalar = simple[next] {
      value.append(scalar)
      place += 2
    } else if next == "u" {
      value.append(try codePoint(digits: 4))
    } else if next == "U" {
      value.append(try codePoint(digits: 6))
    } else {
      value.append("\\")
      place += 1
    }
  }

  private func codePoint(digits: Int) throws(FEELFault) -> Unicode.Scalar {
    guard var code = hexadecimal(at: place + 2, digits: digits) else { throw expected(.escape) }
    var length = digits + 2
    if (0xD800..<0xDC00).contains(code), peek(length) == "\\", peek(length + 1) == "u",
      let low = hexadecimal(at: place + length + 2, digits: 4), (0xDC00..<0xE000).contains(low)
    {
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      length += 6
    }
    guard let scalar = Unicode.Scalar(code) else { throw expected(.escape) }
    place += length
    return scalar
  }

  private func hexadecimal(at start: Int, digits: Int) -> UInt32? {
    guard start + digits <= text.count else { return nil }
    let scalars = text[start..<start + digits]
    guard scalars.allSatisfy(\.properties.isASCIIHexDigit) else { return nil }
    return UInt32(string(start..<start + digits), radix: 16)
  }
}
