import Testing
import TiimiRules

/// Names with spaces and signs, told apart by what is in scope.
struct NameTests {
  @Test(arguments: [
    ("a-b", "1"), ("a - b", "2"), ("b", "3"), ("a-b-b", "-2"), ("agreed day", "6"),
    ("agreed  day", "6"), ("agreed\n day + b", "9"), ("agreed", "7"), ("need and want", "8"),
    ("agreed and want", "null"), ("Mr. X", "9"), ("in force", "10"),
    ("in force in [10..11]", "true"),
    ("äiti", "11"), ("a", "5"), ("client.age", "12"), ("not valid", "13"), ("x/y", "14"),
    ("item", "15"), ("day's length", "16"),
  ])
  func `the longest name in scope is taken`(text: String, expected: String) throws {
    let variables = [
      "a-b": "1", "a": "5", "b": "3", "agreed day": "6", "agreed": "7", "need and want": "8",
      "want": "true", "Mr. X": "9", "in force": "10", "äiti": "11", "client.age": "12",
      "not valid": "13", "x/y": "14", "item": "15", "day's length": "16",
    ]
    #expect(try value(text, variables) == expected)
  }

  @Test func `known members may have spaces`() throws {
    let names = FEELNames(["need"], members: ["agreed day"])
    let expression = try FEELExpression(parsing: "need.agreed day + 1", names: names)
    let need = FEELContext([("agreed day", FEELValue(4))])
    #expect(expression.evaluate(in: FEELContext([("need", .context(need))])) == FEELValue(5))
  }

  @Test func `known members may stand in filters`() throws {
    let names = FEELNames(["needs"], members: ["agreed day"])
    let expression = try FEELExpression(parsing: "needs[agreed day > 3].agreed day", names: names)
    let needs = [4, 2].map { FEELValue.context(FEELContext([("agreed day", FEELValue($0))])) }
    #expect(
      expression.evaluate(in: FEELContext([("needs", .list(needs))])) == .list([FEELValue(4)])
    )
  }

  @Test func `an entry of the item hides a variable`() throws {
    #expect(try value("[{x: 1}, {x: 2}][x = 1]", ["x": "9"]) == "[{x: 1}]")
    #expect(try value("[{y: 1}, {y: 9}][y = x]", ["x": "9"]) == "[{y: 9}]")
    #expect(try value("[{x: 1}][for x in [5] return x]", ["x": "9"]) == "null")
  }

  @Test func `the variables are told in the order of their use`() throws {
    let names = FEELNames(["a", "b", "c d"])
    let text = "for b in c d return b + a + (if a > 0 then 1 else 2)"
    let expression = try FEELExpression(parsing: text, names: names)
    #expect(expression.variables == ["c d", "a"])
  }

  @Test(arguments: [
    ("nobody", "nobody", 1, 1), ("1 + nobody", "nobody", 1, 5),
    ("a +\n  later", "later", 2, 3), ("for i in [1] return j", "j", 1, 21),
    ("(for i in [1] return i) + i", "i", 1, 27), ("{a: 1, b: c}", "c", 1, 11),
    ("today()", "today", 1, 1), ("now()", "now", 1, 1), ("?", "?", 1, 1),
  ])
  func `an unknown name is refused`(
    text: String,
    name: String,
    line: Int,
    column: Int
  ) throws {
    let fault = #expect(throws: FEELFault.self) {
      try FEELExpression(parsing: text, names: FEELNames(["a"]))
    }
    #expect(fault?.cause == .unknownName(name))
    #expect(fault?.number == 523)
    #expect(fault?.line == line)
    #expect(fault?.column == column)
  }

  @Test func `a very long unknown name is not repeated`() throws {
    let fault = #expect(throws: FEELFault.self) {
      try FEELExpression(parsing: String(repeating: "x", count: 61), names: FEELNames([]))
    }
    #expect(fault?.facts == ["line": "1", "column": "1"])
  }

  @Test func `today is a name of the context`() throws {
    #expect(try value("today.year", ["today": "@\"2024-05-06\""]) == "2024")
  }
}
