import Testing
import TiimiRules

/// Why an expression came out as it did.
struct TraceTests {
  private func trace(_ text: String, _ variables: [String: String]) throws -> FEELTrace {
    try FEELExpression(parsing: text, names: names(variables)).trace(in: context(variables))
  }

  @Test func `each condition has its value`() throws {
    let trace = try trace(
      "age >= 75 and not(contact = true) or codes = null",
      ["age": "80", "contact": "null", "codes": "[]"]
    )
    #expect(trace.value == .boolean(true) || trace.value == .boolean(false))
    #expect(trace.parts.map(\.text) == ["age >= 75 and not(contact = true)", "codes = null"])
    let conditions = try #require(trace.parts.first).parts
    #expect(conditions.map(\.text) == ["age >= 75", "not(contact = true)"])
    #expect(conditions.map(\.value) == [.boolean(true), .boolean(true)])
    #expect(
      conditions.first?.parts == [
        FEELTrace(text: "age", path: "age", value: FEELValue(80), parts: [])
      ]
    )
  }

  @Test func `a path is one part with its dots`() throws {
    let trace = try trace("client.age in [18..65]", ["client": "{age: 20}"])
    #expect(
      trace.parts == [
        FEELTrace(text: "client.age", path: "client.age", value: FEELValue(20), parts: [])
      ]
    )
  }

  @Test func `parts that were not needed are shown too`() throws {
    let trace = try trace("a and b", ["a": "false", "b": "true"])
    #expect(trace.parts.map(\.value) == [.boolean(false), .boolean(true)])
  }

  @Test func `a loop shows what it goes through`() throws {
    let trace = try trace("every x in ages satisfies x > 3", ["ages": "[4, 5]"])
    #expect(trace.value == .boolean(true))
    #expect(trace.parts.map(\.text) == ["ages"])
  }

  @Test func `a filter shows its list only`() throws {
    let trace = try trace("ages[item > 4] = []", ["ages": "[4, 5]"])
    #expect(trace.parts.map(\.text) == ["ages[item > 4]"])
    #expect(trace.parts.first?.parts.map(\.text) == ["ages"])
  }

  @Test func `both ways of a condition are shown`() throws {
    let trace = try trace("if a > 1 then b else 3", ["a": "1", "b": "2"])
    #expect(trace.parts.map(\.text) == ["a > 1", "b"])
    #expect(trace.value == FEELValue(3))
  }

  @Test func `the limits between are parts`() throws {
    let trace = try trace("a between low and 5", ["a": "1", "low": "0"])
    #expect(trace.parts.map(\.text) == ["a", "low"])
  }

  @Test func `a trace says the same as the evaluation`() throws {
    let variables = ["a": "3", "b": "[1, 2]"]
    let text = "for i in b return a * i"
    #expect(try trace(text, variables).value.expressionText == value(text, variables))
  }

  @Test func `a cell shows what it looks at`() throws {
    let names = FEELNames(["age limit"])
    let tests = try FEELUnaryTests(parsing: "> age limit, 5", names: names)
    let trace = tests.trace(FEELValue(80), in: FEELContext([("age limit", FEELValue(75))]))
    #expect(trace.value == .boolean(true))
    #expect(trace.parts.map(\.path) == ["age limit"])
  }
}
