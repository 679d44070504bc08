/// Text from data made safe for HTML and SVG.
///
/// Control characters, marks that turn the direction of writing and noncharacters are taken out, the
/// signs of markup are escaped, and a stretch written from right to left is isolated, so that a name
/// cannot reorder the sentence around it.
enum Markup {
  /// The text as the content of an element; line feeds become breaks.
  static func text(_ text: String) -> String {
    isolated(clean(text)).map { stretch in
      let escaped = escape(stretch.text).replacing("\n", with: "<br>")
      return stretch.isRightToLeft ? "<bdi>\(escaped)</bdi>" : escaped
    }.joined()
  }

  /// The text on one line, for an attribute, a title or a drawing.
  static func line(_ text: String) -> String {
    escape(clean(text).replacing("\n", with: " "))
  }

  /// The text without anything that is not to be read.
  static func clean(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: scalars.append(scalar)
      case 0x09, 0x2028, 0x2029: scalars.append(" ")
      default: if isReadable(scalar) { scalars.append(scalar) }
      }
    }
    return String(scalars)
  }

  private static func isReadable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFDD0...0xFDEF: false
    case let value where value & 0xFFFE == 0xFFFE: false
    default: scalar.properties.generalCategory != .control
    }
  }

  /// The text with the signs of markup written so that they are none.
  static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Markup {
  fileprivate struct Stretch {
    var text: String
    let isRightToLeft: Bool
  }

  /// The text in stretches: from the first to the last letter that is written from right to left,
  /// and what is between.
  private static func isolated(_ text: String) -> [Stretch] {
    var stretches: [Stretch] = []
    var waiting = ""
    for character in text {
      let isRightToLeft = character.unicodeScalars.contains(where: isWrittenRightToLeft)
      let isInside = stretches.last?.isRightToLeft == true
      if isInside, !isRightToLeft, !character.isLetter {
        waiting.append(character)
        continue
      }
      stretches.add(waiting, isRightToLeft: isInside && isRightToLeft)
      stretches.add(String(character), isRightToLeft: isRightToLeft)
      waiting = ""
    }
    stretches.add(waiting, isRightToLeft: false)
    return stretches
  }

  /// Hebrew, Arabic and the other blocks that Unicode sets aside for writing from right to left.
  private static func isWrittenRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      true
    default: false
    }
  }
}

extension [Markup.Stretch] {
  /// Adds a text to the last stretch when it goes the same way, and begins a new one otherwise.
  fileprivate mutating func add(_ text: String, isRightToLeft: Bool) {
    if text.isEmpty { return }
    if let last, last.isRightToLeft == isRightToLeft {
      self[count - 1].text += text
    } else {
      append(Markup.Stretch(text: text, isRightToLeft: isRightToLeft))
    }
  }
}
