/// Reads the plain comparisons of which most cells consist, to find the values they name.
enum CellGrammar {
  /// The values that a cell names, such as `18` and `65` of `[18..65)`; nil for anything fancier.
  static func literals(of text: String) -> [String]? {
    if CellText.isAny(text) { return [] }
    let text = CellText.trimmed(text)
    if text.hasPrefix("not"), let inner = enclosed(CellText.trimmed(text.dropFirst(3)), "(", ")") {
      return alternatives(inner)
    }
    return alternatives(text)
  }

  private static func alternatives(_ text: String) -> [String]? {
    var found: [String] = []
    for part in CellText.alternatives(of: text) {
      guard let literals = comparison(part) else { return nil }
      found += literals
    }
    return found
  }

  private static func comparison(_ text: String) -> [String]? {
    for sign in ["<=", ">=", "!=", "<", ">", "="] where text.hasPrefix(sign) {
      return literal(text.dropFirst(sign.count)).map { [$0] }
    }
    return literal(text).map { [$0] } ?? range(text)
  }

  private static func range(_ text: String) -> [String]? {
    guard let first = text.first, let last = text.last, text.count > 4,
      "[(]".contains(first), "])[".contains(last)
    else { return nil }
    let ends = split(String(text.dropFirst().dropLast()))
    guard ends.count == 2, let lower = literal(ends[0]), let upper = literal(ends[1]) else {
      return nil
    }
    return [lower, upper]
  }

  /// The two sides of `..`, which is not looked for inside strings.
  private static func split(_ text: String) -> [Substring] {
    var isString = false
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == "\"" { isString.toggle() }
      if !isString, text[index...].hasPrefix("..") {
        return [text[..<index], text[index...].dropFirst(2)]
      }
      index = text.index(after: index)
    }
    return []
  }

  /// A number, a string, a truth value or a day; nil for anything else.
  private static func literal(_ text: some StringProtocol) -> String? {
    let text = CellText.trimmed(text)
    if text == "true" || text == "false" || isNumber(text) || isString(text) { return text }
    if text.hasPrefix("@"), isString(String(text.dropFirst())) { return text }
    guard text.hasPrefix("date"),
      let inner = enclosed(CellText.trimmed(text.dropFirst(4)), "(", ")"),
      isString(CellText.trimmed(inner))
    else { return nil }
    return text
  }

  private static func isNumber(_ text: String) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let areDigits = parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    return areDigits && parts.count <= 2 && parts.last?.isEmpty == false
  }

  private static func isString(_ text: String) -> Bool {
    guard text.count >= 2, let inner = enclosed(text, "\"", "\"") else { return false }
    var isEscaped = false
    for character in inner {
      if character == "\"", !isEscaped { return false }
      isEscaped = character == "\\" && !isEscaped
    }
    return !isEscaped
  }

  private static func enclosed(_ text: String, _ start: String, _ end: String) -> String? {
    guard text.hasPrefix(start), text.hasSuffix(end), text.count >= 2 else { return nil }
    return String(text.dropFirst().dropLast())
  }
}
