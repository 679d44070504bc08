import Testing
import TiimiRules

/// The cells of a decision table.
struct UnaryTestsTests {
  @Test(arguments: [
    ("-", "1", true), (" - ", "null", true), ("1", "1", true), ("1", "2", false),
    ("1, 2", "2", true), ("1, 2", "3", false), ("-1", "-1", true), ("\"a\", \"b\"", "\"b\"", true),
    ("< 5", "4", true), ("< 5", "5", false), (">=18", "18", true), ("!= 3", "4", true),
    ("= 3", "3", true), ("<1, >9", "10", true), ("[18..65]", "65", true),
    ("[18..65)", "65", false), ("]18..65]", "18", false), ("(18..65)", "40", true),
    ("[1..2], [4..5]", "4", true), ("not(1, 2)", "3", true), ("not(1, 2)", "2", false),
    ("not([1..2])", "1", false), ("not(< 5)", "6", true), ("null", "null", true),
    ("true", "true", true), ("false", "true", false), ("? > 3", "4", true),
    ("? > 3 and ? < 5", "5", false), ("[1, 2]", "2", true), ("[1, 2]", "[1, 2]", true),
    ("@\"2024-01-01\"", "@\"2024-01-01\"", true), ("> @\"2024-01-01\"", "@\"2024-01-02\"", true),
    ("(< 5)", "4", true), ("1 + 1", "2", true), ("not(? > 3)", "4", false),
    ("not(false) and ? > 3", "4", true), ("[\"a\"..\"c\"]", "\"b\"", true), ("-", "{}", true),
  ])
  func `a cell passes or not`(tests: String, input: String, expected: Bool) throws {
    #expect(try passes(tests, input) == expected)
  }

  @Test(arguments: [
    ("< 5", "null"), ("[1..5]", "null"), ("not(< 5)", "null"), ("1", "\"1\""), ("> 3", "\"a\""),
    ("? > 3", "null"), ("< 5, > 9", "null"),
  ])
  func `a cell cannot always tell`(tests: String, input: String) throws {
    #expect(try passes(tests, input) == nil)
  }

  @Test(arguments: [
    ("age limit", "75", true), ("> age limit", "75", false), ("[0..age limit]", "30", true),
    ("codes", "\"b\"", true), ("flag and ? = 1", "1", true), ("flag", "true", true),
    ("flag", "5", nil), ("age limit > 70", "5", true),
  ])
  func `a cell looks at other names`(tests: String, input: String, expected: Bool?) throws {
    let variables = ["age limit": "75", "codes": "[\"a\", \"b\"]", "flag": "true"]
    #expect(try passes(tests, input, variables) == expected)
  }

  @Test func `a cell tells which names it takes from outside`() throws {
    let tests = try FEELUnaryTests(
      parsing: "> lower, [upper..99], ? = lower",
      names: FEELNames(["lower", "upper"])
    )
    #expect(tests.variables == ["lower", "upper"])
  }

  @Test(arguments: [("", 1, "unary-test"), ("1,", 3, "unary-test"), ("> ", 3, "expression")])
  func `a faulty cell is refused`(tests: String, column: Int, code: String) throws {
    let fault = #expect(throws: FEELFault.self) {
      try FEELUnaryTests(parsing: tests, names: FEELNames([]))
    }
    #expect(fault?.column == column)
    #expect(fault?.expectation?.rawValue == code)
  }
}
