/// A text in three languages as it is written in the sources: `fi: "…", sv: "…", en: "…"`.
struct PhraseLiteral: CustomStringConvertible {
  /// The file, by its path in the repository.
  let path: String
  /// The line on which it begins.
  let line: Int
  /// The three texts, what is filled in left as it is written.
  let fi: String
  let sv: String
  let en: String

  var description: String { "\(path):\(line): \(fi.prefix(60))" }

  /// The texts with the code of their language.
  var texts: [(code: String, text: String)] { [("fi", fi), ("sv", sv), ("en", en)] }

  /// Every phrase of the sources.
  static func all() throws -> [PhraseLiteral] {
    try SourceFiles.rooms().filter { $0 != "CSQLite" }.flatMap { room in
      try SourceFiles.files(of: room).flatMap { literals(in: $0.text, at: $0.path) }
    }
  }

  /// The phrases of a file whose three texts are written out.
  static func literals(in text: String, at path: String) -> [PhraseLiteral] {
    var scanner = LiteralScanner(text)
    var found: [PhraseLiteral] = []
    while let line = scanner.skip(past: "fi:") {
      guard let fi = scanner.text(), scanner.takes("sv:"), let sv = scanner.text(),
        scanner.takes("en:"), let en = scanner.text()
      else { continue }
      found.append(PhraseLiteral(path: path, line: line, fi: fi, sv: sv, en: en))
    }
    return found
  }
}

extension PhraseLiteral {
  /// The names of the places that a template leaves for facts: `{number}`.
  static func places(in text: String) -> Set<String> {
    let pieces = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
    return Set(
      pieces.compactMap { piece in
        let name = piece.prefix { $0 != "}" }
        let isName = !name.isEmpty && name.count < piece.count && name.allSatisfy(\.isLetter)
        return isName ? String(name) : nil
      }
    )
  }

  /// The words of a text, small letters only; what is filled in is no word.
  static func words(of text: String) -> [String] {
    withoutPlaces(text).lowercased().split { !$0.isLetter }
      .map(String.init).filter { $0.count >= 3 }
  }

  /// The text without interpolations and the places of templates.
  static func withoutPlaces(_ text: String) -> String {
    var result = ""
    var depth = 0
    var previous: Character = " "
    for character in text {
      if depth > 0 {
        depth += character == "(" ? 1 : character == ")" ? -1 : 0
      } else if character == "(", previous == "\\" {
        depth = 1
        result.removeLast()
      } else {
        result.append(character)
      }
      previous = character
    }
    return result.split(separator: "{", omittingEmptySubsequences: false).enumerated()
      .map { place, piece in
        guard place > 0, let end = piece.firstIndex(of: "}") else { return String(piece) }
        return String(piece[piece.index(after: end)...])
      }
      .joined(separator: " ")
  }
}

/// Reads string literals out of Swift, joined ones too.
struct LiteralScanner {
  private let bytes: [UInt8]
  private var place = 0
  private var line = 1

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Goes on behind the next such word and tells its line; nil at the end.
  mutating func skip(past word: String) -> Int? {
    let wanted = Array(word.utf8)
    while place + wanted.count <= bytes.count {
      if bytes[place] == wanted[0], Array(bytes[place..<place + wanted.count]) == wanted {
        place += wanted.count
        return line
      }
      advance()
    }
    return nil
  }

  /// Whether the word follows, after a comma; it is then behind.
  mutating func takes(_ word: String) -> Bool {
    skipSpace()
    if place < bytes.count, bytes[place] == UInt8(ascii: ",") { advance() }
    skipSpace()
    let wanted = Array(word.utf8)
    guard bytes[place...].starts(with: wanted) else { return false }
    place += wanted.count
    return true
  }

  /// A literal, or several joined with `+`; nil when something else follows.
  mutating func text() -> String? {
    var result = ""
    repeat {
      skipSpace()
      if bytes[place...].starts(with: Array(#"""""#.utf8)) {
        result += block()
      } else if place < bytes.count, bytes[place] == UInt8(ascii: "\"") {
        result += string()
      } else {
        return nil
      }
      skipSpace()
    } while takesPlus()
    return result
  }

  private mutating func takesPlus() -> Bool {
    guard place < bytes.count, bytes[place] == UInt8(ascii: "+") else { return false }
    advance()
    return true
  }

  private mutating func string() -> String {
    advance()
    let start = place
    var depth = 0
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\\"), place + 1 < bytes.count {
        if bytes[place + 1] == UInt8(ascii: "(") { depth += 1 }
        advance()
      } else if depth > 0 {
        if bytes[place] == UInt8(ascii: "(") { depth += 1 }
        if bytes[place] == UInt8(ascii: ")") { depth -= 1 }
      } else if bytes[place] == UInt8(ascii: "\"") {
        break
      }
      advance()
    }
    let text = String(decoding: bytes[start..<min(place, bytes.count)], as: UTF8.self)
    if place < bytes.count { advance() }
    return text
  }

  private mutating func block() -> String {
    place += 3
    let start = place
    let mark = Array(#"""""#.utf8)
    while place < bytes.count, !bytes[place...].starts(with: mark) { advance() }
    let lines = String(decoding: bytes[start..<place], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " } }
    place = min(place + 3, bytes.count)
    return lines.dropFirst().dropLast().map { line in
      line.hasSuffix("\\") ? String(line.dropLast()) : line + "\n"
    }.joined()
  }

  private mutating func skipSpace() {
    while place < bytes.count, [0x20, 0x0A, 0x09].contains(bytes[place]) { advance() }
  }

  private mutating func advance() {
    if bytes[place] == 0x0A { line += 1 }
    place += 1
  }
}
