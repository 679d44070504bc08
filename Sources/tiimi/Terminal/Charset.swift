/// The character set of a terminal, as its locale says.
///
/// Data on a pipe and everything with `--json` is UTF-8 whatever the locale says; this is for what
/// people read on a screen.
enum Charset: String, Sendable {
  /// Everything can be shown.
  case utf8 = "UTF-8"
  /// What ISO 8859-1 and ISO 8859-15 have in common: å, ä and ö among them.
  case latin1 = "ISO-8859-1"
  /// Letters without marks only.
  case ascii = "ASCII"

  /// Reads `LC_ALL`, `LC_CTYPE` and `LANG`, the first that is set; UTF-8 when none is.
  init(environment: Environment) {
    guard let locale = environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"]
    else {
      self = .utf8
      return
    }
    let name = locale.prefix { $0 != "@" }
    guard let dot = name.firstIndex(of: ".") else {
      self = name == "C" || name == "POSIX" ? .ascii : .latin1
      return
    }
    switch name[name.index(after: dot)...].lowercased().filter({ $0.isLetter || $0.isNumber }) {
    case "utf8": self = .utf8
    case "iso88591", "iso885915", "latin1", "latin9", "cp1252", "windows1252": self = .latin1
    default: self = .ascii
    }
  }

  /// The text as bytes of the character set.
  func bytes(of text: String) -> [UInt8] {
    switch self {
    case .utf8: Array(text.utf8)
    case .ascii, .latin1: spelled(text).unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
  }

  /// Whether the character set has the character.
  func has(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .utf8: true
    case .ascii: scalar.isASCII
    case .latin1:
      scalar.isASCII || (0xA0...0xFF).contains(scalar.value) && !Self.differing.contains(scalar)
    }
  }

  /// Where ISO 8859-15 has other characters than ISO 8859-1.
  private static let differing: Set<Unicode.Scalar> = ["¤", "¦", "¨", "´", "¸", "¼", "½", "¾"]
}
