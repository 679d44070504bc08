/// Makes the parts of an expression ready: names become places in the frame, operators closures.
struct FEELCompiler {
  private var slots: [String: [Int]] = [:]
  /// The places of the items of the filters that are open, outermost first.
  private var items: [Int] = []
  private var next: Int
  var used: Set<Int> = []
  /// How many places a frame needs.
  private(set) var frameSize: Int

  private let text: [Unicode.Scalar]

  init(_ text: [Unicode.Scalar], variables: [String]) {
    self.text = text
    for (place, name) in variables.enumerated() { slots[name] = [place] }
    next = variables.count
    frameSize = variables.count
  }

  /// Binds a name to a new place.
  mutating func bind(_ name: String) -> Int {
    let slot = next
    slots[name, default: []].append(slot)
    next += 1
    frameSize = max(frameSize, next)
    return slot
  }

  /// Gives back the place of the name bound last.
  mutating func unbind(_ name: String) {
    slots[name]?.removeLast()
    next -= 1
  }

  mutating func openFilter(_ item: Int) {
    items.append(item)
  }

  mutating func closeFilter() {
    items.removeLast()
  }

  /// Whether the name means something bound or a variable, and not a function of the library.
  func isBound(_ name: String) -> Bool {
    slots[name]?.isEmpty == false
  }

  /// Reads a name: the entry of the item of an inner filter, or what is bound to the name.
  mutating func lookUp(_ name: String) -> FEELCode {
    let slot = slots[name]?.last
    if let slot { used.insert(slot) }
    let inner = items.filter { $0 > slot ?? -1 }.reversed()
    used.formUnion(inner)
    let plain = plainLookUp(name, slot)
    guard !inner.isEmpty else { return plain }
    let candidates = Array(inner)
    return { frame in
      for item in candidates {
        if case .context(let context) = frame.slots[item], let value = context[name] {
          return value
        }
      }
      return plain(&frame)
    }
  }

  private func plainLookUp(_ name: String, _ slot: Int?) -> FEELCode {
    if let slot { return { $0.slots[slot] } }
    let value = FEELBuiltIn.function(named: name).map(FEELValue.function) ?? .null
    return { _ in value }
  }

  /// Makes a part ready.
  mutating func plan(_ node: FEELNode) -> FEELPlan {
    switch node.syntax {
    case .literal(let value): return constant(value, node)
    case .name(let name): return value(node, [], path: name, lookUp(name))
    case .list(let nodes): return list(nodes, node)
    case .context(let entries): return context(entries, node)
    case .range(let span): return range(span, node)
    case .conjunction(let nodes): return junction(nodes, node, decisive: false)
    case .disjunction(let nodes): return junction(nodes, node, decisive: true)
    case .comparison(let comparison, let left, let right):
      return compared(comparison, left, right, node)
    case .between(let tested, let lower, let upper): return between(tested, lower, upper, node)
    case .membership(let tested, let tests): return membership(tested, tests, node)
    case .arithmetic(let first, let terms): return arithmetic(first, terms, node)
    case .negation(let inner): return negated(inner, node)
    case .conditional(let choices, let otherwise): return conditional(choices, otherwise, node)
    case .loop(let iterations, let body): return loop(iterations, body, node)
    case .quantified(let quantifier, let iterations, let condition):
      return quantified(quantifier, iterations, condition, node)
    case .instance(let inner, let type): return instance(inner, type, node)
    case .filter(let base, let condition): return filtered(base, condition, node)
    case .path(let base, let name): return path(base, name, node)
    case .function(let parameters, let body): return function(parameters, body, node)
    case .call(let callee, let arguments): return call(callee, arguments, node)
    case .namedCall(let callee, let arguments): return namedCall(callee, arguments, node)
    }
  }

  /// A part that gives a value.
  func value(
    _ node: FEELNode,
    _ parts: [FEELPlan],
    path: String? = nil,
    isConstant: Bool = false,
    _ code: @escaping FEELCode
  ) -> FEELPlan {
    FEELPlan(
      code: code,
      truth: { code(&$0).truth },
      text: isConstant ? "" : text(of: node),
      path: path,
      parts: parts,
      isConstant: isConstant
    )
  }

  /// A part that gives a truth value.
  func condition(
    _ node: FEELNode,
    _ parts: [FEELPlan],
    decisive: Bool? = nil,
    _ truth: @escaping FEELTruth
  ) -> FEELPlan {
    let isConstant = parts.allSatisfy(\.isConstant)
    return FEELPlan(
      code: { FEELValue(truth: truth(&$0)) },
      truth: truth,
      text: isConstant ? "" : text(of: node),
      path: nil,
      parts: parts,
      isConstant: isConstant,
      decisive: decisive
    )
  }

  /// The part as written, of parts that may be shown; others need no copy.
  private func text(of node: FEELNode) -> String {
    String(String.UnicodeScalarView(text[node.span]))
  }

  private func constant(_ literal: FEELValue, _ node: FEELNode) -> FEELPlan {
    value(node, [], isConstant: true) { _ in literal }
  }
}
