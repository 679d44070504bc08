extension FEELParser {
  /// A list, or a range that begins with a square bracket.
  func bracket() throws(FEELFault) -> FEELNode {
    let start = place
    let isClosed = isAt("[")
    try advance(1)
    if isClosed, try take("]") { return try node(.list([]), from: start) }
    let first = try bracketed()
    if isAt("..") || !isClosed {
      return try range(from: first, includesLower: isClosed, start: start)
    }
    var elements = [first]
    while try take(",") {
      elements.append(
        try bracketed()
      )
    }
    try want("]", .closingBracket)
    return try node(.list(elements), from: start)
  }

  /// An expression in brackets, or a range that begins with a round bracket.
  func parenthesis() throws(FEELFault) -> FEELNode {
    let start = place
    try advance(1)
    if let comparison = try takeComparison() {
      return try oneSidedRange(comparison, from: start)
    }
    let first = try bracketed()
    if isAt("..") { return try range(from: first, includesLower: false, start: start) }
    try want(")", .closingParenthesis)
    return first
  }

  /// The rest of a range, from its two dots.
  func range(
    from lower: FEELNode,
    includesLower: Bool,
    start: Int
  ) throws(FEELFault) -> FEELNode {
    try want("..", .dots)
    let outer = mayEndRange
    mayEndRange = true
    let upper = try endpoint()
    mayEndRange = outer
    let includesUpper = isAt("]")
    guard includesUpper || isAt(")") || isAt("[") else { throw expected(.closingBracket) }
    try advance(1)
    let span = FEELSpan(
      lower: lower,
      includesLower: includesLower,
      upper: upper,
      includesUpper: includesUpper
    )
    return try node(.range(span), from: start)
  }

  /// A range such as `(< 5)`, from behind its operator.
  private func oneSidedRange(
    _ comparison: FEELComparison,
    from start: Int
  ) throws(FEELFault) -> FEELNode {
    guard comparison != .different else {
      throw FEELFault(.expected(.expression), at: start + 1, of: text)
    }
    let outer = mayEndRange
    mayEndRange = false
    let end = try endpoint()
    mayEndRange = outer
    try want(")", .closingParenthesis)
    return try node(.range(comparison.range(end)), from: start)
  }

  /// A context: names or texts with their values, each of which may use those before it.
  func context() throws(FEELFault) -> FEELSyntax {
    try advance(1)
    var entries: [FEELEntry] = []
    var keys: Set<String> = []
    while !isAt("}") {
      if !entries.isEmpty { try want(",", .comma) }
      let start = place
      let key = try contextKey()
      guard keys.insert(key).inserted else {
        throw FEELFault(.expected(.newKey), at: start, of: text)
      }
      try want(":", .colon)
      let value = try bracketed()
      entries.append(FEELEntry(name: key, node: value))
      bind(key)
    }
    try advance(1)
    for entry in entries { unbind(entry.name) }
    return .context(entries)
  }

  private func contextKey() throws(FEELFault) -> String {
    if isAt("\"") { return try stringLiteral() }
    let key = try declaredName { $0.isSign([":"], at: $1) }
    guard let key else { throw expected(.name) }
    return key
  }

  /// The arguments of a call, all by position or all by name.
  func call(_ base: FEELNode) throws(FEELFault) -> FEELSyntax {
    try advance(1)
    if try take(")") { return .call(base, []) }
    if let name = try argumentName() { return .namedCall(base, try namedArguments(name)) }
    var arguments: [FEELNode] = []
    repeat {
      arguments.append(
        try bracketed()
      )
    } while try take(",")
    try want(")", .closingParenthesis)
    return .call(base, arguments)
  }

  private func argumentName() throws(FEELFault) -> String? {
    try declaredName { $0.isSign([":"], at: $1) }
  }

  private func namedArguments(_ first: String) throws(FEELFault) -> [FEELEntry] {
    var name = first
    var entries: [FEELEntry] = []
    while true {
      try want(":", .colon)
      let value = try bracketed()
      entries.append(FEELEntry(name: name, node: value))
      guard try take(",") else { break }
      let start = place
      guard let next = try argumentName() else { throw expected(.name) }
      guard !entries.contains(where: { $0.name == next }) else {
        throw FEELFault(.expected(.newKey), at: start, of: text)
      }
      name = next
    }
    try want(")", .closingParenthesis)
    return entries
  }
}

extension FEELComparison {
  /// The range of the values that compare so with its end; `!=` has none.
  fileprivate func range(_ end: FEELNode) -> FEELSpan {
    let isLower = self == .greater || self == .greaterOrEqual || self == .equal
    let isUpper = self == .less || self == .lessOrEqual || self == .equal
    return FEELSpan(
      lower: isLower ? end : nil,
      includesLower: isLower && self != .greater,
      upper: isUpper ? end : nil,
      includesUpper: isUpper && self != .less
    )
  }
}
