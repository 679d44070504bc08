/// Breaks text into lines.
enum TextWrapping {
  /// The lines of `text`, none wider than `width`.
  ///
  /// They are broken at spaces and, when a word alone is too wide, within the word. Line ends of the
  /// text stay.
  static func lines(of text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { wrap($0, width: max(1, width)) }
  }

  private static func wrap(_ line: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    var used = 0
    for word in line.split(separator: " ").flatMap({ pieces(of: $0, width: width) }) {
      let length = DisplayWidth.of(word)
      if used > 0, used + 1 + length > width {
        lines.append(current)
        (current, used) = ("", 0)
      }
      current += used > 0 ? " \(word)" : word
      used += used > 0 ? length + 1 : length
    }
    return lines + [current]
  }

  /// A word, cut where it would not fit on a line of its own: after a hyphen or its like if it has
  /// one there.
  private static func pieces(of word: Substring, width: Int) -> [String] {
    guard DisplayWidth.of(word) > width else { return [String(word)] }
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
