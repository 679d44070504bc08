import TiimiDomain

extension Language {
  /// The items as a list within a sentence: `a`, `a ja b`, `a, b ja c`.
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " " + Self.and(self) + " " + last
  }

  /// Somebody's words in the quotation marks of the language, with white space around them cut off.
  package func quoted(_ words: String) -> String {
    (self == .english ? "“" : "”") + words.trimmed + "”"
  }

  private static let and = Phrase(fi: "ja", sv: "och", en: "and")
}

extension String {
  /// The text with a capital first letter.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text without white space at its ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }

  /// The text on one line and cut at a word after about that many characters, marked with `…`.
  func excerpt(_ limit: Int = 160) -> String {
    let line = split { $0.isWhitespace }.joined(separator: " ")
    guard line.count > limit else { return line }
    let start = line.prefix(limit)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + " …"
  }
}
