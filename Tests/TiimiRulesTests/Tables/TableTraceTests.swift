import Testing

@testable import TiimiRules

struct TableTraceTests {
  private func table(_ text: DecisionTableText) throws -> DecisionTable {
    try DecisionTable(text, names: FEELNames(["age", "risk"]))
  }

  private let sample = DecisionTableText(
    inputs: [.init("age"), .init("risk", allowed: "\"low\", \"high\"")],
    outputs: [.init("who"), .init("when")],
    rules: [
      .init([">= 75", "-"], ["\"nurse\"", "1"]), .init(["< 75", "\"high\""], ["\"team\"", "2"]),
      .init(["< 75", "\"low\""], ["null", ""]),
    ]
  )

  private func age(_ number: Int) -> FEELValue { .number(FEELNumber(number)) }

  @Test func `several outputs make a context`() throws {
    let evaluation = try table(sample).evaluate(in: FEELContext([("age", age(75))]))
    let expected = FEELContext([("who", .string("nurse")), ("when", .number(FEELNumber(1)))])
    #expect(evaluation.value == .context(expected))
    #expect(evaluation.fired == [1])
  }

  @Test func `every cell of every row is told`() throws {
    let input = FEELContext([("age", age(70)), ("risk", .string("high"))])
    let rules = try table(sample).evaluate(in: input).rules
    #expect(rules.map(\.number) == [1, 2, 3])
    #expect(rules[0].cells == [.notMatched, .matched])
    #expect(rules[1].cells == [.matched, .matched])
    #expect(rules[2].cells == [.matched, .notMatched])
  }

  @Test func `a missing value leaves rows open and fires none`() throws {
    let evaluation = try table(sample).evaluate(in: FEELContext([("risk", .string("high"))]))
    #expect(evaluation.value == .null)
    #expect(evaluation.undecided == [1, 2])
    #expect(evaluation.matched.isEmpty)
    #expect(evaluation.rules[2].verdict == .notMatched)
    #expect(evaluation.reason == .nothingMatched)
  }

  @Test func `a value that is not allowed makes the table null`() throws {
    let input = FEELContext([("age", age(80)), ("risk", .string("odd"))])
    let evaluation = try table(sample).evaluate(in: input)
    #expect(evaluation.value == .null)
    #expect(evaluation.reason == .inputNotAllowed(2))
  }

  @Test func `an empty output is null`() throws {
    let input = FEELContext([("age", age(10)), ("risk", .string("low"))])
    let evaluation = try table(sample).evaluate(in: input)
    #expect(evaluation.value == .context(FEELContext([("who", .null), ("when", .null)])))
    #expect(evaluation.fired == [3])
  }

  @Test func `a table is written as it was read`() throws {
    let read = try table(sample)
    #expect(try table(read.text) == read)
  }

  @Test func `a fault names its cell`() throws {
    var text = sample
    text.rules[1].tests[0] = "< ("
    let fault = #expect(throws: TableFault.self) { try table(text) }
    #expect(fault?.place == .test(rule: 2, input: 1))
    #expect(fault?.place.path == "rules[2].tests[1]")
  }

  @Test func `rows and columns must fit together`() throws {
    var short = sample
    short.rules[2].tests = ["-"]
    #expect(throws: TableFault(problem: .cellCount, place: .rule(3))) { try table(short) }
    var unnamed = sample
    unnamed.outputs[0].name = nil
    #expect(throws: TableFault(problem: .outputs, place: .table)) { try table(unnamed) }
    var twice = sample
    twice.outputs[1].name = "who"
    #expect(throws: TableFault(problem: .outputNamedTwice, place: .output(2))) { try table(twice) }
  }

  @Test func `a cell of a million characters is read or refused, never a crash`() throws {
    var text = sample
    text.rules[0].tests[0] = String(repeating: "1,", count: 500_000) + "1"
    #expect(throws: TableFault.self) { try table(text) }
    text.rules[0].tests[0] = String(repeating: "(", count: 1_000_000)
    #expect(throws: TableFault.self) { try table(text) }
  }
}
