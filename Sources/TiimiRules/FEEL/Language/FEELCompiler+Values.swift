extension FEELCompiler {
  mutating func list(_ nodes: [FEELNode], _ whole: FEELNode) -> FEELPlan {
    var plans: [FEELPlan] = []
    for node in nodes { plans.append(plan(node)) }
    let codes = plans.map(\.code)
    if plans.allSatisfy(\.isConstant), let elements = literals(nodes) {
      let constant = FEELValue.list(elements)
      return value(whole, plans, isConstant: true) { _ in constant }
    }
    return value(whole, plans, isConstant: plans.allSatisfy(\.isConstant)) { frame in
      var elements: [FEELValue] = []
      elements.reserveCapacity(codes.count)
      for code in codes { elements.append(code(&frame)) }
      return frame.run.bounded(.list(elements))
    }
  }

  private func literals(_ nodes: [FEELNode]) -> [FEELValue]? {
    var values: [FEELValue] = []
    for node in nodes {
      guard case .literal(let value) = node.syntax else { return nil }
      values.append(value)
    }
    return values
  }

  mutating func context(_ entries: [FEELEntry], _ whole: FEELNode) -> FEELPlan {
    var plans: [FEELPlan] = []
    var slots: [Int] = []
    for entry in entries {
      plans.append(plan(entry.node))
      slots.append(bind(entry.name))
    }
    for entry in entries.reversed() { unbind(entry.name) }
    let parts = plans.filter { $0.parts.isEmpty && $0.path != nil }
    let steps = zip(entries, zip(slots, plans)).map { ($0.name, $1.0, $1.1.code) }
    return value(whole, parts) { frame in
      var context = FEELContext()
      for (name, slot, code) in steps {
        let value = code(&frame)
        frame.slots[slot] = value
        context[name] = value
      }
      return frame.run.bounded(.context(context))
    }
  }

  mutating func range(_ span: FEELSpan, _ whole: FEELNode) -> FEELPlan {
    let lower = span.lower.map { plan($0) }
    let upper = span.upper.map { plan($0) }
    let parts = [lower, upper].compactMap { $0 }
    let make: FEELCode = { frame in
      let (low, high) = (lower?.code(&frame), upper?.code(&frame))
      return FEELValue(range: span, from: low, to: high)
    }
    guard parts.allSatisfy(\.isConstant), let low = literal(span.lower),
      let high = literal(span.upper)
    else { return value(whole, parts, isConstant: parts.allSatisfy(\.isConstant), make) }
    let constant = FEELValue(range: span, from: low.value, to: high.value)
    return value(whole, parts, isConstant: true) { _ in constant }
  }

  /// A literal or nothing at all; nil for any other part.
  private func literal(_ node: FEELNode?) -> (value: FEELValue?, Void)? {
    guard let node else { return (nil, ()) }
    guard case .literal(let value) = node.syntax else { return nil }
    return (value, ())
  }

  mutating func arithmetic(
    _ first: FEELNode,
    _ terms: [FEELTerm],
    _ whole: FEELNode
  ) -> FEELPlan {
    let base = plan(first)
    var plans = [base]
    var steps: [(FEELOperation, FEELCode)] = []
    for term in terms {
      let plan = plan(term.node)
      plans.append(plan)
      steps.append((term.operation, plan.code))
    }
    let rest = steps
    return value(whole, plans, isConstant: plans.allSatisfy(\.isConstant)) { frame in
      var result = base.code(&frame)
      for (operation, code) in rest {
        result = operation.applied(result, code(&frame), frame.run)
      }
      return result
    }
  }

  mutating func negated(_ inner: FEELNode, _ whole: FEELNode) -> FEELPlan {
    let plan = plan(inner)
    if case .literal(let literal) = inner.syntax {
      let constant = literal.negated
      return value(whole, [plan], isConstant: true) { _ in constant }
    }
    return value(whole, [plan], isConstant: plan.isConstant) { plan.code(&$0).negated }
  }

  mutating func path(_ base: FEELNode, _ name: String, _ whole: FEELNode) -> FEELPlan {
    let plan = plan(base)
    let path = plan.path.map { $0 + "." + name }
    return value(whole, path == nil ? [plan] : [], path: path, isConstant: plan.isConstant) {
      frame in
      let value = plan.code(&frame)
      if case .list(let elements) = value {
        guard frame.run.spend(elements.count) else { return .null }
        return .list(elements.map { $0.property(name) ?? .null })
      }
      return value.property(name) ?? .null
    }
  }
}

extension FEELOperation {
  /// The result of the operation; null where there is none or it would be too great.
  func applied(_ left: FEELValue, _ right: FEELValue, _ run: FEELRun) -> FEELValue {
    switch self {
    case .plus:
      if case .string = left { return run.bounded(left.adding(right)) }
      return left.adding(right)
    case .minus: return left.subtracting(right)
    case .times: return left.multiplied(by: right)
    case .divided: return left.divided(by: right)
    case .power: return left.raised(to: right)
    }
  }
}

extension FEELValue {
  /// A range of two ends; null when they cannot be compared or an end is null.
  init(range span: FEELSpan, from lower: FEELValue?, to upper: FEELValue?) {
    if let lower, let upper, lower.isLess(than: upper) == nil {
      self = .null
      return
    }
    if lower == .null || upper == .null {
      self = .null
      return
    }
    self = .range(
      FEELRange(
        lower: lower,
        includesLower: span.includesLower,
        upper: upper,
        includesUpper: span.includesUpper
      )
    )
  }
}
