/// Text as iCalendar takes it: RFC 5545, sections 3.1, 3.2 and 3.3.11.
package enum ICalendarText {
  /// A value of type TEXT: backslash, semicolon, comma and line ends are escaped.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for character in clean(text, keepingLineEnds: true) {
      switch character {
      case "\\", ";", ",": result += "\\" + String(character)
      case "\n": result += "\\n"
      default: result.append(character)
      }
    }
    return result
  }

  /// A parameter's value: quoted when it has a colon, semicolon or comma in it.
  ///
  /// A quotation mark cannot stand in a parameter, so it becomes an apostrophe.
  package static func parameter(_ text: String) -> String {
    let clean = clean(text, keepingLineEnds: false)
    let value = String(clean.map { $0 == "\"" ? "'" : $0 })
    return value.contains { ":;,".contains($0) } ? "\"\(value)\"" : value
  }

  /// The text without control characters and without what turns the writing direction around.
  ///
  /// Letters of every script and emoji stay; a tab becomes a space, and so do line ends unless they
  /// are kept.
  static func clean(_ text: String, keepingLineEnds: Bool) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where afterReturn: break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        result.append(keepingLineEnds ? "\n" : " ")
      case "\t": result.append(" ")
      default: if !isUnwanted(scalar) { result.append(scalar) }
      }
    }
    return String(result)
  }

  private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069: true
    case 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}
