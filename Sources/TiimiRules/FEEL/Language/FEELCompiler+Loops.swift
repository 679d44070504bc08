extension FEELCompiler {
  mutating func loop(
    _ iterations: [FEELEntry],
    _ body: FEELNode,
    _ whole: FEELNode
  ) -> FEELPlan {
    let (loop, domains) = bound(iterations, weight: body.size)
    let partial = bind("partial")
    let inside = plan(body)
    let usesPartial = used.contains(partial)
    unbind("partial")
    for iteration in iterations.reversed() { unbind(iteration.name) }
    return value(whole, domains) { frame in
      var results: [FEELValue] = []
      let isDone = loop.run(&frame) { frame in
        if usesPartial { frame.slots[partial] = .list(results) }
        var result = inside.code(&frame)
        if usesPartial {
          frame.slots[partial] = .null
          result = frame.run.bounded(result)
        }
        results.append(result)
        if results.count > frame.run.limits.size { frame.run.stop() }
        return !frame.run.isBroken
      }
      return isDone ? .list(results) : .null
    }
  }

  mutating func quantified(
    _ quantifier: FEELQuantifier,
    _ iterations: [FEELEntry],
    _ test: FEELNode,
    _ whole: FEELNode
  ) -> FEELPlan {
    let (loop, domains) = bound(iterations, weight: test.size)
    let inside = plan(test)
    for iteration in iterations.reversed() { unbind(iteration.name) }
    let decisive = quantifier == .some
    return condition(whole, domains) { frame in
      var result: Bool? = !decisive
      let isDone = loop.run(&frame) { frame in
        let value = inside.truth(&frame)
        if value == decisive { result = decisive }
        if value == nil { result = nil }
        return value != decisive
      }
      return isDone || result == decisive ? result : nil
    }
  }

  private mutating func bound(_ iterations: [FEELEntry], weight: Int) -> (FEELLoop, [FEELPlan]) {
    var domains: [FEELPlan] = []
    var steps: [FEELLoop.Iteration] = []
    for iteration in iterations {
      let domain = plan(iteration.node)
      if domains.isEmpty { domains.append(domain) }
      steps.append(
        FEELLoop.Iteration(
          slot: bind(iteration.name),
          weight: iteration.node.size,
          domain: domain.code
        )
      )
    }
    return (FEELLoop(iterations: steps, weight: weight), domains)
  }
}

/// The iterations of a loop, the last the fastest.
private struct FEELLoop: Sendable {
  struct Iteration: Sendable {
    let slot: Int
    /// How many parts the domain has, which is made anew for each value of the loops around it.
    let weight: Int
    let domain: FEELCode
  }

  let iterations: [Iteration]
  let weight: Int

  /// Runs the body for each combination until it answers false; false if it was not run to the end.
  func run(_ frame: inout FEELFrame, _ body: (inout FEELFrame) -> Bool) -> Bool {
    run(0, &frame, body)
  }

  private func run(
    _ depth: Int,
    _ frame: inout FEELFrame,
    _ body: (inout FEELFrame) -> Bool
  ) -> Bool {
    guard depth < iterations.count else { return frame.run.spend(weight) && body(&frame) }
    let iteration = iterations[depth]
    guard frame.run.spend(iteration.weight),
      let domain = FEELDomain(iteration.domain(&frame))
    else { return false }
    for value in domain {
      frame.slots[iteration.slot] = value
      guard frame.run.spend(1), run(depth + 1, &frame, body) else { return false }
    }
    return true
  }
}

/// What a loop goes through: the elements of a list, or the numbers or days of a range.
private struct FEELDomain: Sequence, IteratorProtocol {
  private var elements: ArraySlice<FEELValue> = []
  private var walk: (next: FEELValue, last: FEELValue, step: FEELValue, isRising: Bool)?

  /// Nil for what cannot be gone through.
  init?(_ value: FEELValue) {
    switch value {
    case .null: return nil
    case .range(let range):
      guard let lower = range.lower, let upper = range.upper,
        let isFalling = upper.isLess(than: lower), let step = lower.step(isFalling: isFalling)
      else { return nil }
      walk = (lower, upper, step, !isFalling)
      if !range.includesLower { _ = next() }
      if !range.includesUpper { walk?.last = upper.subtracting(step) }
    default: elements = value.elements[...]
    }
  }

  mutating func next() -> FEELValue? {
    guard let (value, last, step, isRising) = walk else { return elements.popFirst() }
    let isPast = isRising ? last.isLess(than: value) : value.isLess(than: last)
    guard isPast == false else { return nil }
    walk?.next = value.adding(step)
    return value
  }
}

extension FEELValue {
  /// By how much a loop goes on from the value; nil if it can't.
  fileprivate func step(isFalling: Bool) -> FEELValue? {
    switch self {
    case .number: FEELValue(isFalling ? -1 : 1)
    case .date: .daysAndTime(FEELDaysDuration(seconds: isFalling ? -86_400 : 86_400))
    default: nil
    }
  }
}
