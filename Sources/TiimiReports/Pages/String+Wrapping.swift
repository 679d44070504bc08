extension String {
  /// The text in lines of at most that many characters, broken at spaces; line feeds are kept.
  ///
  /// A word longer than a line is cut. There is always at least one line.
  func wrapped(to width: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var lines = [""]
      for word in paragraph.split(separator: " ") {
        for piece in word.pieces(of: max(width, 1)) { lines.place(piece, width) }
      }
      return lines
    }
  }

  /// The text without spaces at its end.
  var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension [String] {
  /// Puts the word on the last line if there is room, and on a new one otherwise.
  fileprivate mutating func place(_ word: Substring, _ width: Int) {
    guard let last = popLast() else { return append(String(word)) }
    if last.isEmpty {
      append(String(word))
    } else if last.count + 1 + word.count <= width {
      append(last + " " + word)
    } else {
      self += [last, String(word)]
    }
  }
}

extension Substring {
  fileprivate func pieces(of length: Int) -> [Substring] {
    var rest = self
    var pieces: [Substring] = []
    while rest.count > length {
      pieces.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return pieces + [rest]
  }
}

/// The text with tabs as spaces and every other control character, line feeds apart, made visible.
///
/// Escape sequences and marks that turn the direction of writing could otherwise hide or forge what
/// a reader sees.
func harmless(_ text: String) -> String {
  let isPlain = text.unicodeScalars.allSatisfy { !isControl($0) }
  if isPlain { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where scalar != "\r" {
    switch scalar {
    case "\n": scalars.append(scalar)
    case "\t": scalars.append(" ")
    default: scalars.append(isControl(scalar) ? "\u{FFFD}" : scalar)
    }
  }
  return String(scalars)
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: true
  default: scalar.properties.generalCategory == .control
  }
}
