/// Makes text that comes from data safe to show.
enum TerminalText {
  /// Replaces what could steer a terminal or disguise the text: control characters, escape
  /// sequences, overrides of the writing direction and invisible characters.
  ///
  /// Line ends stay, a tab becomes a space.
  static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isUnsafe($0) }) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.replacingLineEnds.unicodeScalars {
      switch scalar {
      case "\n": result.append(scalar)
      case "\t": result.append(" ")
      default: result.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }

  /// Fences text with letters that run from right to left in, so that it cannot reorder what stands
  /// beside it on the line.
  ///
  /// The fences are the isolates of Unicode (FSI and PDI), which take no room.
  static func isolated(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: runsLeft) else { return text }
    return "\u{2068}\(text)\u{2069}"
  }

  private static func runsLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFE: true
    case 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x2069: true
    case 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: true
    default: false
    }
  }
}

extension String {
  /// The text with each carriage return and line feed pair made one line feed.
  fileprivate var replacingLineEnds: String {
    String(map { $0 == "\r\n" ? "\n" : $0 })
  }
}
