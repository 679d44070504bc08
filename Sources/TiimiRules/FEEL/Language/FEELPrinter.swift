extension FEELExpression {
  /// The expression in one plain form: every operation in brackets, one space between the parts.
  ///
  /// Parsing it with the same names gives the same expression.
  public var plainText: String {
    var printer = FEELPrinter()
    printer.print(node)
    return printer.text
  }
}

extension FEELValue {
  /// The value as it is written in an expression; a function, which cannot be, as `function(…)`.
  public var expressionText: String {
    var printer = FEELPrinter()
    printer.print(self)
    return printer.text
  }
}

/// Writes expressions and values in their plain form.
struct FEELPrinter {
  private(set) var text = ""

  mutating func write(_ words: String) { text += words }

  mutating func print(_ node: FEELNode) {
    switch node.syntax {
    case .literal(let value): print(value)
    case .name(let name): text += name
    case .list(let nodes): print(nodes, between: ", ", in: ("[", "]"))
    case .context(let entries): print(entries, ": ", in: ("{", "}"))
    case .range(let span): print(span)
    case .conjunction(let nodes): print(nodes, between: " and ", in: ("(", ")"))
    case .disjunction(let nodes): print(nodes, between: " or ", in: ("(", ")"))
    case .comparison(let comparison, let left, let right):
      bracketed { $0.print(left, " \(comparison.rawValue) ", right) }
    case .between(let tested, let lower, let upper):
      bracketed {
        $0.print(tested, " between ", lower)
        $0.text += " and "
        $0.print(upper)
      }
    case .membership(let tested, let tests): print(tested, in: tests)
    case .arithmetic(let first, let terms): print(first, terms)
    case .negation(let inner):
      bracketed {
        $0.text += "-"
        $0.print(inner)
      }
    default: printForm(node.syntax)
    }
  }

  private mutating func printForm(_ syntax: FEELSyntax) {
    switch syntax {
    case .conditional(let choices, let otherwise):
      bracketed {
        for choice in choices {
          $0.text += "if "
          $0.print(choice.condition, " then ", choice.value)
          $0.text += " else "
        }
        $0.print(otherwise)
      }
    case .loop(let iterations, let body): print("for ", iterations, " return ", body)
    case .quantified(let quantifier, let iterations, let test):
      print(quantifier.rawValue + " ", iterations, " satisfies ", test)
    case .instance(let inner, let type):
      bracketed {
        $0.print(inner)
        $0.text += " instance of " + type.text
      }
    case .filter(let base, let condition):
      print(base)
      print([condition], between: "", in: ("[", "]"))
    case .path(let base, let name):
      print(base)
      text += "." + name
    case .function(let parameters, let body):
      bracketed {
        let names = parameters.map { $0.name + ($0.type == .any ? "" : ": " + $0.type.text) }
        $0.text += "function(\(names.joined(separator: ", "))) "
        $0.print(body)
      }
    case .call(let callee, let arguments):
      print(callee)
      print(arguments, between: ", ", in: ("(", ")"))
    case .namedCall(let callee, let arguments):
      print(callee)
      print(arguments, ": ", in: ("(", ")"), key: { $0 })
    default: break
    }
  }

  private mutating func bracketed(_ inside: (inout FEELPrinter) -> Void) {
    text += "("
    inside(&self)
    text += ")"
  }

  private mutating func print(_ left: FEELNode, _ sign: String, _ right: FEELNode) {
    print(left)
    text += sign
    print(right)
  }

  private mutating func print(
    _ nodes: [FEELNode],
    between sign: String,
    in brackets: (String, String)
  ) {
    text += brackets.0
    for (place, node) in nodes.enumerated() {
      if place > 0 { text += sign }
      print(node)
    }
    text += brackets.1
  }

  private mutating func print(
    _ entries: [FEELEntry],
    _ sign: String,
    in brackets: (String, String),
    key: (String) -> String = FEELPrinter.key
  ) {
    text += brackets.0
    for (place, entry) in entries.enumerated() {
      if place > 0 { text += ", " }
      text += key(entry.name) + sign
      print(entry.node)
    }
    text += brackets.1
  }

  private mutating func print(
    _ word: String,
    _ iterations: [FEELEntry],
    _ join: String,
    _ body: FEELNode
  ) {
    bracketed {
      $0.text += word
      for (place, iteration) in iterations.enumerated() {
        $0.text += (place > 0 ? ", " : "") + iteration.name + " in "
        $0.print(iteration.node)
      }
      $0.text += join
      $0.print(body)
    }
  }

  private mutating func print(_ first: FEELNode, _ terms: [FEELTerm]) {
    bracketed {
      $0.print(first)
      for term in terms {
        $0.text += " \(term.operation.rawValue) "
        $0.print(term.node)
      }
    }
  }

  private mutating func print(_ tested: FEELNode, in tests: [FEELTest]) {
    bracketed {
      $0.print(tested)
      $0.text += " in ("
      for (place, test) in tests.enumerated() {
        if place > 0 { $0.text += ", " }
        if case .comparison(let comparison, _) = test { $0.text += comparison.rawValue + " " }
        $0.print(test.node)
      }
      $0.text += ")"
    }
  }

  private mutating func print(_ span: FEELSpan) {
    switch (span.lower, span.upper) {
    case (let lower?, let upper?):
      text += span.includesLower ? "[" : "("
      print(lower, "..", upper)
      text += span.includesUpper ? "]" : ")"
    case (let lower?, nil):
      text += span.includesLower ? "(>= " : "(> "
      print(lower)
      text += ")"
    case (nil, let upper?):
      text += span.includesUpper ? "(<= " : "(< "
      print(upper)
      text += ")"
    case (nil, nil): break
    }
  }
}
