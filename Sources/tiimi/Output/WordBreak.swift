/// Cuts words that are wider than a line: at a syllable with a hyphen where the word allows it.
enum WordBreak {
  /// The pieces of a word, none wider than `width`.
  static func pieces(of word: Substring, width: Int) -> [String] {
    guard DisplayWidth.of(word) > width else { return [String(word)] }
    let place = width > 4 ? syllable(in: word, width: width) : nil
    guard let place else { return cut(word, width: width) }
    return ["\(word[..<place])-"] + pieces(of: word[place...], width: width)
  }

  /// The last place before a consonant and a vowel that leaves room for a hyphen.
  ///
  /// That is where Finnish words have their syllables, and close enough for the others. Words with
  /// digits or signs are no words to hyphenate.
  private static func syllable(in word: Substring, width: Int) -> Substring.Index? {
    guard word.allSatisfy({ $0.isLetter || $0 == "," || $0 == "." || $0 == "?" }) else {
      return nil
    }
    var found: Substring.Index?
    var before = 0
    for place in word.indices {
      let next = word.index(after: place)
      guard before + 1 <= width else { break }
      if before >= 3, next < word.endIndex, !isVowel(word[place]), isVowel(word[next]),
        word.distance(from: place, to: word.endIndex) >= 3
      {
        found = place
      }
      before += DisplayWidth.of(word[place])
    }
    return found
  }

  private static func isVowel(_ character: Character) -> Bool {
    "aeiouyåäöAEIOUYÅÄÖ".contains(character)
  }

  /// Cuts after a hyphen or its like, if there is one on the line.
  private static func cut(_ word: Substring, width: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in word {
      if !piece.isEmpty, DisplayWidth.of(piece) + DisplayWidth.of(character) > width {
        let joint = piece.lastIndex { "-/|=,_.".contains($0) }
        let end = joint.map(piece.index(after:)) ?? piece.endIndex
        pieces.append(String(piece[..<end]))
        piece = String(piece[end...])
      }
      piece.append(character)
    }
    return pieces + [piece]
  }
}
