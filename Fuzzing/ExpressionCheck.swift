import TiimiRules

/// What must hold for every text, whether it is FEEL or not.
struct ExpressionCheck {
  /// What came of one text.
  enum Outcome: Hashable {
    /// It is no FEEL, and the fault names a place in it.
    case refused
    /// It is FEEL and all held.
    case parsed
    /// Something that must hold did not.
    case failed(String)
  }

  let limits: FEELLimits

  /// Parses and evaluates an expression, prints it, and does the same with what was printed.
  func check(expression text: String) -> Outcome {
    do {
      let expression = try FEELExpression(
        parsing: text,
        names: ExpressionGenerator.names,
        limits: limits
      )
      return check(expression)
    } catch {
      return check(error, in: text)
    }
  }

  /// Parses unary tests and puts them to some inputs.
  func check(cell text: String) -> Outcome {
    do {
      let tests = try FEELUnaryTests(
        parsing: text,
        names: ExpressionGenerator.names,
        limits: limits
      )
      let inputs: [FEELValue] = [.null, .boolean(true), FEELValue(3), .string("text")]
      for input in inputs {
        let passes = tests.matches(input, in: ExpressionGenerator.context)
        guard passes == tests.matches(input, in: ExpressionGenerator.context) else {
          return .failed("a cell answers differently the second time")
        }
      }
      return .parsed
    } catch {
      return check(error, in: text)
    }
  }

  private func check(_ expression: FEELExpression) -> Outcome {
    let context = ExpressionGenerator.context
    let first = expression.evaluation(in: context)
    let plain = expression.plainText
    if plain.utf8.count > limits.textBytes { return .parsed }
    let names = ExpressionGenerator.names
    do {
      let again = try FEELExpression(parsing: plain, names: names, limits: limits)
      guard again.plainText == plain else { return .failed("printing is not stable") }
      let second = again.evaluation(in: context)
      guard first == second else { return .failed("the printed form has another value") }
    } catch {
      if case .tooDeep = error.cause { return .parsed }
      return .failed("the printed form is refused")
    }
    let trace = expression.trace(in: context)
    return trace.value == first.value ? .parsed : .failed("the trace has another value")
  }

  private func check(_ fault: FEELFault, in text: String) -> Outcome {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard (1...max(1, lines.count)).contains(fault.line), fault.column >= 1,
      lines.isEmpty || fault.column <= lines[fault.line - 1].count + 1
    else { return .failed("the fault names no place of the text") }
    return .refused
  }
}
