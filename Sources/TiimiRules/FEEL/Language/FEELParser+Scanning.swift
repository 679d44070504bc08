extension FEELParser {
  /// The scalar so far ahead; nil behind the end.
  func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    place + ahead < text.count ? text[place + ahead] : nil
  }

  /// Goes on behind so many scalars and the space after them.
  func advance(_ count: Int) throws(FEELFault) {
    place += count
    lastEnd = place
    try skipSpace()
  }

  /// Passes over space and comments.
  func skipSpace() throws(FEELFault) {
    while let next = peek() {
      if next.isFEELSpace {
        place += 1
      } else if next == "/", peek(1) == "/" {
        while let scalar = peek(), scalar != "\n", scalar != "\r" { place += 1 }
      } else if next == "/", peek(1) == "*" {
        try skipBlockComment()
      } else {
        return
      }
    }
  }

  private func skipBlockComment() throws(FEELFault) {
    place += 2
    while let scalar = peek() {
      if scalar == "*", peek(1) == "/" {
        place += 2
        return
      }
      place += 1
    }
    throw expected(.closingComment)
  }

  /// Whether the sign stands here.
  func isAt(_ sign: StaticString) -> Bool {
    var ahead = 0
    return sign.withUTF8Buffer { bytes in
      for byte in bytes {
        guard peek(ahead) == Unicode.Scalar(byte) else { return false }
        ahead += 1
      }
      return true
    }
  }

  /// Takes the sign if it stands here.
  func take(_ sign: StaticString) throws(FEELFault) -> Bool {
    guard isAt(sign) else { return false }
    try advance(sign.utf8CodeUnitCount)
    return true
  }

  /// Takes the sign or says that it was expected.
  func want(
    _ sign: StaticString,
    _ expectation: FEELFault.Expectation
  ) throws(FEELFault) {
    guard try take(sign) else { throw expected(expectation) }
  }

  /// Whether the word stands here, whole.
  func isAtWord(_ word: StaticString) -> Bool {
    isAt(word) && peek(word.utf8CodeUnitCount)?.isFEELNamePart != true
  }

  /// Takes the word if it stands here, whole.
  func takeWord(_ word: StaticString) throws(FEELFault) -> Bool {
    guard isAtWord(word) else { return false }
    try advance(word.utf8CodeUnitCount)
    return true
  }

  /// Takes the word or says that it was expected.
  func wantWord(
    _ word: StaticString,
    _ expectation: FEELFault.Expectation
  ) throws(FEELFault) {
    guard try takeWord(word) else { throw expected(expectation) }
  }

  func string(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(text[range]))
  }
}
