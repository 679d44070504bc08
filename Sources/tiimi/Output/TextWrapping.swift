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
    for word in line.split(separator: " ").flatMap({ WordBreak.pieces(of: $0, width: width) }) {
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
}
