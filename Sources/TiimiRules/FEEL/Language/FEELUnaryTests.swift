/// Unary tests of FEEL: the cell of a decision table, such as `[18..65]`, `> 3, 1` or `not("a")`.
///
/// A test is a comparison with the input; a range, list or value in which or with which the input
/// is found; or a condition, which may name the input `?`.
public struct FEELUnaryTests: Hashable, Sendable {
  /// The text as it was written.
  public let text: String
  /// The names that the tests take from outside, in the order of their first use.
  public let variables: [String]
  /// How much the evaluation may ask for.
  public let limits: FEELLimits

  let tests: [FEELTest]
  let isNegated: Bool
  private let truth: FEELTruth
  private let plans: [FEELPlan]
  private let frameSize: Int

  /// Parses the tests.
  ///
  /// - Parameters:
  ///   - text: The tests; `-` passes everything.
  ///   - names: The names that may stand in them.
  ///   - limits: How much the text and its evaluation may ask for.
  /// - Throws: `FEELFault` with the place and what was expected there.
  public init(
    parsing text: String,
    names: FEELNames,
    limits: FEELLimits = .standard
  ) throws(FEELFault) {
    let parser = try FEELParser(text, names: names, limits: limits)
    let cell = try parser.wholeCell()
    self.text = text
    self.limits = limits
    tests = cell.tests
    isNegated = cell.isNegated
    variables = parser.variables
    var compiler = FEELCompiler(parser.text, variables: parser.variables)
    let input = compiler.bind("?")
    var plans: [FEELPlan] = []
    if cell.tests.isEmpty {
      truth = { _ in true }
    } else {
      truth = compiler.tests(cell.tests, input: input, plans: &plans)
    }
    self.plans = plans
    frameSize = compiler.frameSize
  }

  /// Whether the input passes; nil when that cannot be told.
  public func matches(_ input: FEELValue, in context: FEELContext) -> Bool? {
    if tests.isEmpty { return true }
    let isLight = tests.allSatisfy(\.node.isLight)
    let run = isLight ? FEELRun(limits) : FEELRun.current ?? FEELRun(limits)
    var frame = FEELFrame(context, variables, size: frameSize, run)
    frame.slots[variables.count] = input
    let passes = truth(&frame)
    guard !run.isBroken else { return nil }
    return isNegated ? passes.map { !$0 } : passes
  }

  /// Whether the input passes, with the values that the tests look at.
  public func trace(_ input: FEELValue, in context: FEELContext) -> FEELTrace {
    var frame = FEELFrame(context, variables, size: frameSize, FEELRun(limits))
    frame.slots[variables.count] = input
    let parts = plans.filter { !$0.isConstant }.map { $0.trace(&frame) }
    let value = FEELValue(truth: matches(input, in: context))
    return FEELTrace(text: text, path: nil, value: value, parts: parts)
  }

  /// Whether both say the same in the same words.
  public static func == (one: FEELUnaryTests, other: FEELUnaryTests) -> Bool {
    one.text == other.text && one.limits == other.limits && one.tests == other.tests
  }

  /// Hashes the text.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}
