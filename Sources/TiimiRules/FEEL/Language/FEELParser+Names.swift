extension FEELParser {
  /// A stretch of the text read as a name.
  struct NameMatch {
    let name: String
    let length: Int
  }

  /// The longest name that begins here and that the test accepts.
  func longestName(
    pieces limit: (String) -> Int,
    where accepts: (String, Int) -> Bool
  ) -> NameMatch? {
    guard let first = piece(at: place) else { return nil }
    var name = string(first)
    let most = limit(name)
    var end = first.upperBound
    var found: NameMatch?
    var count = 1
    while count <= most {
      if accepts(name, end) { found = NameMatch(name: name, length: end - place) }
      var next = end
      while next < text.count, text[next].isFEELSpace { next += 1 }
      guard let more = piece(at: next) else { break }
      if next > end { name += " " }
      name += string(more)
      end = more.upperBound
      count += 1
    }
    return found
  }

  /// A run of letters and digits, or one sign.
  private func piece(at start: Int) -> Range<Int>? {
    guard start < text.count else { return nil }
    var end = start
    while end < text.count, text[end].isFEELNamePart { end += 1 }
    return start..<max(end, start + 1)
  }

  /// The longest name in scope that begins here.
  func nameInScope() -> NameMatch? {
    let own = longestName(
      pieces: { max(names.index.pieces[$0] ?? 0, localIndex.pieces[$0] ?? 0) },
      where: { name, _ in names.names.contains(name) || (locals[name] ?? 0) > 0 }
    )
    let builtIn = longestName(
      pieces: { FEELBuiltIn.index.pieces[$0] ?? 0 },
      where: { name, end in
        FEELBuiltIn.contains(name) && (!name.contains(" ") || isFollowedByParenthesis(end))
      }
    )
    guard let own else { return builtIn }
    guard let builtIn else { return own }
    return builtIn.length > own.length ? builtIn : own
  }

  private func isFollowedByParenthesis(_ end: Int) -> Bool {
    var next = end
    while next < text.count, text[next].isFEELSpace { next += 1 }
    return next < text.count && text[next] == "("
  }

  /// The word that stands here; empty when none does.
  func word() -> String {
    guard let first = peek(), first.isFEELNameStart else { return "" }
    return piece(at: place).map(string) ?? ""
  }

  /// Takes the name of a member: the longest that is known, or one word.
  func memberName() throws(FEELFault) -> String {
    let match = longestName(
      pieces: {
        max(
          names.memberIndex.pieces[$0] ?? 0,
          names.index.pieces[$0] ?? 0,
          localIndex.pieces[$0] ?? 0,
          Self.propertyIndex.pieces[$0] ?? 0
        )
      },
      where: { name, _ in
        names.members.contains(name) || names.names.contains(name) || locals[name] != nil
          || Self.properties.contains(name)
      }
    )
    if let match, match.name.unicodeScalars.first?.isFEELNameStart == true {
      try advance(match.length)
      return match.name
    }
    let word = word()
    guard !word.isEmpty else { throw expected(.name) }
    try advance(word.unicodeScalars.count)
    return word
  }

  /// The properties of values that have a space in their names.
  private static let properties: Set<String> = [
    "time offset", "start included", "end included",
  ]
  private static let propertyIndex = FEELNames.Index(properties)

  /// A name that is being declared, up to one of the signs or the word that ends it.
  ///
  /// Takes nothing and answers nil when something else stands there.
  func declaredName(
    until isEnd: (FEELParser, Int) -> Bool
  ) throws(FEELFault) -> String? {
    guard peek()?.isFEELNameStart == true else { return nil }
    var name = ""
    var end = place
    while let range = piece(at: end) {
      let scalar = text[range.lowerBound]
      guard scalar.isFEELNamePart || scalar.isFEELNameSign else { return nil }
      name += string(range)
      var next = range.upperBound
      while next < text.count, text[next].isFEELSpace { next += 1 }
      if isEnd(self, next) {
        try advance(range.upperBound - place)
        return name
      }
      if next > range.upperBound { name += " " }
      end = next
    }
    return nil
  }

  /// Whether a sign stands at a place of the text.
  func isSign(_ signs: Set<Unicode.Scalar>, at place: Int) -> Bool {
    place < text.count && signs.contains(text[place])
  }

  /// Whether a whole word stands at a place of the text.
  func isWord(_ word: String, at place: Int) -> Bool {
    let scalars = Array(word.unicodeScalars)
    let end = place + scalars.count
    guard end <= text.count, Array(text[place..<end]) == scalars else { return false }
    return end == text.count || !text[end].isFEELNamePart
  }

  /// The fault of a name that nobody knows, at this place.
  func unknownName(_ name: String) -> FEELFault {
    FEELFault(.unknownName(name.count <= 60 ? name : nil), at: place, of: text)
  }
}
