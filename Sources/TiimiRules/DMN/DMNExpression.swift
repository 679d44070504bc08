/// The logic of a decision: FEEL, a table, or boxes of such (DMN 1.5, 7.3 and 10.2).
indirect enum DMNExpression: Hashable, Sendable {
  /// FEEL.
  case literal(FEELExpression)
  /// A decision table.
  case table(DecisionTable)
  /// The call of a function with its arguments by name.
  case invocation(DMNExpression, [DMNEntry])
  /// Entries of which each knows those above; one without a name is the value of the whole.
  case context([DMNEntry])
  /// Values in order.
  case list([DMNExpression])
  /// A list of contexts with the same names.
  case relation(columns: [String], rows: [[DMNExpression]])
  /// A function.
  case function(DMNFunction)
  /// `if`, `then` and `else`.
  case conditional(DMNExpression, then: DMNExpression, otherwise: DMNExpression)
  /// `for … in … return`.
  case iteration(DMNIteration)
  /// `some` or `every … in … satisfies`.
  case quantified(DMNIteration, isEvery: Bool)
  /// The elements of a list that match.
  case filter(DMNExpression, match: DMNExpression)
  /// Nothing was written.
  case nothing
  /// What was written could not be read; the number of the fault in the model.
  case faulty(Int)
}

/// A name, which may be missing, with its type and value.
struct DMNEntry: Hashable, Sendable {
  let name: String?
  let type: String?
  let expression: DMNExpression
}

/// A function with its parameters.
struct DMNFunction: Hashable, Sendable {
  let parameters: [DMNVariable]
  let body: DMNExpression
}

/// A variable that takes every value of a list.
struct DMNIteration: Hashable, Sendable {
  let variable: String
  let source: DMNExpression
  let body: DMNExpression
}
