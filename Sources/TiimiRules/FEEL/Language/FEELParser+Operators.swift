extension FEELParser {
  /// How tightly the operators bind, from the loosest.
  enum Binding: Int, Comparable {
    case disjunction
    case conjunction
    case comparison
    case sum
    case product
    case power
    case operand

    static func < (one: Binding, other: Binding) -> Bool { one.rawValue < other.rawValue }
  }

  /// Any expression, one level deeper.
  func expression() throws(FEELFault) -> FEELNode {
    try goDeeper()
    defer { comeBack() }
    return try operators(.disjunction)
  }

  /// The end of a range or the right side of a comparison: nothing looser than a sum.
  func endpoint() throws(FEELFault) -> FEELNode {
    try goDeeper()
    defer { comeBack() }
    return try operators(.sum)
  }

  /// Operands joined by operators that bind at least so tightly.
  func operators(_ loosest: Binding) throws(FEELFault) -> FEELNode {
    let start = place
    var left = try operand()
    while let binding = nextBinding(), binding >= loosest {
      left = try node(joined(left, binding), from: start)
    }
    return left
  }

  private func nextBinding() -> Binding? {
    guard let next = peek() else { return nil }
    switch next {
    case "+", "-": return .sum
    case "*": return isAt("**") ? .power : .product
    case "/": return .product
    case "<", ">", "=": return .comparison
    case "!": return isAt("!=") ? .comparison : nil
    case "o": return isAtWord("or") ? .disjunction : nil
    case "a": return isAtWord("and") ? .conjunction : nil
    case "i": return isAtWord("in") ? .comparison : nil
    case "b": return isAtWord("between") ? .comparison : nil
    default: return nil
    }
  }

  private func joined(
    _ left: FEELNode,
    _ binding: Binding
  ) throws(FEELFault) -> FEELSyntax {
    switch binding {
    case .disjunction: .disjunction([left] + (try operands(after: "or", .conjunction)))
    case .conjunction: .conjunction([left] + (try operands(after: "and", .comparison)))
    case .comparison: try compared(left)
    default: .arithmetic(left, try terms(binding))
    }
  }

  private func operands(
    after word: StaticString,
    _ binding: Binding
  ) throws(FEELFault) -> [FEELNode] {
    var nodes: [FEELNode] = []
    while try takeWord(word) { nodes.append(try operators(binding)) }
    return nodes
  }

  private func terms(_ binding: Binding) throws(FEELFault) -> [FEELTerm] {
    let tighter = Binding(rawValue: binding.rawValue + 1) ?? .operand
    var terms: [FEELTerm] = []
    while nextBinding() == binding, let operation = try takeOperation() {
      terms.append(FEELTerm(operation: operation, node: try operators(tighter)))
    }
    return terms
  }

  private func takeOperation() throws(FEELFault) -> FEELOperation? {
    if try take("**") { return .power }
    if try take("+") { return .plus }
    if try take("-") { return .minus }
    if try take("*") { return .times }
    if try take("/") { return .divided }
    return nil
  }

  private func compared(_ left: FEELNode) throws(FEELFault) -> FEELSyntax {
    if try takeWord("between") {
      let lower = try endpoint()
      try wantWord("and", .conjunction)
      return .between(left, lower, try endpoint())
    }
    if try takeWord("in") { return .membership(left, try membershipTests()) }
    guard let comparison = try takeComparison() else { throw expected(.expression) }
    return .comparison(comparison, left, try endpoint())
  }

  /// Takes an operator that compares, if one stands here.
  func takeComparison() throws(FEELFault) -> FEELComparison? {
    if try take("<=") { return .lessOrEqual }
    if try take(">=") { return .greaterOrEqual }
    if try take("!=") { return .different }
    if try take("<") { return .less }
    if try take(">") { return .greater }
    if try take("=") { return .equal }
    return nil
  }

  /// One operand with its sign and all that follows it directly: path, filter, call, type.
  private func operand() throws(FEELFault) -> FEELNode {
    let start = place
    if try take("-") {
      try goDeeper()
      defer { comeBack() }
      return try node(.negation(try operand()), from: start)
    }
    var base = try primary()
    while let syntax = try continued(base) { base = try node(syntax, from: start) }
    return base
  }

  private func continued(_ base: FEELNode) throws(FEELFault) -> FEELSyntax? {
    if isAt("."), !isAt("..") {
      try advance(1)
      return .path(base, try memberName())
    }
    if isAt("["), !(mayEndRange && isRangeEnd()) { return .filter(base, try filter()) }
    if isAt("(") { return try call(base) }
    if isAtWord("instance") {
      try advance(8)
      try wantWord("of", .of)
      return .instance(base, try type())
    }
    return nil
  }

  /// Whether the bracket here ends a range: nothing that could be a filter follows it.
  private func isRangeEnd() -> Bool {
    var next = place + 1
    while next < text.count, text[next].isFEELSpace { next += 1 }
    if next >= text.count || isSign([")", ",", "]", "}", "=", "!", "<", ">"], at: next) {
      return true
    }
    let words = ["and", "or", "then", "else", "return", "satisfies", "in", "between", "instance"]
    return words.contains { isWord($0, at: next) }
  }

  private func filter() throws(FEELFault) -> FEELNode {
    try advance(1)
    filters += 1
    bind("item")
    let condition = try bracketed()
    unbind("item")
    filters -= 1
    try want("]", .closingBracket)
    return condition
  }

  /// An expression inside brackets of any kind, where no bracket can end a range outside.
  func bracketed() throws(FEELFault) -> FEELNode {
    let outer = mayEndRange
    mayEndRange = false
    defer { mayEndRange = outer }
    return try expression()
  }
}
