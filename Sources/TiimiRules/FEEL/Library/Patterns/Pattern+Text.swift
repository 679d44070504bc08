extension Pattern {
  /// Whether the pattern is found anywhere in the text; nil if the search takes too long.
  func isFound(in text: String) -> Bool? {
    var effort = Self.greatestEffort
    let match = firstMatch(in: Array(text.unicodeScalars), from: 0, effort: &effort)
    return effort < 0 ? nil : match != nil
  }

  /// The pieces between the places where the pattern is found; nil if it is also found in nothing.
  func split(_ text: String) -> [String]? {
    guard let (pieces, _) = pieces(of: Array(text.unicodeScalars)) else { return nil }
    return pieces.map(String.init(scalars:))
  }

  /// The text with each place where the pattern is found replaced.
  ///
  /// In the replacement `$1` is the text of the first group, `$0` the whole, `\$` a dollar sign and
  /// `\\` a backslash. Nil for other uses of these signs, if the pattern is also found in nothing and
  /// if the search takes too long.
  func replacing(_ text: String, with replacement: String) -> String? {
    let scalars = Array(text.unicodeScalars)
    guard let (pieces, matches) = pieces(of: scalars),
      let parts = ReplacementPart.read(replacement, groups: groups)
    else { return nil }
    var result = pieces[0]
    for (match, piece) in zip(matches, pieces.dropFirst()) {
      guard result.count <= FEELValue.greatestText else { return nil }
      for part in parts {
        switch part {
        case .literal(let scalar): result.append(scalar)
        case .group(let number): result += match[number].map { scalars[$0] } ?? []
        }
      }
      result += piece
    }
    return String(scalars: result)
  }

  private typealias Pieces = (between: [ArraySlice<Unicode.Scalar>], matches: [[Range<Int>?]])

  private func pieces(of text: [Unicode.Scalar]) -> Pieces? {
    var effort = Self.greatestEffort
    guard firstMatch(in: [], from: 0, effort: &effort) == nil else { return nil }
    var pieces: Pieces = ([], [])
    var start = 0
    while let match = firstMatch(in: text, from: start, effort: &effort),
      let whole = match[0]
    {
      guard !whole.isEmpty else { return nil }
      pieces.between.append(text[start..<whole.lowerBound])
      pieces.matches.append(match)
      start = whole.upperBound
    }
    pieces.between.append(text[start...])
    return effort < 0 ? nil : pieces
  }
}

/// A character of a replacement or the text of a group.
private enum ReplacementPart {
  case literal(Unicode.Scalar)
  case group(Int)

  static func read(_ text: String, groups: Int) -> [ReplacementPart]? {
    var rest = Substring(text).unicodeScalars
    var parts: [ReplacementPart] = []
    while let next = rest.popFirst() {
      switch next {
      case "\\":
        guard let sign = rest.popFirst(), sign == "\\" || sign == "$" else { return nil }
        parts.append(.literal(sign))
      case "$":
        guard let number = number(&rest, groups: groups) else { return nil }
        if number <= groups { parts.append(.group(number)) }
      default: parts.append(.literal(next))
      }
    }
    return parts
  }

  /// As many digits as make the number of a group; the first one always counts.
  private static func number(_ rest: inout Substring.UnicodeScalarView, groups: Int) -> Int? {
    var number: Int?
    while let digit = rest.first.flatMap({ Int(String($0)) }) {
      let longer = (number ?? 0) * 10 + digit
      guard number == nil || longer <= groups else { break }
      number = longer
      rest.removeFirst()
    }
    return number
  }
}

extension String {
  /// Makes a text of scalars.
  init(scalars: some Sequence<Unicode.Scalar>) {
    self = ""
    unicodeScalars.append(contentsOf: scalars)
  }
}
