/// An expression of FEEL, parsed once and evaluated as often as wanted.
public struct FEELExpression: Hashable, Sendable {
  /// The text as it was written.
  public let text: String
  /// The names that the expression takes from outside, in the order of their first use.
  public let variables: [String]
  /// How much the evaluation may ask for.
  public let limits: FEELLimits

  let node: FEELNode
  private let plan: FEELPlan
  private let frameSize: Int

  /// Parses an expression.
  ///
  /// - Parameters:
  ///   - text: The expression.
  ///   - names: The names that may stand in it; needed because names in FEEL may have spaces.
  ///   - limits: How much the text and its evaluation may ask for.
  /// - Throws: `FEELFault` with the place and what was expected there.
  public init(
    parsing text: String,
    names: FEELNames,
    limits: FEELLimits = .standard
  ) throws(FEELFault) {
    let parser = try FEELParser(text, names: names, limits: limits)
    let node = try parser.wholeExpression()
    var compiler = FEELCompiler(parser.text, variables: parser.variables)
    self.text = text
    self.limits = limits
    self.node = node
    variables = parser.variables
    plan = compiler.plan(node)
    frameSize = compiler.frameSize
  }

  /// The value of the expression; null where there is none.
  public func evaluate(in context: FEELContext) -> FEELValue {
    evaluation(in: context).value
  }

  /// The value of the expression, and whether a limit was met on the way.
  public func evaluation(in context: FEELContext) -> FEELEvaluation {
    let run = FEELRun.forEvaluation(of: node, limits)
    guard run.enter(node.depth) else { return FEELEvaluation(value: .null, isCutShort: true) }
    var frame = FEELFrame(context, variables, size: frameSize, run)
    let value = plan.code(&frame)
    run.leave(node.depth)
    return FEELEvaluation(value: run.isBroken ? .null : value, isCutShort: run.isBroken)
  }

  /// The value together with the value of every part that a reader may ask about.
  ///
  /// Parts that the value does not depend on may meet a limit; the value is then found without them.
  public func trace(in context: FEELContext) -> FEELTrace {
    var frame = FEELFrame(context, variables, size: frameSize, FEELRun(limits))
    let trace = plan.trace(&frame)
    return FEELTrace(
      text: text,
      path: trace.path,
      value: frame.run.isBroken ? evaluate(in: context) : trace.value,
      parts: trace.parts
    )
  }

  /// Whether both say the same in the same words.
  public static func == (one: FEELExpression, other: FEELExpression) -> Bool {
    one.text == other.text && one.limits == other.limits && one.node == other.node
  }

  /// Hashes the text.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

/// What came of an evaluation.
public struct FEELEvaluation: Hashable, Sendable {
  /// The value; null where there is none.
  public let value: FEELValue
  /// Whether a limit was met, which makes the value null.
  public let isCutShort: Bool
}

extension FEELRun {
  /// The count of the evaluation that is going on, or a new one; a part without loops and calls
  /// needs not look for it.
  static func forEvaluation(of node: FEELNode, _ limits: FEELLimits) -> FEELRun {
    if node.isLight { return FEELRun(limits) }
    return current ?? FEELRun(limits)
  }
}

extension FEELFrame {
  init(_ context: FEELContext, _ variables: [String], size: Int, _ run: FEELRun) {
    slots = []
    slots.reserveCapacity(size)
    for name in variables { slots.append(context[name] ?? .null) }
    for _ in variables.count..<size { slots.append(.null) }
    self.run = run
  }
}
