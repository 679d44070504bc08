/// The folding of long content lines: RFC 5545, section 3.1.
package enum ICalendarFolding {
  /// The most octets a line may have, without its line end.
  package static let limit = 75

  /// The line in pieces of at most 75 octets; each but the first begins with a space.
  ///
  /// A line is broken between characters, and within one only when it alone is longer than a line.
  package static func folded(_ line: String) -> [String] {
    var lines: [String] = []
    var current = ""
    var octets = 0
    for piece in pieces(of: line) {
      let count = piece.utf8.count
      if octets + count > limit {
        lines.append(current)
        current = " "
        octets = 1
      }
      current += piece
      octets += count
    }
    return lines + [current]
  }

  /// The content lines of a stream: line ends followed by a space are taken out.
  package static func unfolded(_ lines: [String]) -> [String] {
    var result: [String] = []
    for line in lines {
      if line.unicodeScalars.first == " ", let last = result.indices.last {
        result[last] += String(String.UnicodeScalarView(line.unicodeScalars.dropFirst()))
      } else {
        result.append(line)
      }
    }
    return result
  }

  /// What may not be broken: characters, or the scalars of a character too long for a line.
  private static func pieces(of line: String) -> [String] {
    line.flatMap { character -> [String] in
      let text = String(character)
      if text.utf8.count < limit { return [text] }
      return text.unicodeScalars.map { String($0) }
    }
  }
}
