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
    case "\"", "0"..."9", ".", "@": return try literal(from: start)
    case "(": return try parenthesis()
    case "[", "]": return try bracket()
    case "{": return try node(try context(), from: start)
    default: return try named()
    }
  }

  private func literal(from start: Int) throws(FEELFault) -> FEELNode {
    let value: FEELValue
    switch peek() {
    case "\"": value = .string(try stringLiteral())
    case "@": value = try temporal()
    default: value = try number()
    }
    return try node(.literal(value), from: start)
  }

  private func named() throws(FEELFault) -> FEELNode {
    if let name = try knownName() { return name }
    let start = place
    let word = word()
    if let constant = try constant(word) { return constant }
    if let syntax = try form(word) { return try node(syntax, from: start) }
    return try memberOfItem(word)
  }

  private func knownName() throws(FEELFault) -> FEELNode? {
    guard let match = nameInScope(), !Self.reserved.contains(match.name) else { return nil }
    let start = place
    note(match.name)
    try advance(match.length)
    return try node(.name(match.name), from: start)
  }

  /// In a filter, any other name may be an entry of the item.
  private func memberOfItem(_ word: String) throws(FEELFault) -> FEELNode {
    guard !word.isEmpty, !Self.reserved.contains(word) else { throw expected(.expression) }
    guard filters > 0 else { throw unknownName(word) }
    let start = place
    return try node(.name(try memberName()), from: start)
  }

  private func note(_ name: String) {
    if (locals[name] ?? 0) == 0, names.names.contains(name) { noteVariable(name) }
  }

  private func constant(_ word: String) throws(FEELFault) -> FEELNode? {
    let constants: [String: FEELValue] = ["true": .yes, "false": .no, "null": .null]
    guard let value = constants[word] else { return nil }
    let start = place
    try advance(word.unicodeScalars.count)
    return try node(.literal(value), from: start)
  }

  private func form(_ word: String) throws(FEELFault) -> FEELSyntax? {
    switch word {
    case "if": try conditional()
    case "for": try loop()
    case "some": try quantified(.some)
    case "every": try quantified(.every)
    case "function": try function()
    default: nil
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
