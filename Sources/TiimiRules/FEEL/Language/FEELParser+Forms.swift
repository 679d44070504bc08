extension FEELParser {
  /// The choice `if … then … else …`; an `if` behind `else` belongs to it and nests nothing.
  func conditional() throws(FEELFault) -> FEELSyntax {
    var choices: [FEELChoice] = []
    repeat {
      try wantWord("if", .expression)
      let condition = try expression()
      try wantWord("then", .then)
      choices.append(FEELChoice(condition: condition, value: try expression()))
      try wantWord("else", .otherwise)
    } while isAtWord("if")
    return .conditional(choices, try expression())
  }

  /// The loop `for … in … return …`, whose body may use `partial`, the results so far.
  func loop() throws(FEELFault) -> FEELSyntax {
    try advance(3)
    let iterations = try iterations()
    try wantWord("return", .result)
    bind("partial")
    let body = try expression()
    unbind("partial")
    for iteration in iterations { unbind(iteration.name) }
    return .loop(iterations, body)
  }

  /// The quantifiers `some … in … satisfies …` and `every … in … satisfies …`.
  func quantified(_ quantifier: FEELQuantifier) throws(FEELFault) -> FEELSyntax {
    try advance(quantifier.rawValue.count)
    let iterations = try iterations()
    try wantWord("satisfies", .satisfies)
    let condition = try expression()
    for iteration in iterations { unbind(iteration.name) }
    return .quantified(quantifier, iterations, condition)
  }

  /// The variables of a loop; each is known from behind its own domain on.
  private func iterations() throws(FEELFault) -> [FEELEntry] {
    var iterations: [FEELEntry] = []
    repeat {
      let name = try declaredName { $0.isWord("in", at: $1) }
      guard let name else { throw expected(.name) }
      try wantWord("in", .membership)
      iterations.append(FEELEntry(name: name, node: try domain()))
      bind(name)
    } while try take(",")
    return iterations
  }

  private func domain() throws(FEELFault) -> FEELNode {
    let start = place
    let first = try expression()
    guard try take("..") else { return first }
    let span = FEELSpan(
      lower: first,
      includesLower: true,
      upper: try expression(),
      includesUpper: true
    )
    return try node(.range(span), from: start)
  }

  /// A function such as `function(a, b: number) a * b`.
  func function() throws(FEELFault) -> FEELSyntax {
    try advance(8)
    try want("(", .openingParenthesis)
    let parameters = try parameters()
    if isAtWord("external") { throw expected(.feelBody) }
    for parameter in parameters { bind(parameter.name) }
    let body = try expression()
    for parameter in parameters { unbind(parameter.name) }
    return .function(parameters, body)
  }

  private func parameters() throws(FEELFault) -> [FEELParameter] {
    var parameters: [FEELParameter] = []
    if try take(")") { return parameters }
    repeat {
      let start = place
      let name = try declaredName { $0.isSign([":", ",", ")"], at: $1) }
      guard let name else { throw expected(.name) }
      guard !parameters.contains(where: { $0.name == name }) else {
        throw FEELFault(.expected(.newKey), at: start, of: text)
      }
      let type: FEELType = try take(":") ? try self.type() : .any
      parameters.append(FEELParameter(name: name, type: type))
    } while try take(",")
    try want(")", .closingParenthesis)
    return parameters
  }

  /// The name of a type with the types in its angle brackets.
  func type() throws(FEELFault) -> FEELType {
    try goDeeper()
    defer { comeBack() }
    let declared = FEELNames.Index(names.types.keys)
    let match = longestName(
      pieces: { max(FEELType.simpleIndex.pieces[$0] ?? 0, declared.pieces[$0] ?? 0) },
      where: { name, _ in FEELType.simple[name] != nil || names.types[name] != nil }
    )
    guard let match else { throw expected(.type) }
    try advance(match.length)
    if match.name == "function", isAt("<") { return try functionType() }
    if ["list", "range", "context"].contains(match.name), try take("<") {
      let type = try elementType(of: match.name)
      try want(">", .closingAngle)
      return type
    }
    return names.types[match.name] ?? FEELType.simple[match.name] ?? .any
  }

  private func elementType(of name: String) throws(FEELFault) -> FEELType {
    switch name {
    case "list": return .list(try type())
    case "range": return .range(try type())
    default: break
    }
    var entries: [String: FEELType] = [:]
    repeat {
      let key = try declaredName { $0.isSign([":"], at: $1) }
      guard let key else { throw expected(.name) }
      try want(":", .colon)
      entries[key] = try type()
    } while try take(",")
    return .context(entries)
  }

  private func functionType() throws(FEELFault) -> FEELType {
    try want("<", .type)
    var count = 0
    while !isAt(">") {
      if count > 0 { try want(",", .comma) }
      _ = try type()
      count += 1
    }
    try want(">", .closingAngle)
    try want("->", .arrow)
    _ = try type()
    return .function(parameters: count)
  }
}
