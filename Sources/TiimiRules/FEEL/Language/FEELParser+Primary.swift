extension FEELParser {
  /// The words that cannot be names.
  static let reserved: Set<String> = [
    "true", "false", "null", "if", "then", "else", "for", "in", "return", "some", "every",
    "satisfies", "function", "and", "or", "between", "instance",
  ]

  /// The smallest parts: literals, names, brackets and the forms that begin with a word.
  func primary() throws(FEELFault) -> FEELNode {
    let start = place
    guard let next = peek() else { throw expected(.expression) }
    switch next {
    case "\"": return try node(.literal(.string(try stringLiteral())), from: start)
    case "0"..."9", ".": return try node(.literal(try number()), from: start)
    case "@": return try node(.literal(try temporal()), from: start)
    case "(": return try parenthesis()
    case "[", "]": return try bracket()
    case "{": return try node(try context(), from: start)
    default: return try named()
    }
  }

  private func named() throws(FEELFault) -> FEELNode {
    let start = place
    if let match = nameInScope(), !Self.reserved.contains(match.name) {
      note(match.name)
      try advance(match.length)
      return try node(.name(match.name), from: start)
    }
    let word = word()
    if let syntax = try keyword(word) { return try node(syntax, from: start) }
    guard !word.isEmpty, !Self.reserved.contains(word) else { throw expected(.expression) }
    guard filters > 0 else { throw unknownName(word) }
    return try node(.name(try memberName()), from: start)
  }

  private func note(_ name: String) {
    if (locals[name] ?? 0) == 0, names.names.contains(name) { noteVariable(name) }
  }

  private func keyword(_ word: String) throws(FEELFault) -> FEELSyntax? {
    let constants: [String: FEELValue] = [
      "true": .boolean(true), "false": .boolean(false), "null": .null,
    ]
    if let constant = constants[word] {
      try advance(word.unicodeScalars.count)
      return .literal(constant)
    }
    switch word {
    case "if": return try conditional()
    case "for": return try loop()
    case "some": return try quantified(.some)
    case "every": return try quantified(.every)
    case "function": return try function()
    default: return nil
    }
  }

  private func number() throws(FEELFault) -> FEELValue {
    let start = place
    var end = digits(from: place)
    if end + 1 < text.count, text[end] == ".", isDigit(end + 1) { end = digits(from: end + 1) }
    guard end > start else { throw expected(.expression) }
    if isSign(["e", "E"], at: end) {
      let power = isSign(["+", "-"], at: end + 1) ? end + 2 : end + 1
      if isDigit(power) { end = digits(from: power) }
    }
    guard let number = FEELNumber(string(start..<end)) else { throw expected(.number) }
    try advance(end - start)
    return .number(number)
  }

  private func isDigit(_ place: Int) -> Bool {
    place < text.count && ("0"..."9").contains(text[place])
  }

  private func digits(from start: Int) -> Int {
    var end = start
    while isDigit(end) { end += 1 }
    return end
  }

  private func temporal() throws(FEELFault) -> FEELValue {
    let start = place
    try advance(1)
    guard isAt("\"") else { throw expected(.temporal) }
    guard let value = FEELBuiltIn.temporal(try stringLiteral()) else {
      throw FEELFault(.expected(.temporal), at: start, of: text)
    }
    return value
  }
}
