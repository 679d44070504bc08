extension Charset {
  /// The text with every character that the set does not have spelled with those that it has.
  ///
  /// `ä`, `ö` and `å` become `ae`, `oe` and `aa`, as in passports (ICAO Doc 9303); other letters lose
  /// their marks; signs become their likes of the typewriter; the rest is shown by its number,
  /// `<U+05D0>`. Nothing becomes a question mark.
  func spelled(_ text: String) -> String {
    guard self != .utf8, text.unicodeScalars.contains(where: { !has($0) }) else { return text }
    var result = ""
    for character in text { result += spelled(character) }
    return result
  }

  private func spelled(_ character: Character) -> String {
    if let composed = Self.composed[character.unicodeScalars.map(\.value)] {
      return has(composed) ? String(composed) : spelled(composed)
    }
    return character.unicodeScalars.map { has($0) ? String($0) : spelled($0) }.joined()
  }

  private func spelled(_ scalar: Unicode.Scalar) -> String {
    if let known = Self.known[scalar] { return known }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return ""
    case .spaceSeparator: return " "
    default: break
    }
    return Self.letter(of: scalar) ?? "<U+\(Self.number(of: scalar))>"
  }

  /// The letter under the marks, as the name of the character tells it.
  private static func letter(of scalar: Unicode.Scalar) -> String? {
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count >= 4, words[0] == "LATIN", words[2] == "LETTER", words[3].count <= 2 else {
      return nil
    }
    return words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
  }

  private static func number(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Letters written as a letter and a mark after it.
  private static let composed: [[UInt32]: Unicode.Scalar] = [
    [0x61, 0x308]: "ä", [0x6F, 0x308]: "ö", [0x61, 0x30A]: "å", [0x75, 0x308]: "ü",
    [0x41, 0x308]: "Ä", [0x4F, 0x308]: "Ö", [0x41, 0x30A]: "Å", [0x55, 0x308]: "Ü",
  ]

  private static let known: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "å": "aa", "ü": "ue", "æ": "ae", "ø": "oe", "ß": "ss", "þ": "th",
    "Ä": "Ae", "Ö": "Oe", "Å": "Aa", "Ü": "Ue", "Æ": "Ae", "Ø": "Oe", "Þ": "Th", "ẞ": "SS",
    "œ": "oe", "Œ": "Oe", "ð": "d", "Ð": "D",
    "–": "-", "—": "-", "‑": "-", "‐": "-", "−": "-", "“": "\"", "”": "\"", "„": "\"",
    "‘": "'", "’": "'", "‚": "'", "´": "'", "«": "<<", "»": ">>", "…": "...", "•": "*", "·": "*",
    "→": "->", "←": "<-", "↑": "^", "↓": "v", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~",
    "×": "x", "÷": "/", "±": "+/-", "§": "par.", "€": "EUR", "£": "GBP", "°": "deg",
    "½": "1/2", "¼": "1/4", "¾": "3/4", "²": "2", "³": "3", "µ": "u", "☐": "[ ]", "☑": "[x]",
    "☒": "[x]", "✓": "v", "✔": "v", "✗": "x", "\u{FFFD}": "<?>", "\u{A0}": " ", "\u{2028}": " ",
  ]
}
