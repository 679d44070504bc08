extension FEELCompiler {
  /// A function written in the expression; it keeps the values that it sees where it is made.
  mutating func function(
    _ parameters: [FEELParameter],
    _ body: FEELNode,
    _ whole: FEELNode
  ) -> FEELPlan {
    let slots = parameters.map { bind($0.name) }
    let inside = plan(body)
    for parameter in parameters.reversed() { unbind(parameter.name) }
    let lambda = FEELLambda(
      parameters: parameters,
      slots: slots,
      depth: body.depth + 2,
      weight: body.size,
      code: inside.code
    )
    return value(whole, []) { lambda.value(in: $0) }
  }

  mutating func call(
    _ callee: FEELNode,
    _ arguments: [FEELNode],
    _ whole: FEELNode
  ) -> FEELPlan {
    var plans: [FEELPlan] = []
    for argument in arguments { plans.append(plan(argument)) }
    if case .name("not") = callee.syntax, plans.count == 1, !isBound("not") {
      let truth = plans[0].truth
      return condition(whole, plans) { truth(&$0).map { !$0 } }
    }
    let function = plan(callee).code
    let codes = plans.map(\.code)
    return value(whole, plans) { frame in
      guard case .function(let function) = function(&frame) else { return .null }
      var values: [FEELValue] = []
      values.reserveCapacity(codes.count)
      for code in codes { values.append(code(&frame)) }
      return frame.run.call(function, values) { function.call(values) }
    }
  }

  mutating func namedCall(
    _ callee: FEELNode,
    _ arguments: [FEELEntry],
    _ whole: FEELNode
  ) -> FEELPlan {
    var plans: [FEELPlan] = []
    for argument in arguments { plans.append(plan(argument.node)) }
    if case .name("not") = callee.syntax, plans.count == 1, !isBound("not") {
      let isNamed = arguments[0].name == "negand"
      let truth = plans[0].truth
      return condition(whole, plans) { isNamed ? truth(&$0).map { !$0 } : nil }
    }
    let function = plan(callee).code
    let codes = zip(arguments, plans).map { ($0.name, $1.code) }
    return value(whole, plans) { frame in
      guard case .function(let function) = function(&frame) else { return .null }
      var values: [(name: String, value: FEELValue)] = []
      for (name, code) in codes { values.append((name, code(&frame))) }
      return frame.run.call(function, values.map(\.value)) { function.call(named: values) }
    }
  }
}

/// A function written in an expression.
private struct FEELLambda: Sendable {
  let parameters: [FEELParameter]
  let slots: [Int]
  let depth: Int
  let weight: Int
  let code: FEELCode

  func value(in frame: FEELFrame) -> FEELValue {
    let seen = frame.slots
    let limits = frame.run.limits
    return .function(
      FEELFunction(parameters: parameters.map(\.name)) { arguments in
        let run = FEELRun.current ?? FEELRun(limits)
        return call(arguments, FEELFrame(slots: seen, run: run))
      }
    )
  }

  private func call(_ arguments: [FEELValue], _ seen: FEELFrame) -> FEELValue {
    guard arguments.count == slots.count else { return .null }
    var frame = seen
    for (place, argument) in arguments.enumerated() {
      guard parameters[place].type.admits(argument) else { return .null }
      frame.slots[slots[place]] = argument
    }
    guard frame.run.spend(weight), frame.run.enter(depth) else { return .null }
    let value = code(&frame)
    frame.run.leave(depth)
    return value
  }
}

extension FEELRun {
  /// Calls a function within this evaluation's limits.
  func call(
    _ function: FEELFunction,
    _ arguments: [FEELValue],
    _ body: () -> FEELValue
  ) -> FEELValue {
    guard spend(FEELWork.steps(of: function.name, arguments)) else { return .null }
    let isPlain = !function.name.isEmpty && arguments.allSatisfy { !$0.isFunction }
    if isPlain, FEELBuiltIn.contains(function.name) { return bounded(body()) }
    guard enter(4) else { return .null }
    defer { leave(4) }
    if FEELRun.current === self { return bounded(body()) }
    return bounded(FEELRun.$current.withValue(self) { body() })
  }
}

/// How much work a call is.
enum FEELWork {
  /// The functions that compare each element with each other one.
  private static let quadratic: Set = ["distinct values", "duplicate values", "union"]

  /// The steps of a call: one, and what the arguments cost to go through.
  static func steps(of name: String, _ arguments: [FEELValue]) -> Int {
    var steps = 1
    for argument in arguments { steps += argument.breadth }
    guard steps > 64 else { return steps }
    if quadratic.contains(name) { return steps * min(steps, 1_000_000) / 64 }
    if name == "replace", case .string(let text)? = arguments.first,
      arguments.count > 2, case .string(let replacement) = arguments[2]
    {
      return steps + text.utf8.count * min(replacement.utf8.count, 1_000_000) / 64
    }
    return steps
  }
}

extension FEELValue {
  fileprivate var isFunction: Bool {
    if case .function = self { true } else { false }
  }
}
