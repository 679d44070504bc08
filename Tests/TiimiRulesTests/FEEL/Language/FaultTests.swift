import Testing
import TiimiDomain
import TiimiRules

/// Where a text stops being FEEL, and what was wanted there.
struct FaultTests {
  @Test(arguments: [
    ("", 1, 1, "expression"), ("1 +", 1, 4, "expression"), ("1 2", 1, 3, "end"),
    ("(1", 1, 3, "closing-parenthesis"), ("[1, 2", 1, 6, "closing-bracket"),
    ("[1..2", 1, 6, "closing-bracket"), ("{a: 1", 1, 6, "comma"), ("{a 1}", 1, 2, "name"),
    ("{\"a\" 1}", 1, 6, "colon"), ("{a: 1, a: 2}", 1, 8, "new-key"),
    ("\"abc", 1, 1, "closing-quote"), ("1 +\n\"a\\uZZ\"", 2, 3, "escape"),
    ("/* a", 1, 5, "closing-comment"), ("if 1 2", 1, 6, "then"),
    ("if true then 1", 1, 15, "else"), ("for in [1] return 1", 1, 5, "name"),
    ("for i in [1] 2", 1, 14, "return"), ("some i in [1] 2", 1, 15, "satisfies"),
    ("for i [1] return 2", 1, 5, "name"), ("1 between 2 3", 1, 13, "and"),
    ("1 instance number", 1, 12, "of"), ("1 instance of numbr", 1, 15, "type"),
    ("1 instance of list<number", 1, 26, "closing-angle"), ("@\"x\"", 1, 1, "temporal"),
    ("@5", 1, 2, "temporal"), ("1e99999", 1, 1, "number"),
    ("function x", 1, 10, "opening-parenthesis"),
    ("function(x, x) x", 1, 13, "new-key"), ("function(x) external {}", 1, 13, "feel-body"),
    ("]1, 2]", 1, 3, "dots"), ("(!= 5)", 1, 2, "expression"), ("1 and", 1, 6, "expression"),
    ("{a: 1}.", 1, 8, "name"), ("äää + *", 1, 7, "expression"), ("1\r\n  )", 2, 3, "end"),
    ("(function(a, b) a)(a: 1, 2)", 1, 26, "name"), ("5 = then", 1, 5, "expression"),
  ])
  func `a fault names its place`(
    text: String,
    line: Int,
    column: Int,
    code: String
  ) throws {
    let fault = #expect(throws: FEELFault.self) {
      try FEELExpression(parsing: text, names: FEELNames(["äää"]))
    }
    #expect(fault?.number == 521)
    #expect(fault?.line == line)
    #expect(fault?.column == column)
    #expect(fault?.expectation?.rawValue == code)
    #expect(fault?.facts["expected"] == code)
  }

  @Test(arguments: FEELFault.Expectation.allCases)
  func `every expectation has words`(expectation: FEELFault.Expectation) {
    #expect(!expectation.phrase.fi.isEmpty)
    #expect(!expectation.phrase.sv.isEmpty)
    #expect(!expectation.phrase.en.isEmpty)
  }
}
