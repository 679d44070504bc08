/// Names as they are compared when people are looked for: lower case, without marks on letters.
package enum SearchText {
  /// The folded form, with words separated by single spaces.
  ///
  /// A name without a single letter or digit, such as one emoji, stays as it was written but for
  /// spaces and control characters, so that even it can be found.
  package static func folded(_ text: String) -> String {
    let words = letters(of: text)
    return words.isEmpty ? marks(of: text) : words
  }

  private static func letters(of text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      if let plain = plain[scalar] {
        result += plain
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        result.unicodeScalars.append(scalar)
      } else if scalar.properties.generalCategory != .nonspacingMark, result.last != " " {
        result += " "
      }
    }
    return result.split(separator: " ").joined(separator: " ")
  }

  private static func marks(of text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
      switch scalar.properties.generalCategory {
      case .control, .format: continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static let plain: [Unicode.Scalar: String] = {
    let groups = [
      "a": "äåáàâãāă", "ae": "æ", "c": "çćč", "d": "đð", "e": "éèêëēė", "g": "ǥ",
      "i": "íìîïī", "k": "ǩ", "n": "ñńŋ", "o": "öøóòôõō", "s": "šśß", "t": "ŧ",
      "u": "üúùûū", "y": "ýÿ", "z": "žźżʒǯ",
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (letter, marked) in groups {
      for scalar in marked.unicodeScalars { table[scalar] = letter }
    }
    return table
  }()
}
