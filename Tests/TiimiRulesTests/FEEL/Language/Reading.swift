import TiimiRules

/// The value of an expression in its plain form, given what its variables are.
func value(_ text: String, _ variables: [String: String] = [:]) throws -> String {
  let context = try context(variables)
  return try FEELExpression(parsing: text, names: names(variables)).evaluate(in: context)
    .expressionText
}

/// A context of values written as expressions.
func context(_ variables: [String: String]) throws -> FEELContext {
  var context = FEELContext()
  for (name, text) in variables {
    context[name] = try FEELExpression(parsing: text, names: FEELNames([]))
      .evaluate(in: FEELContext())
  }
  return context
}

func names(_ variables: [String: String]) -> FEELNames {
  FEELNames(variables.keys)
}

/// What the tests of a cell say of an input.
func passes(
  _ tests: String,
  _ input: String,
  _ variables: [String: String] = [:]
) throws -> Bool? {
  let context = try context(["input": input].merging(variables) { one, _ in one })
  return try FEELUnaryTests(parsing: tests, names: names(variables))
    .matches(context["input"] ?? .null, in: context)
}
