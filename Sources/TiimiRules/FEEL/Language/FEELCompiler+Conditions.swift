extension FEELCompiler {
  /// `and` and `or` in three values: one decisive operand is enough, whatever the others.
  mutating func junction(_ nodes: [FEELNode], _ whole: FEELNode, decisive: Bool) -> FEELPlan {
    var plans: [FEELPlan] = []
    for node in nodes { plans.append(plan(node)) }
    let truths = plans.map(\.truth)
    guard truths.count == 2 else {
      return condition(whole, plans, decisive: decisive) { frame in
        var result: Bool? = !decisive
        for truth in truths {
          let value = truth(&frame)
          if value == decisive { return decisive }
          if value == nil { result = nil }
        }
        return result
      }
    }
    let (left, right) = (truths[0], truths[1])
    return condition(whole, plans, decisive: decisive) { frame in
      let first = left(&frame)
      if first == decisive { return decisive }
      let second = right(&frame)
      if second == decisive { return decisive }
      return first == nil || second == nil ? nil : !decisive
    }
  }

  mutating func compared(
    _ comparison: FEELComparison,
    _ left: FEELNode,
    _ right: FEELNode,
    _ whole: FEELNode
  ) -> FEELPlan {
    let plans = [plan(left), plan(right)]
    let (first, second) = (plans[0].code, plans[1].code)
    if case .literal(let literal) = right.syntax {
      return condition(whole, plans) { comparison.holds(first(&$0), literal, $0.run) }
    }
    return condition(whole, plans) { frame in
      let value = first(&frame)
      return comparison.holds(value, second(&frame), frame.run)
    }
  }

  mutating func between(
    _ tested: FEELNode,
    _ lower: FEELNode,
    _ upper: FEELNode,
    _ whole: FEELNode
  ) -> FEELPlan {
    let plans = [plan(tested), plan(lower), plan(upper)]
    let codes = plans.map(\.code)
    return condition(whole, plans) { frame in
      let value = codes[0](&frame)
      let low = FEELComparison.greaterOrEqual.holds(value, codes[1](&frame), frame.run)
      let high = FEELComparison.lessOrEqual.holds(value, codes[2](&frame), frame.run)
      if low == false || high == false { return false }
      return low == nil || high == nil ? nil : true
    }
  }

  mutating func instance(_ inner: FEELNode, _ type: FEELType, _ whole: FEELNode) -> FEELPlan {
    let plan = plan(inner)
    return condition(whole, [plan]) { type.includes(plan.code(&$0)) }
  }

  mutating func membership(
    _ tested: FEELNode,
    _ tests: [FEELTest],
    _ whole: FEELNode
  ) -> FEELPlan {
    let subject = plan(tested)
    let input = bind("?")
    var plans = [subject]
    let truth = self.tests(tests, input: input, plans: &plans)
    unbind("?")
    return condition(whole, plans) { frame in
      frame.slots[input] = subject.code(&frame)
      return truth(&frame)
    }
  }

  /// Whether the input passes one of the tests.
  mutating func tests(
    _ tests: [FEELTest],
    input: Int,
    plans: inout [FEELPlan]
  ) -> FEELTruth {
    var truths: [FEELTruth] = []
    for test in tests {
      used.remove(input)
      let plan = plan(test.node)
      let usesInput = used.contains(input)
      if !usesInput { plans.append(plan) }
      truths.append(truth(of: test, plan, input: input, usesInput: usesInput))
    }
    if truths.count == 1 { return truths[0] }
    let all = truths
    return { frame in
      var result: Bool? = false
      for truth in all {
        let value = truth(&frame)
        if value == true { return true }
        if value == nil { result = nil }
      }
      return result
    }
  }

  private func truth(
    of test: FEELTest,
    _ plan: FEELPlan,
    input: Int,
    usesInput: Bool
  ) -> FEELTruth {
    let code = plan.code
    switch test {
    case .comparison(let comparison, _):
      return { comparison.holds($0.slots[input], code(&$0), $0.run) }
    case .expression(let node):
      if usesInput { return plan.truth }
      let isCondition = node.syntax.isCondition
      return { frame in
        let value = code(&frame)
        return frame.slots[input].passes(value, isCondition: isCondition, frame.run)
      }
    }
  }

  mutating func conditional(
    _ choices: [FEELChoice],
    _ otherwise: FEELNode,
    _ whole: FEELNode
  ) -> FEELPlan {
    var plans: [FEELPlan] = []
    var steps: [(test: FEELTruth, code: FEELCode)] = []
    for choice in choices {
      let (condition, value) = (plan(choice.condition), plan(choice.value))
      plans += [condition, value]
      steps.append((condition.truth, value.code))
    }
    let rest = plan(otherwise)
    plans.append(rest)
    let tests = steps
    return value(whole, plans, isConstant: plans.allSatisfy(\.isConstant)) { frame in
      for (test, code) in tests where test(&frame) == true { return code(&frame) }
      return rest.code(&frame)
    }
  }
}

extension FEELSyntax {
  /// Whether it is a condition by its form, and not a value that happens to be a boolean.
  var isCondition: Bool {
    switch self {
    case .conjunction, .disjunction, .comparison, .between, .membership, .quantified, .instance,
      .call, .namedCall:
      true
    default: false
    }
  }
}

extension FEELValue {
  /// Whether the value, as an input, passes the value of a test without an operator.
  func passes(_ test: FEELValue, isCondition: Bool, _ run: FEELRun) -> Bool? {
    switch test {
    case .range(let range): return range.contains(self)
    case .list(let elements):
      if case .list = self, FEELComparison.equal.holds(self, test, run) == true { return true }
      guard run.spend(elements.count) else { return nil }
      return elements.contains { element in
        if case .range(let range) = element { return range.contains(self) == true }
        return FEELComparison.equal.holds(self, element, run) == true
      }
    case .boolean(let truth):
      if case .boolean(let own) = self { return own == truth }
      return isCondition ? truth : FEELComparison.equal.holds(self, test, run)
    default: return FEELComparison.equal.holds(self, test, run)
    }
  }
}
